// What is planned of an issue's articles because the issue was scheduled, and not by hand: by the record of its publishing.
import { z } from 'zod'
import type { Source } from '../../../db/client.ts'
import { listActs, listEntries } from '../../../db/store/activity.ts'
import { listPlanned } from '../../../db/store/articles/publications.ts'
import { publicationBefore } from '../../publications/before.ts'
import { type Plan, type Stretch, withoutPlan } from '../../publications/plan.ts'
import { entries } from './latest.ts'

/** What stands planned, with the text that it has. */
export type IssuePlan = Plan & { revisionId: string; visibleFrom: number }

const published = z.object({
  /** Absent in what an older version recorded: the text alone tells it then. */
  publicationId: z.string().optional(),
  revisionId: z.string(),
  /** What stood without the plan in whose place this one came; without such, what stood before it. */
  replaced: z.array(publicationBefore).optional(),
  before: z.object({ publications: z.array(publicationBefore) }),
})

/**
 * By article. However often an issue was scheduled, moved and taken back: what any of that planned counts as long as it stands,
 * with whatever moment an embargo has given it. What an editor has planned anew on the article's own screen is not it any more.
 */
export async function findIssuePlans(
  db: Source,
  issueId: string,
  now: number,
): Promise<Map<string, IssuePlan>> {
  const acts = await listActs(db, { acts: ['issue.publish'], subject: 'issue', subjectId: issueId })
  const made = acts.flatMap(({ detail }) => entries.safeParse(detail.entries).data ?? [])
  const records = await listEntries(
    db,
    made.map(({ entryId }) => entryId),
  )
  const rows = await listPlanned(db, [...new Set(made.map(({ articleId }) => articleId))], now)
  const plans = new Map<string, IssuePlan>()
  for (const { subjectId, detail } of records) {
    const { data } = published.safeParse(detail)
    if (!data) continue
    const row = rows.find(
      ({ id, articleId, revisionId }) =>
        articleId === subjectId &&
        (data.publicationId ? id === data.publicationId : revisionId === data.revisionId),
    )
    if (!row) continue
    const { id: publicationId, revisionId, visibleFrom } = row
    const replaced = data.replaced ?? data.before.publications
    plans.set(subjectId, { publicationId, revisionId, visibleFrom, replaced })
  }
  return plans
}

/** When readers see the newest text by what is planned otherwise. */
export function newestSeen(open: readonly Stretch[], draftRevisionId: string, plan?: Plan): Stretch[] {
  return (plan ? withoutPlan(open, plan) : open).filter(({ revisionId }) => revisionId === draftRevisionId)
}
