// The articles before and after this one in its printed issue, as the reader of the paper would turn the page.

import type { ArticlePageView } from '../../lib/reader/views.ts'
import { SponsorMark } from '../ui/sponsor-mark.tsx'

export function IssueNeighbours({ inThisIssue }: { inThisIssue: ArticlePageView['inThisIssue'] }) {
  const { previous, next } = inThisIssue
  if (previous === null && next === null) return null
  return (
    <nav className="neighbours" aria-label="In this issue">
      {previous !== null && (
        <a className="neighbours__link neighbours__link--previous" href={previous.href}>
          <span className="neighbours__label kicker">Previous in this issue</span>
          <SponsorMark sponsor={previous.sponsor} />
          <span className="neighbours__title">{previous.label}</span>
        </a>
      )}
      {next !== null && (
        <a className="neighbours__link neighbours__link--next" href={next.href}>
          <span className="neighbours__label kicker">Next in this issue</span>
          <SponsorMark sponsor={next.sponsor} />
          <span className="neighbours__title">{next.label}</span>
        </a>
      )}
    </nav>
  )
}
