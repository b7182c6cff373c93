// Calls off what is planned for an issue, as one act: everything that was planned with it goes, and nothing else.
import { FOREVER } from '../../../db/schema/kit.ts'
import { appendLog } from '../../../db/store/log.ts'
import { findIssueRow, putIssue } from '../../../db/store/publication/site.ts'
import { recordUndoable } from '../../activity.ts'
import { issueTags } from '../../changes.ts'
import { act, type Desk } from '../../desk.ts'
import { Invalid, NotFound } from '../../errors.ts'
import { authorize } from '../../policy.ts'
import { unscheduleArticle } from '../../publications/unschedule.ts'
import { forgetAll } from './forget.ts'
import { type IssueEntry, refuseUnseen } from './latest.ts'
import { findIssuePlans, findReplacedPlans } from './plans.ts'

/** `lastAct` as for publishing. */
type UnscheduleIssue = { issueId: string; lastAct?: string | null }

/**
 * However long ago it was planned, and whatever was added since; what stood before comes back. Articles that were planned by
 * hand, or planned anew since, keep their own moment. Refused: an issue for which nothing is planned, one that somebody has
 * moved since. Recorded: issue.unschedule, and each article's own.
 */
export function unscheduleIssue(
  desk: Desk,
  { issueId, lastAct }: UnscheduleIssue,
): Promise<{ undo: string; articles: number }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'issue.publish')
    const issue = await findIssueRow(tx, issueId)
    if (!issue) throw new NotFound('This issue does not exist.')
    await refuseUnseen(tx, issueId, lastAct)
    const { visibleFrom, visibleUntil } = issue
    if (visibleFrom <= desk.now || visibleFrom === FOREVER)
      throw new Invalid('Nothing is planned for this issue any more.')
    const entries: IssueEntry[] = []
    const inside: Desk = { ...desk, db: tx }
    const plans = await findIssuePlans(tx, issueId, desk.now)
    const forgotten = await findReplacedPlans(tx, issueId, desk.now)
    for (const [articleId, plan] of plans) {
      const { undo: entryId } = await unscheduleArticle(inside, { articleId, plan })
      entries.push({ articleId, entryId })
    }
    entries.push(...(await forgetAll(inside, forgotten, new Set(plans.keys()))))
    await putIssue(tx, { ...issue, visibleFrom: FOREVER })
    await appendLog(tx, desk.now, issueTags(issueId))
    const undo = await recordUndoable(tx, desk, {
      act: 'issue.unschedule',
      subject: 'issue',
      subjectId: issueId,
      detail: { at: visibleFrom, entries, before: { visibleFrom, visibleUntil } },
    })
    return { undo, articles: plans.size }
  })
}
