// From cards to teasers: how an article is shown wherever many are.
import type { Reading } from '../../db/client.ts'
import type { CardRow } from '../../db/reader/cards.ts'
import { mapAuthorSlugs } from '../../db/reader/taxonomy.ts'
import type { BylineEntry } from '../articles/content.ts'
import { urls } from '../urls.ts'
import { pictureInShapes } from './pictures.ts'
import { loadSettings } from './settings.ts'
import type { BylineLine, Teaser } from './views.ts'

/** Teasers in the order of the cards. One look-up of authors for all of them. */
export async function teasersOf(reading: Reading, rows: TeaserRow[]): Promise<Teaser[]> {
  const hrefs = await authorHrefs(
    reading,
    rows.flatMap((row) => row.card.byline),
  )
  const { timeZone } = await loadSettings(reading)
  return rows.map((row) => teaserOf(row, hrefs, timeZone))
}

export type TeaserRow = Pick<
  CardRow,
  'articleId' | 'slug' | 'listedAt' | 'card' | 'hero' | 'categoryName' | 'categoryPath'
>

/** Addresses of the authors who have a page, by id. */
export async function authorHrefs(reading: Reading, byline: BylineEntry[]): Promise<Map<string, string>> {
  const ids = [...new Set(byline.flatMap((line) => line.authorId ?? []))]
  const slugs = await mapAuthorSlugs(reading, ids)
  return new Map([...slugs].map(([id, slug]) => [id, urls.author(slug)]))
}

export function bylineOf(byline: BylineEntry[], hrefs: Map<string, string>): BylineLine[] {
  return byline.map(({ authorId, name, credentials, role }) => ({
    name,
    credentials,
    role,
    href: (authorId && hrefs.get(authorId)) || null,
  }))
}

function teaserOf(row: TeaserRow, hrefs: Map<string, string>, timeZone: string): Teaser {
  const { card } = row
  return {
    id: row.articleId,
    href: urls.article(row.slug),
    kicker: card.kicker,
    title: card.title,
    dek: card.dek,
    excerpt: card.excerpt,
    byline: bylineOf(card.byline, hrefs),
    publishedAt: row.listedAt,
    timeZone,
    minutes: card.minutes,
    picture: row.hero ? pictureInShapes(row.hero, card.hero ?? {}, 'wide') : null,
    section: sectionOf(row.categoryPath),
    sectionLabel: row.categoryName,
    sponsor: card.sponsor,
    isVideo: card.isVideo,
  }
}

/** The slug of the top-level category. */
export function sectionOf(path: string | null | undefined): string | null {
  return path?.split('/')[0] ?? null
}
