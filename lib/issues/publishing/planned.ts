// What a scheduled issue would bring as it was scheduled, and what was changed in it since.
import { mapRevisions } from '../../../db/store/many-articles.ts'
import type { Desk } from '../../desk.ts'
import type { Arranged } from '../contents.ts'
import { movesOf } from './moves.ts'
import type { IssuePlan } from './plans.ts'

export type PlannedIssue = {
  /** How many are planned with it. */
  articles: number
  /** How many are not planned with it yet as they are now. */
  changed: number
  /** The titles of those that are planned with it, and stand in it no more. */
  leaving: string[]
}

/** `plans` is what stands planned with it, by article. */
export async function loadPlanned(
  { db, now }: Desk,
  arranged: Arranged,
  { plans, at }: { plans: ReadonlyMap<string, IssuePlan>; at: number },
): Promise<PlannedIssue> {
  const { going, leaving } = await movesOf(db, arranged, { plans, at, now })
  const texts = await mapRevisions(
    db,
    leaving.map(({ plan }) => plan.revisionId),
  )
  return {
    articles: plans.size,
    changed: going.length,
    leaving: leaving.flatMap(({ plan }) => texts.get(plan.revisionId)?.title ?? []),
  }
}
