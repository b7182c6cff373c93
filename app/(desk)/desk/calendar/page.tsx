import { CalendarView } from '../../../../components/desk/planning/calendar.tsx'
import { requireDesk } from '../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadCalendar } from '../../../../lib/planning/calendar.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'

export const metadata = { title: 'Calendar' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function CalendarPage({ searchParams }: Props) {
  const desk = await requireDesk()
  const { month } = await searchParams
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  const calendar = await loadCalendar(desk, typeof month === 'string' ? month : undefined, timeZone)
  return <CalendarView calendar={calendar} timeZone={timeZone} />
}
