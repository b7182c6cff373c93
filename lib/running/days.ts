// First and last day of what runs for a while, promos and campaigns: days of the publication's own place, the last included.
import { dayOf, formatShortDate, shiftDay, startOfDay } from '../dates.ts'

/** Without a last day it runs until somebody ends it. */
export type Days = { firstDay: string; lastDay: string | null }

export type Run = 'coming' | 'running' | 'over'

export function runOf({ firstDay, lastDay }: Days, today: string): Run {
  if (today < firstDay) return 'coming'
  return lastDay !== null && lastDay < today ? 'over' : 'running'
}

/** The next moment at which one of these begins or is over; Infinity when none will. */
export function nextTurn(list: readonly Days[], now: number, timeZone: string): number {
  const turns = list.flatMap(({ firstDay, lastDay }) => [firstDay, ...(lastDay ? [dayAfter(lastDay)] : [])])
  const moments = [...new Set(turns)].map((turn) => startOfDay(turn, timeZone))
  return Math.min(...moments.filter((moment) => moment > now))
}

export const today = (now: number, timeZone: string) => dayOf(now, timeZone)

/** "Jan 15, 2026"; a day that is being typed is no date yet. */
export function dayWords(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? '…' : formatShortDate(at)
}

/** "Jan 15, 2026 to Feb 1, 2026", as a sentence goes on. */
export const spanWords = ({ firstDay, lastDay }: Days) =>
  lastDay ? `${dayWords(firstDay)} to ${dayWords(lastDay)}` : `from ${dayWords(firstDay)} without end`

export const dayAfter = (given: string) => shiftDay(given, 1)
