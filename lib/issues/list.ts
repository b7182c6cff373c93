// All print issues for the desk's list, with the numbers that the next one is likely to have.
import { listAllIssues } from '../../db/desk/publication/issues.ts'
import { yearAndMonth } from '../dates.ts'
import type { Desk } from '../desk.ts'
import { mediumView } from '../media/view.ts'
import { can } from '../policy.ts'
import { suggestNumbers } from './create.ts'
import { findDeletedIssue } from './delete.ts'
import { type IssueStanding, issueLabel } from './standing.ts'
import { issueStanding } from './standing-of.ts'
import type { IssueNumbers } from './state.ts'

export type IssueRowView = {
  id: string
  label: string
  volume: number
  number: number
  standing: IssueStanding
  articles: number
  /** Of its cover, small. */
  thumb: string | null
}

export type IssueList = {
  issues: IssueRowView[]
  next: IssueNumbers
  /** The one that is asked for, if it can be brought back. */
  deleted: { id: string; label: string } | null
}

/** The newest first; null for whoever may not arrange them. */
export async function loadIssues(desk: Desk, timeZone: string, deletedId = ''): Promise<IssueList | null> {
  if (!can(desk.actor, 'issue.edit')) return null
  const rows = await listAllIssues(desk)
  const deleted = deletedId ? await findDeletedIssue(desk.db, deletedId) : null
  return {
    issues: rows.map(({ issue, cover, articles }) => ({
      id: issue.id,
      label: issueLabel(issue),
      volume: issue.volume,
      number: issue.number,
      standing: issueStanding(issue, desk.now),
      articles: articles ?? 0,
      thumb: cover && mediumView(cover).thumb,
    })),
    deleted: deleted && { id: deletedId, label: issueLabel(deleted.issue) },
    next: suggestNumbers(rows[0]?.issue ?? null, yearAndMonth(desk.now, timeZone)),
  }
}
