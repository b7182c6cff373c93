// The part of the sitemap with what is neither an article nor a listing of them: front page, issues, static pages.
import type { Reading } from '../../../db/client.ts'
import { listLatest } from '../../../db/reader/cards.ts'
import { listLatestCorrections } from '../../../db/reader/corrections.ts'
import { listIssues } from '../../../db/reader/publication/issues.ts'
import { listPages } from '../../../db/reader/publication/site.ts'
import { correctionChangedAt } from '../../corrections/names.ts'
import type { SitemapUrl } from '../../discovery/sitemap-xml.ts'
import { absolute, urls } from '../../urls.ts'
import { sliceOf } from '../pagination.ts'

/**
 * The front page changes with the newest article, the archive with the newest issue. Without moments where nobody keeps
 * them, as of static pages: a wrong one is worse than none.
 */
export async function pageUrls(reading: Reading, origin: string): Promise<SitemapUrl[]> {
  const [newest] = await listLatest(reading, { limit: 1, offset: 0 })
  const corrections = await listLatestCorrections(reading, sliceOf(1))
  const issues = await listIssues(reading)
  const pages = await listPages(reading)
  const at = (path: string, changedAt: number | null = null) => ({ loc: absolute(origin, path), changedAt })
  return [
    at(urls.home(), newest?.listedAt),
    at(urls.editors()),
    at(urls.issues(), latest(issues.map(({ issue }) => issue.visibleFrom))),
    at(urls.corrections(), latest(corrections.map(({ correction }) => correctionChangedAt(correction)))),
    at(urls.feeds()),
    ...issues.map(({ issue }) => at(urls.issue(issue.slug), issue.visibleFrom)),
    ...pages.map(({ slug }) => at(urls.page(slug))),
  ]
}

const latest = (moments: number[]) => (moments.length > 0 ? Math.max(...moments) : null)
