// The part of the sitemap with what is neither an article nor a listing of them: front page, issues, static pages.
import type { Reading } from '../../../db/client.ts'
import { listIssues } from '../../../db/reader/issues.ts'
import { listPages } from '../../../db/reader/site.ts'
import type { SitemapUrl } from '../../discovery/sitemap-xml.ts'
import { absolute, urls } from '../../urls.ts'

/** Without moments where nobody keeps them: a wrong one is worse than none. */
export async function pageUrls(reading: Reading, origin: string): Promise<SitemapUrl[]> {
  const issues = await listIssues(reading)
  const pages = await listPages(reading)
  const at = (path: string, changedAt: number | null = null) => ({ loc: absolute(origin, path), changedAt })
  return [
    at(urls.home()),
    at(urls.editors()),
    at(urls.issues()),
    at(urls.corrections()),
    at(urls.feeds()),
    ...issues.map(({ issue }) => at(urls.issue(issue.slug), issue.visibleFrom)),
    ...pages.map(({ slug }) => at(urls.page(slug))),
  ]
}
