// What the page of a whole issue shows.
import type { CorrectionView, IssueTeaser, Teaser } from '../views.ts'

/** The whole issue on one page; `left` says how many of its articles had no room. */
export type PrintedIssueView = IssueTeaser & {
  articles: {
    id: string
    teaser: Teaser
    html: string
    disclosure: string | null
    corrections: CorrectionView[]
  }[]
  timeZone: string
  left: number
}
