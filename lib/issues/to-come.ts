// The issues for which something can still be planned.

import type { Tx } from '../../db/client.ts'
import { listIssues } from '../../db/desk/subjects/choices.ts'
import { FOREVER } from '../../db/schema/kit.ts'
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
  return toCome(await listIssues(desk), desk.now).map(({ id, label }) => ({ id, label }))
}

type Issue = Parameters<typeof issueLabel>[0] & { id: string; visibleFrom: number }

/** Of these, with when each will be out, as far as that is known. */
export function toCome(issues: readonly Issue[], now: number) {
  return issues
    .filter(({ visibleFrom }) => visibleFrom > now)
    .map((issue) => ({
      ...{ id: issue.id, label: issueLabel(issue) },
      at: issue.visibleFrom < FOREVER ? issue.visibleFrom : null,
    }))
}
