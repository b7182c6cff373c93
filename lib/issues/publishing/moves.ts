// What becomes of each article when its issue is published, scheduled, or moved to another moment.
import type { Source } from '../../../db/client.ts'
import { mapOpenStretches } from '../../../db/store/many-articles.ts'
import type { IssueDraft } from '../../../db/store/publication/issues.ts'
import type { Arranged } from '../contents.ts'
import { goingOf } from './going-out.ts'
import { type IssuePlan, newestSeen } from './plans.ts'

export type Moves = {
  /** In the issue's order: those that appear with it, each in the place of what was planned for it before. */
  going: { draft: IssueDraft; instead?: IssuePlan }[]
  /** Planned just so already. */
  kept: number
  /** Planned with it before, and not going with it now. */
  leaving: { articleId: string; plan: IssuePlan }[]
  /** How many of its articles readers find in it from its moment on. */
  found: number
}

/** `plans` is what stands planned with it, by article. */
export async function movesOf(
  db: Source,
  { drafts, state }: Arranged,
  { plans, at, now }: { plans: ReadonlyMap<string, IssuePlan>; at: number; now: number },
): Promise<Moves> {
  const inOrder = state.sections.flatMap(({ articles }) => articles.flatMap(({ id }) => drafts.get(id) ?? []))
  const left = new Map(plans)
  const moves: Moves = { going: [], kept: 0, leaving: [], found: 0 }
  const open = await mapOpenStretches(db, [...drafts.keys()], now)
  for (const draft of inOrder) {
    const { id, draftRevisionId, embargoUntil } = draft.article
    const instead = plans.get(id)
    const going = goingOf(newestSeen(open.get(id) ?? [], draftRevisionId, instead), at)
    if (going === 'there' || (going === 'with-issue' && (embargoUntil ?? 0) <= at)) moves.found += 1
    if (going !== 'with-issue') continue
    left.delete(id)
    const from = Math.max(at, embargoUntil ?? 0)
    if (instead?.revisionId === draftRevisionId && instead.visibleFrom === from) moves.kept += 1
    else moves.going.push({ draft, instead })
  }
  moves.leaving = [...left].map(([articleId, plan]) => ({ articleId, plan }))
  return moves
}
