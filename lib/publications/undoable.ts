// Which act of publishing can still be taken back: the latest, for an hour, until what it planned has come.

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
export const UNDO_WITHIN = 60 * 60_000

type Entry = { id: string; at: number; act: string; detail: Record<string, unknown> }

/** The moment that an act planned, to which it cannot be taken back any more; 0 where it planned none. */
export const plannedBy = ({ detail }: Pick<Entry, 'detail'>): number =>
  Number(detail.visibleFrom ?? detail.until ?? 0)

/** `entries` are an article's record, the latest first. Null when there is nothing to take back. */
export function undoableAct(
  entries: readonly Entry[],
  now: number,
): { entryId: string; act: Undoable } | null {
  const latest = entries.find(({ act }) => IN_THE_WAY.some((one) => one === act))
  const act = UNDOABLE.find((one) => one === latest?.act)
  if (!latest || !act || latest.detail.before === undefined || now - latest.at > UNDO_WITHIN) return null
  const planned = plannedBy(latest)
  return planned > latest.at && planned <= now ? null : { entryId: latest.id, act }
}
