// What names an issue by its month, and its order by all that stands in it.
import type { IssueState } from './state.ts'

export const issueSlug = ({ year, month }: { year: number; month: number }) =>
  `${year}-${String(month).padStart(2, '0')}`

/** What tells whether two people began from the same order: sections with their articles. */
export const orderOf = ({ sections }: Pick<IssueState, 'sections'>): string =>
  JSON.stringify(sections.map(({ name, articles }) => [name, articles.map(({ id }) => id)]))
