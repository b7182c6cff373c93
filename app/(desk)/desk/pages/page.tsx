import { notFound } from 'next/navigation'
import { PagesView } from '../../../../components/desk/pages/pages-view.tsx'
import { requireDesk } from '../../../../lib/next/session.ts'
import { publicationZone } from '../../../../lib/next/zone.ts'
import { loadDeletedPage, loadPages } from '../../../../lib/pages/load.ts'

export const metadata = { title: 'Pages' }

type Props = { searchParams: Promise<{ deleted?: string | string[] }> }

export default async function PagesPage({ searchParams }: Props) {
  const desk = await requireDesk()
  const pages = await loadPages(desk)
  if (!pages) notFound()
  const deleted = await loadDeletedPage(desk, [(await searchParams).deleted].flat()[0] ?? '')
  return <PagesView pages={pages} deleted={deleted} timeZone={await publicationZone()} />
}
