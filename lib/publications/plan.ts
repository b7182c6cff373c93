// What was planned for an article as a part of something larger, such as an issue: how the article stands without it.
import type { PublicationRow } from '../../db/store/articles/articles.ts'

export type Stretch = Pick<
  PublicationRow,
  'id' | 'revisionId' | 'visibleFrom' | 'visibleUntil' | 'listedAt' | 'updatedAt'
>

/** One publication, and what stood before it was planned, the earliest first. */
export type Plan = { publicationId: string; replaced: readonly Stretch[] }

/**
 * `open` is what stands, the earliest first. Where the plan was there is again what it replaced, and the last of that stays
 * until the plan's own end, which may have been set since. What somebody has planned by hand since stays as it is.
 */
export function withoutPlan<Row extends Stretch>(
  open: readonly Row[],
  { publicationId, replaced }: Plan,
): (Row | Stretch)[] {
  const plan = open.find(({ id }) => id === publicationId)
  if (!plan) return [...open]
  const others = open.filter((one) => one !== plan)
  const last = replaced.at(-1)
  const back = replaced
    .map((one) => (one === last ? { ...one, visibleUntil: plan.visibleUntil } : one))
    .map((one) => ({
      ...one,
      visibleFrom: Math.max(one.visibleFrom, plan.visibleFrom),
      visibleUntil: Math.min(one.visibleUntil, plan.visibleUntil),
    }))
    .filter(({ visibleFrom, visibleUntil }) => visibleFrom < visibleUntil)
  // The one that the plan cut short goes on; it stands already.
  const longer = others.map((one) => {
    const rest = back.find(({ id }) => id === one.id)
    return rest && one.visibleUntil === plan.visibleFrom ? { ...one, visibleUntil: rest.visibleUntil } : one
  })
  const isThere = new Set(others.map(({ id }) => id))
  return [...longer, ...back.filter(({ id }) => !isThere.has(id))].sort(
    (a, b) => a.visibleFrom - b.visibleFrom,
  )
}

/** Of an article that no reader has seen: it is dated by the first text that they will see. */
export function datedAnew<Row extends Stretch>(rows: readonly Row[]): Row[] {
  const listedAt = rows[0]?.visibleFrom
  if (listedAt === undefined) return []
  return rows.map((row, at) => ({ ...row, listedAt, updatedAt: at === 0 ? null : row.updatedAt }))
}
