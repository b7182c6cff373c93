// Whether readers ever had an issue, also one that was taken back since.
import type { Source } from '../../../db/client.ts'
import { listActs } from '../../../db/store/activity.ts'
import { wasEverSeen } from '../../publications/was-seen.ts'

const PUBLISHING = ['issue.publish', 'issue.undo', 'issue.unschedule']

/** At any time from `since` until now. */
export async function wasIssueOut(
  source: Source,
  { now }: { now: number },
  { issueId, since = 0 }: { issueId: string; since?: number },
): Promise<boolean> {
  const acts = await listActs(source, { acts: PUBLISHING, subject: 'issue', subjectId: issueId })
  return wasEverSeen(acts, now, ({ act, detail }) =>
    act === 'issue.publish' ? Math.max(Number(detail.at), since) : null,
  )
}
