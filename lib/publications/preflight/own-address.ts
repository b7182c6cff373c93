// Which of our own addresses a link names: an article's page, a listing, a place in the same text, or something else of ours.
import type { Listing } from '../../../db/desk/articles/preflight.ts'
import { readDiscoveryAddress } from '../../discovery/address.ts'
import { readFeedAddress } from '../../feeds/address.ts'
import { pageNumber } from '../../reader/pagination.ts'
import { urls } from '../../urls.ts'

/** `path` begins with "/" and has neither query nor fragment. */
export type OwnAddress =
  | { kind: 'article' | Listing; path: string; key: string; page: number }
  | { kind: 'always' | 'unknown'; path: string }
  /** In the text that holds the link. */
  | { kind: 'place'; id: string }

/** Pages and files that every publication has. */
const ALWAYS = new Set(
  [
    ...[urls.home(), urls.issues(), urls.editors(), urls.corrections(), urls.search(), urls.saved()],
    ...[urls.login(), urls.feed(), urls.feeds(), urls.feedList()],
  ].map(bare),
)
const FILES = /^\/(media|assets)\/.|^\/(favicon\.ico|icon\.svg|icon-\d+\.png|apple-touch-icon\.png)$/

/** Null for other sites' addresses and for mail and telephone. `origins` are ours; `slug` is of the article that links. */
export function ownAddress(
  href: string,
  { origins, slug }: { origins: readonly string[]; slug: string },
): OwnAddress | null {
  const local = localAddress(href, origins)
  const [, path = '', fragment] = /^([^?#]*)[^#]*(?:#(.*))?$/.exec(local) ?? []
  if (path === '' && fragment) return { kind: 'place', id: decoded(fragment) }
  if (!path.startsWith('/')) return null
  const found = addressOf(path)
  const isHere = found.kind === 'article' && found.key === slug && found.page === 1
  return isHere && fragment ? { kind: 'place', id: decoded(fragment) } : found
}

/** Without the name of our own site: with and without "www.", and with either scheme, an address means the same one. */
export function localAddress(href: string, origins: readonly string[]): string {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return href
  const url = new URL(href)
  const isOurs = origins.some((origin) => hostOf(new URL(origin)) === hostOf(url))
  return isOurs ? `${url.pathname}${url.search}${url.hash}` : href
}

const hostOf = ({ host }: URL) => host.replace(/^www\./, '')

function addressOf(path: string): OwnAddress {
  if (ALWAYS.has(bare(path)) || FILES.test(path) || isDiscovery(path)) return { kind: 'always', path }
  // A listing's feed is there as long as the listing is.
  const feed = readFeedAddress(path.endsWith('/') ? path : `${path}/`)
  if (feed) return feed.page === urls.home() ? { kind: 'always', path } : addressOf(feed.page)
  const [, kind, rest = ''] =
    /^\/(article|category|tag|author|issue|page|search|corrections)\/(.+?)\/?$/.exec(path) ?? []
  const unknown = { kind: 'unknown' as const, path }
  if (kind === 'search' || kind === 'corrections') return isPart(rest) ? { kind: 'always', path } : unknown
  const key = decoded(rest)
  if (kind === 'article') {
    const [, slug = key, page = '1'] = /^([^/]+)\/([^/]+|cite\/(?:ris|bibtex|csl))$/.exec(key) ?? []
    if (page.startsWith('cite/')) return { kind, path, key: slug, page: 1 }
    const isPage = /^[1-9]\d{0,3}$/.test(page) && !slug.includes('/')
    return isPage ? { kind, path, key: slug, page: Number(page) } : unknown
  }
  const [, issue, form] = (kind === 'issue' && /^([^/]+)\/(print|pdf)$/.exec(key)) || []
  if (issue) return { kind: form === 'pdf' ? 'issue-pdf' : 'issue', path, key: issue, page: 1 }
  return kind ? listingAt(kind as Listing, path, key) : unknown
}

/** A category's own path may be several words long. */
function listingAt(kind: Listing, path: string, key: string): OwnAddress {
  const [, listing = key, number] = (PAGED.includes(kind) && /^(.+)\/page\/([^/]+)$/.exec(key)) || []
  const page = number === undefined ? 1 : pageNumber(number)
  const isOne = kind === 'category' || !listing.includes('/')
  return isOne && page !== null ? { kind, path, key: listing, page } : { kind: 'unknown', path }
}

const PAGED: Listing[] = ['category', 'tag', 'author']

/** What every publication gives to programs; of which months and terms there are sitemaps, is another question. */
function isDiscovery(path: string): boolean {
  const found = readDiscoveryAddress(path)
  return found !== null && (found.kind !== 'part' || found.part.kind === 'pages')
}

/** A later page, or a feed, of what every publication has. */
const isPart = (rest: string) =>
  /^feed(\/(atom|json))?$/.test(rest) || pageNumber(/^page\/(.+)$/.exec(rest)?.[1] ?? '') !== null

function bare(path: string): string {
  return path.replace(/\/+$/, '') || '/'
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
