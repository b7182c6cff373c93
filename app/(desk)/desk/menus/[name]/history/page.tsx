import { notFound } from 'next/navigation'
import { MenuHistoryView } from '../../../../../../components/desk/menus/history-view.tsx'
import { loadMenuHistory } from '../../../../../../lib/menus/history.ts'
import { requireDesk } from '../../../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../../../lib/reader/settings.ts'
import { decodedPath } from '../../../../../../lib/redirects/key.ts'

export const metadata = { title: 'History' }

type Props = {
  params: Promise<{ name: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function MenuHistoryPage({ params, searchParams }: Props) {
  const desk = await requireDesk()
  const { before, after } = await searchParams
  const asked = { before: [before].flat()[0], after: [after].flat()[0] }
  const history = await loadMenuHistory(desk, decodedPath((await params).name), asked)
  if (!history) notFound()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  return <MenuHistoryView history={history} timeZone={timeZone} />
}
