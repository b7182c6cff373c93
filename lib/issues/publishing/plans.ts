// What is planned of an issue's articles because the issue was scheduled, and not by hand: by the record of its publishing.
import { z } from 'zod'
import type { Source } from '../../../db/client.ts'
import { listActs, listEntries } from '../../../db/store/activity.ts'
import { listPlanned } from '../../../db/store/articles/publications.ts'
import { publicationBefore } from '../../publications/before.ts'
import { type Plan, type Stretch, withoutPlan } from '../../publications/plan.ts'
import {
  mapPublishingActs,
  type PublishingAct,
  stretch,
  takenOutBy,
  withoutTakenOut,
} from '../../publications/taken-out.ts'
import { entries } from './latest.ts'

/** What stands planned, with the text that it has. */
export type IssuePlan = Plan & { revisionId: string; visibleFrom: number }

const published = z.object({
  /** Absent in what an older version recorded: the text alone tells it then. */
  publicationId: z.string().optional(),
  revisionId: z.string(),
  visibleFrom: z.number().catch(0),
  /** What stood without the plan in whose place this one came; without such, what stood before it. */
  replaced: z.array(stretch).optional(),
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
  const made = await listMade(db, issueId)
  const rows = await listPlanned(db, [...new Set(made.map(({ articleId }) => articleId))], now)
  const standing = made.flatMap(({ articleId, entry }) => {
    const row = rows.find(
      (one) =>
        one.articleId === articleId &&
        (entry.publicationId ? one.id === entry.publicationId : one.revisionId === entry.revisionId),
    )
    return row ? [{ articleId, entry, row }] : []
  })
  const acts = await actsOf(db, standing)
  return new Map(
    standing.map(({ articleId, entry, row: { id: publicationId, revisionId, visibleFrom } }) => [
      articleId,
      { publicationId, revisionId, visibleFrom, replaced: replacedBy(entry, acts(articleId)) },
    ]),
  )
}

/**
 * By article: what was planned with the issue and does not stand, because something else that is planned has taken its place.
 * It would come back when that goes.
 */
export async function findReplacedPlans(
  db: Source,
  issueId: string,
  now: number,
): Promise<Map<string, IssuePlan[]>> {
  const made = (await listMade(db, issueId)).filter(({ entry }) => entry.visibleFrom > now)
  const rows = await listPlanned(db, [...new Set(made.map(({ articleId }) => articleId))], now)
  const acts = await actsOf(db, rows)
  const replaced = [...Map.groupBy(made, (one) => one.articleId)].map(([articleId, mine]) => {
    const own = acts(articleId)
    const standing = new Set(rows.flatMap((row) => (row.articleId === articleId ? row.id : [])))
    const below = belowOf(own, standing)
    const out = new Set(takenOutBy(own).map(({ publicationId }) => publicationId))
    const plans = mine.flatMap(({ entry }): IssuePlan[] => {
      const { publicationId = '', revisionId, visibleFrom } = entry
      if (standing.has(publicationId) || !below.has(publicationId) || out.has(publicationId)) return []
      return [{ publicationId, revisionId, visibleFrom, replaced: replacedBy(entry, own) }]
    })
    return [articleId, plans] as const
  })
  return new Map(replaced.filter(([, plans]) => plans.length > 0))
}

type Acts = readonly PublishingAct[]

/** Of each of these articles, however many: they are asked for at once. */
async function actsOf(db: Source, list: readonly { articleId: string }[]): Promise<(id: string) => Acts> {
  const ids = [...new Set(list.map(({ articleId }) => articleId))]
  const acts = await mapPublishingActs(db, ids)
  return (id) => acts.get(id) ?? []
}

/** What the issue's acts of publishing have recorded of each article. */
async function listMade(db: Source, issueId: string) {
  const acts = await listActs(db, { acts: ['issue.publish'], subject: 'issue', subjectId: issueId })
  const ids = acts.flatMap(({ detail }) => entries.safeParse(detail.entries).data ?? [])
  const records = await listEntries(
    db,
    ids.map(({ entryId }) => entryId),
  )
  return records.flatMap(({ subjectId, detail }) => {
    const { data } = published.safeParse(detail)
    return data ? [{ articleId: subjectId, entry: data }] : []
  })
}

type Published = z.output<typeof published>

/** Another issue's plan that stood below and was called off since must not come back with what stood below that. */
function replacedBy({ replaced, before }: Published, acts: Acts): Stretch[] {
  const rows = replaced ?? before.publications
  return rows.length === 0 ? [] : withoutTakenOut(rows, takenOutBy(acts))
}

/** The ids of what these publications of an article replaced, and of what those had. */
function belowOf(acts: Acts, above: ReadonlySet<string>): Set<string> {
  const below = new Set<string>()
  // The last first: what was replaced is older than what replaced it.
  for (const { act, detail } of acts.toReversed()) {
    const { data } = published.safeParse(act === 'article.publish' ? detail : null)
    if (!data?.publicationId || !(above.has(data.publicationId) || below.has(data.publicationId))) continue
    for (const { id } of data.replaced ?? data.before.publications) below.add(id)
  }
  return below
}

/** When readers see the newest text by what is planned otherwise. */
export function newestSeen(open: readonly Stretch[], draftRevisionId: string, plan?: Plan): Stretch[] {
  return (plan ? withoutPlan(open, plan) : open).filter(({ revisionId }) => revisionId === draftRevisionId)
}
