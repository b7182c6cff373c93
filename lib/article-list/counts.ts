// How many articles each entry of the list's navigation leads to, from one grouped count.
import type { countStandings } from '../../db/desk/articles/articles.ts'
import { LIST_STATUSES, type ListStatus } from './filter.ts'

type Group = Awaited<ReturnType<typeof countStandings>>[number]
export type Counts = Record<ListStatus | 'mine' | 'assigned', number>

export function countsOf(groups: readonly Group[]): Counts {
  const counts = Object.fromEntries([...LIST_STATUSES, 'mine', 'assigned'].map((key) => [key, 0])) as Counts
  for (const group of groups) for (const key of placesOf(group)) counts[key] += group.count
  return counts
}

/** The same rules as the conditions of db/desk/articles/article-filters.ts; a test holds them together. */
function placesOf(group: Group): (keyof Counts)[] {
  if (group.isTrashed) return ['trash']
  const { status } = group
  const isOpen = group.isLive || group.isPlanned
  const fits: Record<Exclude<keyof Counts, 'trash'>, boolean> = {
    all: true,
    mine: Boolean(group.isMine),
    assigned: Boolean(group.isAssigned),
    draft: status === 'draft' && !isOpen,
    'in-review': status === 'in-review' && !group.isUnchanged,
    copyedited: status === 'copyedited' && !group.isUnchanged,
    ready: status === 'ready' && !group.wasPublished,
    scheduled: Boolean(group.isPlanned),
    live: Boolean(group.isLive),
    changed: Boolean(group.isLive) && !group.isUnchanged,
    withdrawn: Boolean(group.wasPublished) && !isOpen,
  }
  return Object.entries(fits).flatMap(([key, fit]) => (fit ? [key as keyof Counts] : []))
}
