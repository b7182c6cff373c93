// The sitemaps: an index of parts, the parts, and the news of the last two days.
import type { Reading } from '../../../db/client.ts'
import {
  countIndexedIn,
  findIndexedSpan,
  listCorrectedIn,
  listIndexedTerms,
  listNews,
  listTermSlices,
} from '../../../db/reader/sitemap.ts'
import type { TermKind } from '../../../db/schema/articles.ts'
import { endOfMonth, type SitemapPart, sitemapAddress, startOfMonth } from '../../discovery/address.ts'
import type { NewsUrl, SitemapUrl } from '../../discovery/sitemap-xml.ts'
import { absolute, urls } from '../../urls.ts'
import { articleUrls, PART } from './articles.ts'
import { pageUrls } from './pages.ts'

const TERMS = [
  { parts: 'categories', kind: 'category', address: urls.category },
  { parts: 'tags', kind: 'tag', address: urls.tag },
  { parts: 'authors', kind: 'author', address: urls.author },
] as const satisfies { kind: TermKind; parts: SitemapPart['kind']; address(of: string): string }[]

/** Every part that has something in it, with the moment at which that last changed. */
export async function loadSitemapIndex(reading: Reading, origin: string): Promise<SitemapUrl[]> {
  const parts: SitemapUrl[] = []
  const add = (part: SitemapPart, changedAt: number | null) =>
    parts.push({ loc: absolute(origin, sitemapAddress(part)), changedAt })
  add({ kind: 'pages' }, latestOf(await pageUrls(reading, origin)))
  for (const { kind, parts } of TERMS)
    for (const { number, changedAt } of await listTermSlices(reading, kind, PART))
      add({ kind: parts, number }, changedAt)
  for (const { start, count, changedAt } of await loadMonths(reading))
    for (let number = 1; (number - 1) * PART < count; number++)
      add({ kind: 'articles', start, number }, changedAt)
  return parts
}

/** Null where there is no such part, or nothing in it: a sitemap without entries is none. */
export async function loadSitemapPart(
  reading: Reading,
  part: SitemapPart,
  origin: string,
): Promise<SitemapUrl[] | null> {
  const found = await urlsOf(reading, part, origin)
  return found.length > 0 ? found : null
}

/** Null where no entry has a moment. */
function latestOf(entries: SitemapUrl[]): number | null {
  const moments = entries.flatMap(({ changedAt }) => changedAt ?? [])
  return moments.length > 0 ? Math.max(...moments) : null
}

function urlsOf(reading: Reading, part: SitemapPart, origin: string): Promise<SitemapUrl[]> {
  switch (part.kind) {
    case 'pages':
      return pageUrls(reading, origin)
    case 'articles':
      return articleUrls(reading, part, origin)
    default:
      return termUrls(reading, part, origin)
  }
}

async function termUrls(
  reading: Reading,
  part: { kind: 'categories' | 'tags' | 'authors'; number: number },
  origin: string,
): Promise<SitemapUrl[]> {
  const term = TERMS.find(({ parts }) => parts === part.kind)
  if (!term) return []
  const slice = { limit: PART, offset: (part.number - 1) * PART }
  const rows = await listIndexedTerms(reading, term.kind, slice)
  return rows.map(({ address, changedAt }) => ({ loc: absolute(origin, term.address(address)), changedAt }))
}

/** The months in which articles first appeared, the oldest first. */
async function loadMonths(reading: Reading) {
  const span = await findIndexedSpan(reading)
  if (!span) return []
  const months: { from: number; until: number }[] = []
  for (let from = startOfMonth(span.first); from <= span.last; from = endOfMonth(from))
    months.push({ from, until: endOfMonth(from) })
  const corrected = await listCorrectedIn(reading, { from: months[0]?.from ?? 0, until: span.last + 1 })
  return (await countIndexedIn(reading, months)).map(({ from, count, changedAt }) => {
    const moments = corrected.filter(({ listedAt }) => startOfMonth(listedAt) === from).map(({ at }) => at)
    return { start: from, count, changedAt: Math.min(reading.now, Math.max(changedAt, ...moments)) }
  })
}

const TWO_DAYS = 48 * 60 * 60 * 1000
/** Google News reads no more. */
const NEWS = 1000

/** What first appeared within two days and nobody paid for; what is older leaves by itself. */
export async function loadNews(reading: Reading, origin: string): Promise<NewsUrl[]> {
  const rows = await listNews(reading, reading.now - TWO_DAYS + 1, NEWS)
  const next = rows.at(-1)
  if (next) reading.note('list:all', next.listedAt + TWO_DAYS)
  return rows
    .filter(({ card }) => card.sponsor === null)
    .map(({ slug, listedAt, card }) => ({
      loc: absolute(origin, urls.article(slug)),
      title: card.title,
      publishedAt: listedAt,
    }))
}
