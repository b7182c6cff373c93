import { Suspense } from 'react'
import { CalendarView } from '../../../../components/desk/planning/calendar.tsx'
import { MonthSkeleton } from '../../../../components/desk/shell/skeletons.tsx'
import type { Desk } from '../../../../lib/desk.ts'
import { requireDesk } from '../../../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { loadCalendar } from '../../../../lib/planning/calendar.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'

export const metadata = { title: 'Calendar' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function CalendarPage({ searchParams }: Props) {
  const desk = await requireDesk()
  const { month } = await searchParams
  return (
    <Suspense fallback={<MonthSkeleton title="Calendar" />}>
      <Month desk={desk} month={typeof month === 'string' ? month : undefined} />
    </Suspense>
  )
}

async function Month({ desk, month }: { desk: Desk; month: string | undefined }) {
  const { timeZone } = await loadSettings(readingOf(currentRequest()))
  const calendar = await loadCalendar(desk, month, timeZone)
  return <CalendarView calendar={calendar} timeZone={timeZone} />
}
