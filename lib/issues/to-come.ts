// The issues for which something can still be planned.

import type { Tx } from '../../db/client.ts'
import { listIssues } from '../../db/desk/subjects/choices.ts'
import { findIssueRow } from '../../db/store/publication/site.ts'
import type { Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { issueLabel } from './standing.ts'

/** `what` is planned: "front page", "menu". Refused: an issue that is not there or is out. */
export async function assertToCome(
  tx: Tx,
  { now, issueId, what }: { now: number; issueId: string; what: string },
): Promise<void> {
  const refuse = (message: string) => new Invalid([{ field: 'issueId', message }])
  const issue = await findIssueRow(tx, issueId)
  if (!issue) throw refuse('This issue does not exist. Choose another.')
  if (issue.visibleFrom <= now) throw refuse(`This issue is out. Publish the ${what} at once.`)
}

/** Those that readers do not see yet, the newest first. */
export async function listIssuesToCome(desk: Desk): Promise<{ id: string; label: string }[]> {
  const issues = await listIssues(desk)
  return issues
    .filter(({ visibleFrom }) => visibleFrom > desk.now)
    .map((issue) => ({ id: issue.id, label: issueLabel(issue) }))
}
