import { LibraryScreen } from '../../../../components/desk/media/library/library.client.tsx'
import { loadMediumDetail } from '../../../../lib/media/library/detail.ts'
import { loadLibrary } from '../../../../lib/media/library/load.ts'
import { type Given, readLibraryQuery } from '../../../../lib/media/library/query.ts'
import { requireDesk } from '../../../../lib/next/session.ts'
import { publicationZone } from '../../../../lib/next/zone.ts'

export const metadata = { title: 'Media' }

export default async function MediaPage({ searchParams }: { searchParams: Promise<Given> }) {
  const desk = await requireDesk()
  const query = readLibraryQuery(await searchParams)
  const timeZone = await publicationZone()
  const library = await loadLibrary(desk, query)
  const medium = query.medium ? await loadMediumDetail(desk, { id: query.medium, timeZone }) : null
  return <LibraryScreen {...{ query, library, medium, timeZone }} />
}
