// Print issues as entries of a feed: the cover and the contents by section, one entry for each.
import type { Reading } from '../../../db/client.ts'
import { listIssues } from '../../../db/reader/issues.ts'
import type { FeedEntry } from '../../feeds/view.ts'
import { element, escapeHtml } from '../../rich-text/html/escape.ts'
import { absolute } from '../../urls.ts'
import { loadIssue } from '../issue.ts'
import type { IssueView } from '../views.ts'
import { feedPicture } from './picture.ts'

const ISSUES = 24

export async function issueEntries(reading: Reading, origin: string): Promise<FeedEntry[]> {
  const rows = (await listIssues(reading)).slice(0, ISSUES)
  const entries: FeedEntry[] = []
  for (const { issue } of rows) {
    const view = await loadIssue(reading, issue.slug)
    if (!view) continue
    const { cover, label, volume, number } = view
    const title = `${label}: volume ${volume}, number ${number}`
    entries.push({
      guid: `urn:uuid:${issue.id}`,
      link: absolute(origin, view.href),
      title,
      summary: summaryOf(view),
      html: contentsHtml(view, origin),
      authors: [],
      subjects: [],
      picture: cover && feedPicture(cover, origin),
      isSponsored: false,
      publishedAt: issue.visibleFrom,
      changedAt: issue.visibleFrom,
    })
  }
  return entries
}

function summaryOf({ sections }: IssueView): string {
  const titles = sections.flatMap(({ teasers }) => teasers.map(({ title }) => title))
  return `${titles.length === 1 ? 'One article' : `${titles.length} articles`}: ${titles.join('; ')}`
}

function contentsHtml({ cover, sections }: IssueView, origin: string): string {
  const picture = cover
    ? element(
        'p',
        {},
        element('img', {
          ...{ src: absolute(origin, cover.src), alt: cover.alt, width: cover.width, height: cover.height },
        }),
      )
    : ''
  const parts = sections.map(({ name, teasers }) => {
    const entries = teasers.map(({ href, title, dek }) => {
      const link = element('a', { href: absolute(origin, href) }, escapeHtml(title))
      return element('li', {}, dek ? `${link}<br>${escapeHtml(dek)}` : link)
    })
    return `${name ? element('h2', {}, escapeHtml(name)) : ''}${element('ul', {}, entries.join(''))}`
  })
  return `${picture}${parts.join('')}`
}
