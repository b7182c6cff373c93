// What a campaign is doing now.
import { type Days, runOf } from '../running/days.ts'

export type Standing = 'coming' | 'running' | 'over' | 'paused' | 'done' | 'done-today'

type Facts = { days: Days; today: string; isPaused: boolean; fills: { day: string }[] }

export function standingOf({ days, today, isPaused, fills }: Facts): Standing {
  const run = runOf(days, today)
  if (run === 'over') return 'over'
  if (isPaused) return 'paused'
  if (fills.some(({ day }) => day === '')) return 'done'
  if (run === 'running' && fills.length > 0) return 'done-today'
  return run
}
