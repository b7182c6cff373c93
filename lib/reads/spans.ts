// The spans of the reports: whole days of the publication's own place.
import { dayOf, shiftDay } from '../dates.ts'

/** Spans of the report on readings, in days; each is compared with the one before. */
export const SPANS = [1, 7, 30] as const
export type Span = (typeof SPANS)[number]

/** The last so many days, today among them: both ends as "2026-01-08". */
export function lastDays(now: number, count: number, timeZone: string): { from: string; until: string } {
  const until = dayOf(now, timeZone)
  return { from: shiftDay(until, 1 - count), until }
}
