import { notFound } from 'next/navigation'
import { articlePlaces, HistoryScreen } from '../../../../../../components/desk/history/screen.tsx'
import { requireDesk } from '../../../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../../../lib/page-store/context.ts'
import { loadSettings } from '../../../../../../lib/reader/settings.ts'
import { loadHistory } from '../../../../../../lib/revisions/history.ts'

export const metadata = { title: 'History' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const desk = await requireDesk()
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  const { before, after } = await searchParams
  const asked = { before: wordOf(before), after: wordOf(after), timeZone }
  const history = await loadHistory(desk, { id: (await params).id, ...asked })
  if (!history) notFound()
  return <HistoryScreen history={history} places={articlePlaces(history.article.id)} timeZone={timeZone} />
}

const wordOf = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)
