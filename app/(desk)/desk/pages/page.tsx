import { notFound } from 'next/navigation'
import { PagesView } from '../../../../components/desk/pages/pages-view.tsx'
import { requireDesk } from '../../../../lib/next/session.ts'
import { publicationZone } from '../../../../lib/next/zone.ts'
import { loadPages } from '../../../../lib/pages/load.ts'

export const metadata = { title: 'Pages' }

export default async function PagesPage() {
  const pages = await loadPages(await requireDesk())
  if (!pages) notFound()
  return <PagesView pages={pages} timeZone={await publicationZone()} />
}
