// Corrections as entries of a feed: what was put right, in which article.
import type { Reading } from '../../../db/client.ts'
import type { CorrectionRow } from '../../../db/reader/corrections.ts'
import { CORRECTION_NAMES } from '../../corrections/names.ts'
import { formatDate } from '../../dates.ts'
import type { FeedEntry } from '../../feeds/view.ts'
import { element, escapeHtml } from '../../rich-text/html/escape.ts'
import { absolute, urls } from '../../urls.ts'
import { loadSettings } from '../settings.ts'
import { labelled } from './entry-html.ts'

export async function correctionEntries(
  reading: Reading,
  rows: CorrectionRow[],
  origin: string,
): Promise<FeedEntry[]> {
  const { timeZone } = await loadSettings(reading)
  return rows.map(({ correction, slug, card }) => {
    const { id, kind, text, at, firstPublishedAt, updatedAt } = correction
    const link = absolute(origin, urls.article(slug))
    const name = CORRECTION_NAMES[kind]
    return {
      guid: `urn:uuid:${id}`,
      link,
      title: `${name}: ${card.title}`,
      summary: text,
      html: [
        labelled(`${name}, ${formatDate(at, timeZone)}:`, text),
        element('p', {}, element('a', { href: link }, escapeHtml(card.title))),
      ].join(''),
      authors: [],
      subjects: [name],
      picture: null,
      isSponsored: card.sponsor !== null,
      publishedAt: firstPublishedAt ?? at,
      changedAt: Math.max(firstPublishedAt ?? at, updatedAt ?? 0),
    }
  })
}
