// From when until when readers see a promo: within its days, and not before the issue that it goes with.
import { FOREVER } from '../../db/schema/kit.ts'
import { startOfDay } from '../dates.ts'
import { dayAfter } from '../running/days.ts'
import type { Promo } from './promo.ts'

type Issue = { id: string; visibleFrom: number }

/** `issue` is the one whose moment it waits for beyond its first day; null where the day decides. */
type PromoSpan<I extends Issue> = { from: number; until: number; issue: I | null }

/** Null where readers never see it as things stand: its issue has no moment or is gone, or comes when its days are over. */
export function spanOf<I extends Issue>(
  { firstDay, lastDay, issueId }: Promo,
  issues: readonly I[],
  timeZone: string,
): PromoSpan<I> | null {
  const day = startOfDay(firstDay, timeZone)
  const until = lastDay === null ? FOREVER : startOfDay(dayAfter(lastDay), timeZone)
  const issue = issueId === undefined ? null : issues.find(({ id }) => id === issueId)
  const out = issue === null ? day : (issue?.visibleFrom ?? FOREVER)
  const from = Math.max(day, out)
  return from < until ? { from, until, issue: issue && out > day ? issue : null } : null
}
