// Who may look at the site as of another moment, and what that moment is called.
import { z } from 'zod'
import { hasActsSince } from '../../db/desk/activity.ts'
import type { Instead } from '../../db/reader/instead.ts'
import { TERM_KINDS } from '../../db/schema/articles.ts'
import { formatPlan } from '../dates.ts'
import type { Desk } from '../desk.ts'
import { authorize } from '../policy.ts'
import { loadSettings } from '../reader/settings.ts'
import { loadTermsThen } from './terms-then.ts'

/** UTC ms. */
export const lookInput = z.object({
  at: z.coerce.number().int().min(-62_000_000_000_000).max(253_402_300_799_999),
})

/**
 * Of a moment that has passed: `instead` is how terms and sponsors stood, and `isRelisted` says whether lists have been changed since
 * otherwise than by publishing.
 */
export type Look = { words: string; isPast: boolean; isRelisted?: boolean; instead?: Instead }

/** Asked for by the front before it makes a page of the time machine. Throws Forbidden for contributors. */
export async function lookAsOf(desk: Desk, { at }: z.output<typeof lookInput>): Promise<Look> {
  authorize(desk.actor, 'site.look-ahead')
  const { timeZone } = await loadSettings({ db: desk.db, now: desk.now, note() {} })
  const words = formatPlan(at, timeZone)
  if (at > desk.now) return { words, isPast: false }
  const isRelisted = await hasActsSince(desk, { ...RELISTING, after: at })
  return { words, isPast: true, isRelisted, instead: await loadTermsThen(desk, at) }
}

/** What lists texts of any time anew, the past ones too (decision 069). */
export const RELISTING = {
  subjects: [...TERM_KINDS, 'retagging'],
  acts: [
    ...TERM_KINDS.flatMap((kind) => [`${kind}.merge`, `${kind}.unmerge`]),
    ...['article.retag', 'article.unretag', 'tag.split', 'tag.unsplit', 'category.arrange'],
  ],
}
