// Who may look at the site as of another moment, and what that moment is called.
import { z } from 'zod'
import { formatPlan } from '../dates.ts'
import type { Desk } from '../desk.ts'
import { authorize } from '../policy.ts'
import { loadSettings } from '../reader/settings.ts'

/** UTC ms. */
export const lookInput = z.object({
  at: z.coerce.number().int().min(-62_000_000_000_000).max(253_402_300_799_999),
})

export type Look = { words: string; isPast: boolean }

/** Asked for by the front before it makes a page of the time machine. Throws Forbidden for contributors. */
export async function lookAsOf(desk: Desk, { at }: z.output<typeof lookInput>): Promise<Look> {
  authorize(desk.actor, 'site.look-ahead')
  const { timeZone } = await loadSettings({ db: desk.db, now: desk.now, note() {} })
  return { words: formatPlan(at, timeZone), isPast: at <= desk.now }
}
