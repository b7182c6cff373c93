// What an issue is called, and where it stands with readers.
import { formatMoment, formatMonth } from '../dates.ts'

/** `planned` is not published; moments in UTC ms. */
export type IssueStanding =
  | { kind: 'planned' }
  | { kind: 'scheduled'; at: number }
  | { kind: 'out'; at: number }

export function issueLabel({ year, month, title }: { year: number; month: number; title: string }): string {
  return [formatMonth(Date.UTC(year, month - 1)), title].filter(Boolean).join(': ')
}

export function issueStandingWords(standing: IssueStanding, timeZone: string): string {
  switch (standing.kind) {
    case 'planned':
      return 'Not published'
    case 'scheduled':
      return `Scheduled for ${formatMoment(standing.at, timeZone)}`
    case 'out':
      return 'Published'
  }
}
