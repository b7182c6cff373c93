// Print issues as entries of a feed: the cover and the contents by section, one entry for each.
import type { Reading } from '../../../db/client.ts'
import type { IssueRow } from '../../../db/reader/publication/issues.ts'
import type { FeedEntry } from '../../feeds/view.ts'
import { element, escapeHtml } from '../../rich-text/html/escape.ts'
import { absolute } from '../../urls.ts'
import { issueTeaser, loadContents } from '../publication/issue.ts'
import type { IssueView } from '../views.ts'
import { feedPicture } from './picture.ts'

export async function issueEntries(reading: Reading, rows: IssueRow[], origin: string): Promise<FeedEntry[]> {
  const entries: FeedEntry[] = []
  for (const row of rows) {
    const { cover, label, href, volume, number } = issueTeaser(row)
    const { sections, changedAt } = await loadContents(reading, row)
    entries.push({
      guid: `urn:uuid:${row.issue.id}`,
      link: absolute(origin, href),
      title: `${label}: volume ${volume}, number ${number}`,
      summary: summaryOf(sections),
      html: contentsHtml({ cover, sections }, origin),
      authors: [],
      subjects: [],
      picture: cover && feedPicture(cover, origin),
      isSponsored: false,
      publishedAt: row.issue.visibleFrom,
      changedAt,
    })
  }
  return entries
}

function summaryOf(sections: IssueView['sections']): string {
  const titles = sections.flatMap(({ teasers }) => teasers.map(({ title }) => title))
  return `${titles.length === 1 ? 'One article' : `${titles.length} articles`}: ${titles.join('; ')}`
}

function contentsHtml({ cover, sections }: Pick<IssueView, 'cover' | 'sections'>, origin: string): string {
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
