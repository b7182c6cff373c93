// What was planned with an issue, and was replaced by something else that is planned: it goes with the issue's schedule, too.
import type { Desk } from '../../desk.ts'
import { forgetReplaced } from '../../publications/unschedule.ts'
import type { IssueEntry } from './latest.ts'
import type { IssuePlan } from './plans.ts'

/** By article, but for those that are dealt with otherwise: an article has one entry in an act, so that it can be taken back. */
export async function forgetAll(
  desk: Desk,
  replaced: ReadonlyMap<string, readonly IssuePlan[]>,
  done: ReadonlySet<string>,
): Promise<IssueEntry[]> {
  const entries: IssueEntry[] = []
  for (const [articleId, plans] of replaced) {
    const visibleFrom = plans.at(-1)?.visibleFrom
    if (done.has(articleId) || visibleFrom === undefined) continue
    const { undo: entryId } = await forgetReplaced(desk, { articleId, plans, visibleFrom })
    entries.push({ articleId, entryId })
  }
  return entries
}
