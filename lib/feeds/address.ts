// Which feed an address asks for: what it is of, in which format, and how much of it.

import { decodedPath } from '../redirects/key.ts'
import { urls } from '../urls.ts'

export const FEED_FORMATS = ['rss', 'atom', 'json'] as const
export type FeedFormat = (typeof FEED_FORMATS)[number]

export type FeedOf =
  | { kind: 'site' }
  | { kind: 'category'; path: string }
  | { kind: 'tag' | 'author' | 'issue'; slug: string }
  | { kind: 'issues' | 'corrections' }
  | { kind: 'search'; query: string }

export type FeedChoice = {
  format: FeedFormat
  /** Only the excerpts (`view=summary`). */
  isSummary: boolean
  /** Without what somebody paid for (`sponsored=no`). */
  isUnsponsored: boolean
  /** A part of the back catalogue (RFC 5005, 4), counted from the oldest; null: the newest. */
  archive: number | null
}

/** `page` is the page that the feed belongs to: "/category/gout/", "/search/?q=gout". */
export type FeedAddress = FeedChoice & { of: FeedOf; page: string }

export const PLAIN: FeedChoice = { format: 'rss', isSummary: false, isUnsponsored: false, archive: null }

/** "/tag/gout/feed/atom/?view=summary" of "/tag/gout/"; what is plain is not said, so each feed has one address. */
export function feedAddress(page: string, choice: Partial<FeedChoice> = {}): string {
  const { format, isSummary, isUnsponsored, archive } = { ...PLAIN, ...choice }
  const [path = '/', query] = page.split('?')
  const said = new URLSearchParams(query)
  if (isSummary) said.set('view', 'summary')
  if (isUnsponsored) said.set('sponsored', 'no')
  if (archive !== null) said.set('archive', String(archive))
  return `${path}feed/${format === 'rss' ? '' : `${format}/`}${said.size > 0 ? `?${said}` : ''}`
}

/** `address` is canonical, with path and query. Null for what is no feed of ours; what it says beside is left out. */
export function readFeedAddress(address: string): FeedAddress | null {
  const [path = '', query] = address.split('?')
  const asked = new URLSearchParams(query)
  const parts = feedParts(path)
  const of = parts && subjectOf(parts.path, asked.get('q'))
  const choice = choiceOf(asked)
  if (!of || (asked.has('archive') && choice.archive === null)) return null
  return {
    of,
    page: of.kind === 'search' ? urls.search(of.query) : parts.path,
    format: parts.format,
    ...choice,
  }
}

/** How much of a feed a query asks for, whatever feed it is. */
export function choiceOf(asked: URLSearchParams): Omit<FeedChoice, 'format'> {
  const archive = asked.get('archive')
  return {
    isSummary: asked.get('view') === 'summary',
    isUnsponsored: asked.get('sponsored') === 'no',
    archive: archive !== null && /^[1-9]\d{0,5}$/.test(archive) ? Number(archive) : null,
  }
}

/** The page that a feed's path would follow, whether or not there is one. */
export function feedParts(path: string): { path: string; format: FeedFormat } | null {
  const [, page, format = 'rss'] = /^(\/|\/.+\/)feed\/(?:(atom|json)\/)?$/.exec(path) ?? []
  return page ? { path: page, format: format as FeedFormat } : null
}

function subjectOf(path: string, query: string | null): FeedOf | null {
  const [kind, ...rest] = path.split('/').filter(Boolean).map(decodedPath)
  const [slug] = rest
  if (kind === undefined) return { kind: 'site' }
  if (kind === 'category' && rest.length > 0) return { kind, path: rest.join('/') }
  if ((kind === 'tag' || kind === 'author' || kind === 'issue') && slug !== undefined && rest.length === 1)
    return { kind, slug }
  if ((kind === 'issues' || kind === 'corrections') && rest.length === 0) return { kind }
  if (kind === 'search' && rest.length === 0 && query) return { kind, query }
  return null
}

const formatSaid = (word: string | null): FeedFormat => (word === 'atom' ? 'atom' : 'rss')

/** Feeds as WordPress names them; null for what is none of its addresses. */
export function feedOfWordPress(address: string): string | null {
  const [path = '/', query] = address.split('?')
  const asked = new URLSearchParams(query)
  const choice = choiceOf(asked)
  if (path === '/' && asked.has('feed')) return feedAddress('/', { format: formatSaid(asked.get('feed')) })
  if (/^\/(rss2?|rdf)\/$/.test(path)) return feedAddress('/', choice)
  if (path === '/atom/') return feedAddress('/', { ...choice, format: 'atom' })
  const [, page, format] = /^(\/|\/.+\/)feed\/(rss2?|rdf)\/$/.exec(path) ?? []
  if (page && format) return feedAddress(query ? `${page}?${query}` : page)
  return null
}
