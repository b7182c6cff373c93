// Who may look at the site as of another moment, and what that moment is called.
import { z } from 'zod'
import type { Instead } from '../../db/reader/instead.ts'
import { formatPlan } from '../dates.ts'
import type { Desk } from '../desk.ts'
import { authorize } from '../policy.ts'
import { loadSettings } from '../reader/settings.ts'
import { loadTermsThen } from './terms-then.ts'

/** UTC ms. */
export const lookInput = z.object({
  at: z.coerce.number().int().min(-62_000_000_000_000).max(253_402_300_799_999),
})

/** `instead` is how terms and sponsors stood at a moment that has passed. */
export type Look = { words: string; isPast: boolean; instead?: Instead }

/** Asked for by the front before it makes a page of the time machine. Throws Forbidden for contributors. */
export async function lookAsOf(desk: Desk, { at }: z.output<typeof lookInput>): Promise<Look> {
  authorize(desk.actor, 'site.look-ahead')
  const { timeZone } = await loadSettings({ db: desk.db, now: desk.now, note() {} })
  const words = formatPlan(at, timeZone)
  if (at > desk.now) return { words, isPast: false }
  return { words, isPast: true, instead: await loadTermsThen(desk, at) }
}
