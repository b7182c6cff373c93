// Takes back what was done last about the publishing of an issue, as one act: the issue and its articles stand as before.
import type { Tx } from '../../../db/client.ts'
import { findLatestActivity } from '../../../db/store/activity.ts'
import { findArticleRow, findRevision } from '../../../db/store/articles/articles.ts'
import { appendLog } from '../../../db/store/log.ts'
import { findIssueRow, putIssue } from '../../../db/store/publication/site.ts'
import { recordActivity } from '../../activity.ts'
import { issueTags } from '../../changes.ts'
import { act, type Desk } from '../../desk.ts'
import { Conflict, Invalid, type Issue, NotFound } from '../../errors.ts'
import { authorize } from '../../policy.ts'
import { undoPublishing } from '../../publications/undo.ts'
import { canUndo, findLatest, type IssueAct, takenBackBy } from './latest.ts'

/**
 * Publishing, scheduling, moving and calling off alike. Refused, naming every article in the way: something else was done with
 * one since, more than an hour has passed, or the moment that was planned has come. An article that was taken back on its own
 * already stays so. Recorded: issue.undo.
 */
export function undoIssue(
  desk: Desk,
  { issueId, entryId }: { issueId: string; entryId: string },
): Promise<{ articles: number }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'issue.publish')
    const issue = await findIssueRow(tx, issueId)
    if (!issue) throw new NotFound('This issue does not exist.')
    const done = takenBackBy(await findLatest(tx, issueId))
    if (done?.entryId !== entryId) throw new Conflict(SOMETHING_ELSE)
    if (!canUndo(done, desk.now)) throw new Conflict(TOO_LATE)
    const articles = await undoArticles(tx, desk, done)
    await putIssue(tx, { ...issue, ...done.before })
    await appendLog(tx, desk.now, issueTags(issueId))
    const detail = { entryId, articles }
    await recordActivity(tx, desk, { act: 'issue.undo', subject: 'issue', subjectId: issueId, detail })
    return { articles }
  })
}

const SOMETHING_ELSE = 'Something else was done with this issue since, so it cannot be taken back by itself.'
const TOO_LATE =
  'This was more than an hour ago, or its moment has come, so it cannot be taken back any more. Schedule the issue anew, or withdraw single articles.'

/** In the other direction than it was done. All that is in the way is named at once. */
async function undoArticles(tx: Tx, desk: Desk, { entries }: IssueAct): Promise<number> {
  const faults: Issue[] = []
  let articles = 0
  for (const { articleId, entryId } of entries.toReversed()) {
    if (await isUndone(tx, articleId, entryId)) continue
    try {
      await undoPublishing({ ...desk, db: tx }, { articleId, entryId })
      articles += 1
    } catch (error) {
      if (!(error instanceof Conflict || error instanceof Invalid)) throw error
      const article = await findArticleRow(tx, articleId)
      const title = article && (await findRevision(tx, article.draftRevisionId))?.title
      faults.push({ field: `articles.${articleId}`, message: `“${title ?? 'An article'}”: ${error.message}` })
    }
  }
  if (faults.length > 0) throw new Invalid(faults)
  return articles
}

async function isUndone(tx: Tx, articleId: string, entryId: string): Promise<boolean> {
  const of = { acts: ['article.undo'], subject: 'article', subjectId: articleId }
  return (await findLatestActivity(tx, of))?.detail.entryId === entryId
}
