import { notFound } from 'next/navigation'
import { HistoryScreen } from '../../../../../../components/desk/history/screen.tsx'
import { requireDesk } from '../../../../../../lib/next/session.ts'
import { publicationZone } from '../../../../../../lib/next/zone.ts'
import { loadPageHistory } from '../../../../../../lib/pages/history.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const metadata = { title: 'History' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ before?: string | string[]; after?: string | string[] }>
}

export default async function PageHistoryPage({ params, searchParams }: Props) {
  const { id } = await params
  const { before, after } = await searchParams
  const timeZone = await publicationZone()
  const asked = { id, before: [before].flat()[0], after: [after].flat()[0], timeZone }
  const history = await loadPageHistory(await requireDesk(), asked)
  if (!history) notFound()
  const places = {
    back: { href: urls.deskPage(id), label: 'Back to the page' },
    here: urls.deskPageHistory(id),
    restore: urls.restorePage(id),
    name: null,
  }
  return <HistoryScreen history={history} places={places} timeZone={timeZone} />
}
