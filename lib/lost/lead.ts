// Nothing stands at an address: where its readers are led, in one order for the site and for whoever checks links to it.
import { sitemapOfWordPress } from '../discovery/address.ts'
import { choiceOf, feedAddress, feedOfWordPress, feedParts } from '../feeds/address.ts'
import { type WantedPage, wantedPage } from '../reader/article/wanted.ts'
import { endOfRoad, isOfWithdrawn, type Lead, leadUnder, type Roads } from '../redirects/follow.ts'
import { decodedPath, redirectKey } from '../redirects/key.ts'
import { type Asked, askedBy } from './asked.ts'

/** `by` is the redirect that led on. */
export type Lost = { kind: 'moved'; to: string; by?: string } | { kind: 'gone' } | { kind: 'missing' }

/** What is asked on the way: of the store, or of what was asked of it before. */
export type Ways = Roads & {
  /** The address of a page of the article at this slug, in its one form; null when readers see no such page. */
  pageOf(slug: string, wanted: WantedPage): Promise<string | null>
}

/** Of whatever is asked for, as the route of its kind answers: of files for programs there is none but what is there. */
export async function leadAsked(ways: Ways, { kind, address }: Asked): Promise<Lost> {
  switch (kind) {
    case 'program':
    case 'discovery':
      return { kind: 'missing' }
    case 'feed':
      return leadLostFeed(ways, address)
    case 'reader':
      return CITATION.test(address) ? leadLostCitation(ways, address) : leadLost(ways, address)
  }
}

/**
 * Of a page: redirects first, then withdrawn articles, then what leads on everything below an address (decisions 020 and 041).
 * The address is canonical, with the query that counts.
 */
export async function leadLost(ways: Ways, address: string): Promise<Lost> {
  const path = address.split('?', 1)[0] ?? ''
  const known = feedOfWordPress(address) ?? sitemapOfWordPress(path)
  if (known) return { kind: 'moved', to: known }
  const lead =
    (await ways.at(redirectKey(address))) ??
    (await findMovedPage(ways, address)) ??
    (await ways.at(redirectKey(path))) ??
    (await findMovedListing(ways, path))
  const moved = lead && (await movedTo(ways, address, lead))
  if (moved) return moved
  if (await isOfWithdrawn(ways, path)) return { kind: 'gone' }
  const under = await leadUnder(ways, path)
  return (under && (await movedTo(ways, address, under))) ?? { kind: 'missing' }
}

/**
 * Of a feed: a category that moved takes its feeds along, in each of their forms, and so does everything that is led on from
 * below an address; an article has none, whatever its address was.
 */
export async function leadLostFeed(ways: Ways, address: string): Promise<Lost> {
  const ofWordPress = feedOfWordPress(address)
  if (ofWordPress) return { kind: 'moved', to: ofWordPress }
  const kept = await ways.at(redirectKey(address))
  if (kept && !isSame(kept.to, address)) return { kind: 'moved', to: kept.to, by: kept.id }
  const [path = '', query] = address.split('?')
  const parts = feedParts(path)
  if (!parts) return { kind: 'missing' }
  const lead = (await ways.at(redirectKey(parts.path))) ?? (await leadUnder(ways, parts.path))
  const moved = lead && (await movedTo(ways, parts.path, lead))
  if (!moved || !LISTINGS.test(moved.to)) return { kind: 'missing' }
  const choice = choiceOf(new URLSearchParams(query))
  return { ...moved, to: feedAddress(moved.to, { ...choice, format: parts.format }) }
}

const LISTINGS = /^\/(category\/.+|(tag|author|issue)\/[^/]+|issues|corrections)\/$/

/** Of an article's record as a file: it went along with its article, or was withdrawn with it. Its format is in small letters. */
export async function leadLostCitation(ways: Ways, address: string): Promise<Lost> {
  const [, article = '', slug = '', written = ''] = CITATION.exec(address) ?? []
  if (!article) return { kind: 'missing' }
  const rest = written.toLowerCase()
  if (rest !== written && (await ways.stands(article + rest))) return { kind: 'moved', to: article + rest }
  const lead = await ways.at(redirectKey(article))
  if (lead && /^\/article\/[^/]+\/$/.test(lead.to) && !isSame(lead.to, article))
    return { kind: 'moved', to: lead.to + rest }
  return { kind: (await ways.isWithdrawn(decodedPath(slug))) ? 'gone' : 'missing' }
}

const CITATION = /^(\/article\/([^/]+)\/)(cite\/[a-zA-Z]+\/)$/

/** To where it really ends; null when that is a circle, which counts as no redirect at all. */
async function movedTo(ways: Ways, from: string, lead: Lead) {
  const to = await endOfRoad(ways, from, lead.to)
  return to === null || isSame(to, from) ? null : { kind: 'moved' as const, to, by: lead.id }
}

/** Whatever is kept: whoever was sent on to what they had asked for would go round for ever. */
const isSame = (to: string, asked: string) => to.startsWith('/') && askedBy(to)?.address === asked

/** A page of an article whose address has changed, or all of it on one: where the new address would send it, in one step. */
async function findMovedPage(ways: Ways, address: string): Promise<Lead | null> {
  const [path = '', query] = address.split('?')
  const [, plain = '', page] = /^(\/article\/[^/]+\/)(?:([^/]+)\/)?$/.exec(path) ?? []
  const lead = plain ? await ways.at(redirectKey(plain)) : null
  const slug = /^\/article\/([^/?]+)\/$/.exec(lead?.to ?? '')?.[1]
  if (!lead || !slug) return lead
  const singlepage = new URLSearchParams(query).get('singlepage') ?? undefined
  const wanted = wantedPage({ page, singlepage })
  const to = wanted && (await ways.pageOf(decodedPath(slug), wanted))
  if (to) return { ...lead, to }
  return page === undefined ? lead : null
}

/** A later page of a listing that has moved: what stood on it is on some page of the new one. */
async function findMovedListing(ways: Ways, path: string): Promise<Lead | null> {
  const [, listing] = /^(\/(?:category|tag|author)\/.+\/)page\/[1-9]\d*\/$/.exec(path) ?? []
  return listing ? ways.at(redirectKey(listing)) : null
}
