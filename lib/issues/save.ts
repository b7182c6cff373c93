// Adds or changes a print issue.
import { type IssueInsert, putIssue } from '../../db/store/site.ts'
import type { Desk } from '../desk.ts'
import { change } from '../verb.ts'

/** Recorded: issue.save. */
export function saveIssue(desk: Desk, issue: IssueInsert): Promise<{ id: string }> {
  return change(desk, {
    may: 'issue.edit',
    act: 'issue.save',
    subject: 'issue',
    subjectId: issue.id,
    tags: ['issues', `list:issue:${issue.id}`],
    write: (tx) => putIssue(tx, issue),
  })
}
