// What one person wrote in one go: saves within ten minutes count as one in the history (decision 011).

type Saved = { byId: string; at: number; isAutomatic: boolean; label: string | null }

const SITTING = 10 * 60 * 1000

/**
 * Groups revisions, the first first. A group belongs to one person and spans ten minutes at most; a save that was asked
 * for, or has a name, ends its group: it is the text that somebody meant to keep.
 */
export function sittingsOf<Revision extends Saved>(revisions: readonly Revision[]): Revision[][] {
  const sittings: Revision[][] = []
  let isOver = true
  for (const revision of revisions) {
    const open = isOver ? undefined : sittings.at(-1)
    const first = open?.[0]
    if (open && first && first.byId === revision.byId && revision.at - first.at <= SITTING)
      open.push(revision)
    else sittings.push([revision])
    isOver = !revision.isAutomatic || revision.label !== null
  }
  return sittings
}

/** Whether a save now goes on with the sitting that this revision belongs to. */
export function goesOn(last: Saved | null, now: { byId: string; at: number }): boolean {
  return last?.isAutomatic === true && last.byId === now.byId && now.at - last.at <= SITTING
}
