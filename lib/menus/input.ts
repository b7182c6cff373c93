// The shape of a menu as the desk sends it; how much of one is sensible.
import { z } from 'zod'
import { moment } from '../publications/input.ts'
import { type MenuEntry, menuEntry } from './entry.ts'

const MOST_ENTRIES = 500
const MOST_LEVELS = 12

/** The body parser has refused what is very large; what is very deep is refused before it is walked. */
const entries = z
  .unknown()
  .refine((value) => !isDeeper(value, MOST_LEVELS), {
    message: `A menu has at most ${MOST_LEVELS} levels. Move what is deeper further up.`,
    abort: true,
  })
  .pipe(z.array(menuEntry))
  .refine((list) => countEntries(list) <= MOST_ENTRIES, {
    message: `A menu has at most ${MOST_ENTRIES} entries.`,
  })

/** `base` is the version that was saved last when it began; null when there was none. */
export const menuInput = z.strictObject({
  base: z.string().nullable(),
  entries,
  /** When readers get it: at once when both are absent. */
  at: moment.optional(),
  issueId: z.string().min(1).max(100).optional(),
})

export const menuCheckInput = z.strictObject({ entries })

/** A plain form sends no null. */
export const menuRestoreInput = z.strictObject({
  base: z.string().nullish(),
  versionId: z.string().min(1),
})

export const menuUnscheduleInput = z.strictObject({ versionId: z.string().min(1) })

export function countEntries(list: readonly MenuEntry[]): number {
  return list.reduce((sum, { children }) => sum + 1 + countEntries(children), 0)
}

function isDeeper(list: unknown, levels: number): boolean {
  if (!Array.isArray(list)) return false
  if (levels === 0) return list.length > 0
  return list.some((entry) => isDeeper((entry as { children?: unknown } | null)?.children, levels - 1))
}
