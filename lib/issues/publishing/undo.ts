// Takes the publication of an issue back as one act: exactly what it made visible goes, and what was live before stays.
import { z } from 'zod'
import type { Tx } from '../../../db/client.ts'
import { FOREVER } from '../../../db/schema/kit.ts'
import { findLatestActivity } from '../../../db/store/activity.ts'
import { findArticleRow, findRevision, listOpenPublications } from '../../../db/store/articles.ts'
import { appendLog } from '../../../db/store/log.ts'
import { findIssueRow, putIssue } from '../../../db/store/publication/site.ts'
import { recordActivity } from '../../activity.ts'
import { act, type Desk } from '../../desk.ts'
import { Conflict, Invalid, type Issue, NotFound } from '../../errors.ts'
import { authorize } from '../../policy.ts'
import { undoPublishing } from '../../publications/undo.ts'
import { unscheduleArticle } from '../../publications/unschedule.ts'
import { issueTags } from '../edit.ts'

/** What decides whether an issue is out; nothing else stands in the way of taking it back. */
export const ISSUE_ACTS = ['issue.publish', 'issue.undo', 'issue.unschedule'] as const

const instant = z.number().int()
const kept = z.object({
  at: instant,
  entries: z.array(z.object({ articleId: z.string(), entryId: z.string() })),
  before: z.object({ visibleFrom: instant, visibleUntil: instant }),
})
export type IssuePublication = z.output<typeof kept> & { entryId: string; publishedAt: number }

/** As long as an article's own publishing can be taken back. */
const UNDO_WITHIN = 60 * 60_000

/** The latest publication of the issue that stands; null when there is none. */
export async function findIssuePublication(
  db: Parameters<typeof findLatestActivity>[0],
  issueId: string,
): Promise<IssuePublication | null> {
  const of = { acts: ISSUE_ACTS, subject: 'issue', subjectId: issueId }
  const entry = await findLatestActivity(db, of)
  const { data } = kept.safeParse(entry?.detail)
  return entry?.act === 'issue.publish' && data ? { ...data, entryId: entry.id, publishedAt: entry.at } : null
}

export const canUndo = ({ publishedAt, at }: IssuePublication, now: number) =>
  now - publishedAt <= UNDO_WITHIN && !(at > publishedAt && at <= now)

/**
 * Refused, naming every article in the way: something else was done with one since, more than an hour has passed, or the
 * moment that was planned has come. An article that was taken back on its own already stays so. Recorded: issue.undo.
 */
export function undoIssue(
  desk: Desk,
  { issueId, entryId }: { issueId: string; entryId: string },
): Promise<{ articles: number }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'issue.publish')
    const { issue, publication } = await publicationOf(tx, issueId)
    if (publication?.entryId !== entryId) throw new Conflict(SOMETHING_ELSE)
    if (!canUndo(publication, desk.now)) throw new Conflict(TOO_LATE)
    let articles = 0
    await forEach(tx, publication, async (articleId, entryId) => {
      if (await isUndone(tx, articleId, entryId)) return
      await undoPublishing({ ...desk, db: tx }, { articleId, entryId })
      articles += 1
    })
    await putIssue(tx, { ...issue, ...publication.before })
    await appendLog(tx, desk.now, issueTags(issueId))
    await recordActivity(tx, desk, { act: 'issue.undo', ...about(issueId), detail: { entryId, articles } })
    return { articles }
  })
}

/**
 * Takes back what is planned, however long ago it was planned. Articles that were planned anew since keep their own
 * moment. Refused: an issue for which nothing is planned. Recorded: issue.unschedule.
 */
export function unscheduleIssue(desk: Desk, { issueId }: { issueId: string }): Promise<{ articles: number }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'issue.publish')
    const { issue, publication } = await publicationOf(tx, issueId)
    if (!publication || issue.visibleFrom <= desk.now || issue.visibleFrom === FOREVER)
      throw new Invalid('Nothing is planned for this issue any more.')
    let articles = 0
    await forEach(tx, publication, async (articleId) => {
      const open = await listOpenPublications(tx, articleId, desk.now)
      if (!open.some(({ visibleFrom }) => visibleFrom === publication.at)) return
      await unscheduleArticle({ ...desk, db: tx }, { articleId })
      articles += 1
    })
    await putIssue(tx, { ...issue, visibleFrom: FOREVER })
    await appendLog(tx, desk.now, issueTags(issueId))
    await recordActivity(tx, desk, { act: 'issue.unschedule', ...about(issueId), detail: { articles } })
    return { articles }
  })
}

const SOMETHING_ELSE = 'Something else was done with this issue since, so it cannot be taken back by itself.'
const TOO_LATE =
  'This was more than an hour ago, or its moment has come, so it cannot be taken back any more. Withdraw single articles instead.'
const about = (issueId: string) => ({ subject: 'issue', subjectId: issueId })

async function publicationOf(tx: Tx, issueId: string) {
  const issue = await findIssueRow(tx, issueId)
  if (!issue) throw new NotFound('This issue does not exist.')
  return { issue, publication: await findIssuePublication(tx, issueId) }
}

/** In the other direction than it was published. All that is in the way is named at once. */
async function forEach(
  tx: Tx,
  { entries }: IssuePublication,
  undo: (articleId: string, entryId: string) => Promise<void>,
): Promise<void> {
  const faults: Issue[] = []
  for (const { articleId, entryId } of entries.toReversed()) {
    try {
      await undo(articleId, entryId)
    } catch (error) {
      if (!(error instanceof Conflict || error instanceof Invalid)) throw error
      const article = await findArticleRow(tx, articleId)
      const title = article && (await findRevision(tx, article.draftRevisionId))?.title
      faults.push({ field: `articles.${articleId}`, message: `“${title ?? 'An article'}”: ${error.message}` })
    }
  }
  if (faults.length > 0) throw new Invalid(faults)
}

async function isUndone(tx: Tx, articleId: string, entryId: string): Promise<boolean> {
  const of = { acts: ['article.undo'], subject: 'article', subjectId: articleId }
  return (await findLatestActivity(tx, of))?.detail.entryId === entryId
}
