import { Suspense } from 'react'
import { LibraryScreen } from '../../../../components/desk/media/library/library.client.tsx'
import { CardsSkeleton } from '../../../../components/desk/shell/skeletons.tsx'
import type { Desk } from '../../../../lib/desk.ts'
import { loadMediumDetail } from '../../../../lib/media/library/detail.ts'
import { loadLibrary } from '../../../../lib/media/library/load.ts'
import { type Given, type LibraryQuery, readLibraryQuery } from '../../../../lib/media/library/query.ts'
import { requireDesk } from '../../../../lib/next/session.ts'
import { publicationZone } from '../../../../lib/next/zone.ts'

export const metadata = { title: 'Media' }

export default async function MediaPage({ searchParams }: { searchParams: Promise<Given> }) {
  const desk = await requireDesk()
  return (
    <Suspense fallback={<CardsSkeleton title="Media" />}>
      <Library desk={desk} query={readLibraryQuery(await searchParams)} />
    </Suspense>
  )
}

async function Library({ desk, query }: { desk: Desk; query: LibraryQuery }) {
  const timeZone = await publicationZone()
  const library = await loadLibrary(desk, query, timeZone)
  const medium = query.medium ? await loadMediumDetail(desk, { id: query.medium, timeZone }) : null
  return <LibraryScreen {...{ query, library, medium, timeZone }} />
}
