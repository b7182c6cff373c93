// The days of what runs for a while, as the desk sends them.
import { z } from 'zod'
import type { Days } from './days.ts'

const day = (words: string) =>
  z.string().refine(isDay, `Give the ${words} day as a date, such as 2026-03-01.`)

export const daysFields = {
  firstDay: day('first'),
  lastDay: day('last').nullable(),
}

/** For the field of the last day of whatever has `daysFields`. */
export const endsAfterItStarts = [
  ({ firstDay, lastDay }: Days) => lastDay === null || firstDay <= lastDay,
  { message: 'It ends before it starts: choose a last day that is not before the first.', path: ['lastDay'] },
] as const satisfies Parameters<z.ZodType<Days>['refine']>

/** "2026-02-30" is none. */
function isDay(text: string): boolean {
  const at = /^[12]\d{3}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text
}
