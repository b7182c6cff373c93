// Adds or changes a print issue.
import { findIssueRow, type IssueInsert, putIssue } from '../../db/store/publication/site.ts'
import { issueTags } from '../changes.ts'
import type { Desk } from '../desk.ts'
import { moveAddressWithin } from '../redirects/move.ts'
import { urls } from '../urls.ts'
import { change } from '../verb.ts'

/** From another address than before the old one leads on, if readers could see it. Recorded: issue.save. */
export function saveIssue(desk: Desk, issue: IssueInsert): Promise<{ id: string }> {
  return change(desk, {
    may: 'issue.edit',
    act: 'issue.save',
    subject: 'issue',
    subjectId: issue.id,
    tags: issueTags(issue.id),
    async move(tx) {
      const before = await findIssueRow(tx, issue.id)
      if (!before || before.visibleFrom > desk.now) return []
      const [from, to] = [urls.issue(before.slug), urls.issue(issue.slug)]
      return moveAddressWithin(tx, desk, { from, to, why: 'Another address' })
    },
    write: (tx) => putIssue(tx, issue),
  })
}
