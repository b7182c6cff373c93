// Begins a print issue from its month, volume and number. Readers see nothing of it until it is published.
import type { Source } from '../../db/client.ts'
import { FOREVER } from '../../db/schema/kit.ts'
import { findIssueBySlugRow, findLatestIssueRow } from '../../db/store/publication/issues.ts'
import { putIssue } from '../../db/store/publication/site.ts'
import { recordActivity } from '../activity.ts'
import { formatMonth } from '../dates.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'
import { issueSlug } from './order.ts'
import type { IssueNumbers } from './state.ts'

/** With the sections of the issue before it. Refused: a month that has its issue. Recorded: issue.create. */
export function createIssue(desk: Desk, numbers: IssueNumbers): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'issue.edit')
    const slug = issueSlug(numbers)
    await refuseTakenMonth(tx, slug)
    const latest = await findLatestIssueRow(tx)
    const sections = latest && latest.sections.length > 0 ? latest.sections : ['Features']
    const id = desk.newId()
    await putIssue(tx, { id, slug, ...numbers, title: '', sections, visibleFrom: FOREVER })
    await recordActivity(tx, desk, {
      act: 'issue.create',
      subject: 'issue',
      subjectId: id,
      detail: { slug },
    })
    return { id }
  })
}

/** Throws Invalid when another issue has this month. */
export async function refuseTakenMonth(db: Source, slug: string, ownId?: string): Promise<void> {
  const holder = await findIssueBySlugRow(db, slug)
  if (!holder || holder.id === ownId) return
  const label = formatMonth(Date.UTC(holder.year, holder.month - 1))
  throw new Invalid([
    { field: 'month', message: `${label} has its issue already. Open that one, or choose another month.` },
  ])
}

/** The month after the last issue's; a new volume begins with the year. */
export function suggestNumbers(
  latest: IssueNumbers | null,
  today: { year: number; month: number },
): IssueNumbers {
  if (!latest) return { ...today, volume: 1, number: today.month }
  const { year, month, volume, number } = latest
  if (month === 12) return { year: year + 1, month: 1, volume: volume + 1, number: 1 }
  return { year, month: month + 1, volume, number: number + 1 }
}
