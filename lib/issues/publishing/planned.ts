// What a scheduled issue would bring as it was scheduled, and what was changed in it since.
import { findRevision } from '../../../db/store/articles/articles.ts'
import type { Desk } from '../../desk.ts'
import type { Arranged } from '../contents.ts'
import { movesOf } from './moves.ts'
import { findIssuePlans } from './plans.ts'

export type PlannedIssue = {
  /** How many are planned with it. */
  articles: number
  /** How many are not planned with it yet as they are now. */
  changed: number
  /** The titles of those that are planned with it, and stand in it no more. */
  leaving: string[]
}

export async function loadPlanned({ db, now }: Desk, arranged: Arranged, at: number): Promise<PlannedIssue> {
  const plans = await findIssuePlans(db, arranged.issue.id, now)
  const { going, leaving } = await movesOf(db, arranged, { plans, at, now })
  const texts = await Promise.all(leaving.map(({ plan }) => findRevision(db, plan.revisionId)))
  return {
    articles: plans.size,
    changed: going.length,
    leaving: texts.flatMap((text) => text?.title ?? []),
  }
}
