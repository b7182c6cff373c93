// Which act of publishing can still be taken back: the latest, for an hour, until what it planned has come.

import { type Before, before } from './before.ts'

/** What can be taken back, and what stands in the way of taking back something earlier. */
export const UNDOABLE = [
  'article.publish',
  'article.unschedule',
  'article.withdraw',
  'article.expire',
  'article.embargo',
] as const
export type Undoable = (typeof UNDOABLE)[number]
export const IN_THE_WAY = [
  ...UNDOABLE,
  'article.undo',
  'article.slug',
  'article.trash',
  'article.restore',
] as const

/** "Right after", in ms: later one decides anew, by publishing or withdrawing. */
const UNDO_WITHIN = 60 * 60_000

type Entry = { id: string; at: number; act: string; detail: Record<string, unknown> }

/** These put something else in the place of a plan, or nothing. */
const TAKES_PLANS: readonly string[] = ['article.publish', 'article.unschedule']

/**
 * Why an act cannot be taken back any more; null while it can. `has-come`: the moment that it planned. `has-passed`: one
 * that it took away, so that a text would appear which was held back from appearing.
 */
export function whyNot(
  { at, act, detail }: Omit<Entry, 'id'>,
  { publications }: Before,
  now: number,
): 'too-late' | 'has-come' | 'has-passed' | null {
  const isBetween = (moment: number) => moment > at && moment <= now
  if (now - at > UNDO_WITHIN) return 'too-late'
  if (TAKES_PLANS.includes(act) && publications.some(({ visibleFrom }) => isBetween(visibleFrom)))
    return 'has-passed'
  return isBetween(Number(detail.visibleFrom ?? detail.until ?? 0)) ? 'has-come' : null
}

/** `entries` are an article's record, the latest first. Null when there is nothing to take back. */
export function undoableAct(
  entries: readonly Entry[],
  now: number,
): { entryId: string; act: Undoable } | null {
  const latest = entries.find(({ act }) => IN_THE_WAY.some((one) => one === act))
  const act = UNDOABLE.find((one) => one === latest?.act)
  const kept = before.safeParse(latest?.detail.before).data
  return latest && act && kept && !whyNot(latest, kept, now) ? { entryId: latest.id, act } : null
}
