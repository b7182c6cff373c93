// What is printed in an issue appears about when the issue does.
import { formatMonth, yearAndMonth } from '../../../dates.ts'
import type { Check } from '../finding.ts'

/** Online first, and the month after: both are usual. */
const MONTHS_APART = 2

export const issueMonth: Check = ({ issue, at, timeZone }) => {
  if (!issue) return []
  const { year, month } = yearAndMonth(at, timeZone)
  const apart = Math.abs((issue.year - year) * 12 + issue.month - month)
  if (apart <= MONTHS_APART) return []
  return [
    {
      check: 'issue-month',
      kind: 'advice',
      message: `It belongs to ${issue.label}, but appears in ${formatMonth(at, timeZone)}. Is it the right issue?`,
      place: { kind: 'section', name: 'issue' },
    },
  ]
}
