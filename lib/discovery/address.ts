// Addresses that programs ask for rather than readers: sitemaps, robots.txt, the manifest, the reservation of data mining.

/** `start` is the first moment of a month (UTC); `number` counts the parts of a month, or of a kind's terms, from 1. */
export type SitemapPart =
  | { kind: 'pages' }
  | { kind: 'articles'; start: number; number: number }
  | { kind: 'categories' | 'tags' | 'authors'; number: number }

export type DiscoveryAddress =
  | { kind: 'sitemap' | 'news' | 'robots' | 'manifest' | 'data-mining' }
  | { kind: 'part'; part: SitemapPart }

const FIXED: Record<string, DiscoveryAddress> = {
  '/sitemap.xml': { kind: 'sitemap' },
  '/news-sitemap.xml': { kind: 'news' },
  '/robots.txt': { kind: 'robots' },
  '/manifest.webmanifest': { kind: 'manifest' },
  '/.well-known/tdmrep.json': { kind: 'data-mining' },
  '/sitemap/pages.xml': { kind: 'part', part: { kind: 'pages' } },
}

/** Null for what is none of these addresses. */
export function readDiscoveryAddress(path: string): DiscoveryAddress | null {
  const part = FIXED[path] ? null : (articlesPart(path) ?? termsPart(path))
  return part ? { kind: 'part', part } : (FIXED[path] ?? null)
}

/** "/sitemap/articles-2023-12.xml"; a month too full for one part goes on in "/sitemap/articles-2023-12-2.xml". */
export function sitemapAddress(part: SitemapPart): string {
  if (part.kind === 'pages') return '/sitemap/pages.xml'
  if (part.kind !== 'articles') return `/sitemap/${part.kind}-${part.number}.xml`
  const month = new Date(part.start).toISOString().slice(0, 7)
  return `/sitemap/articles-${month}${part.number > 1 ? `-${part.number}` : ''}.xml`
}

/** The moment after the month's last. */
export function endOfMonth(start: number): number {
  const month = new Date(start)
  return Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1)
}

export function startOfMonth(at: number): number {
  const day = new Date(at)
  return Date.UTC(day.getUTCFullYear(), day.getUTCMonth())
}

function articlesPart(path: string): SitemapPart | null {
  const [, year, month, number = '1'] =
    /^\/sitemap\/articles-(\d{4})-(0[1-9]|1[0-2])(?:-([2-9]|[1-9]\d{1,3}))?\.xml$/.exec(path) ?? []
  if (!year || !month) return null
  return { kind: 'articles', start: Date.UTC(Number(year), Number(month) - 1), number: Number(number) }
}

function termsPart(path: string): SitemapPart | null {
  const [, kind, number] = /^\/sitemap\/(categories|tags|authors)-([1-9]\d{0,3})\.xml$/.exec(path) ?? []
  return kind ? { kind: kind as 'categories' | 'tags' | 'authors', number: Number(number) } : null
}

/** Sitemaps as WordPress and its plugins name them; null for what is none of their addresses. */
export function sitemapOfWordPress(path: string): string | null {
  return /^\/(wp-sitemap|sitemap_index|sitemap-index)(-[\w-]+)?\.xml$/.test(path) ? '/sitemap.xml' : null
}
