// Nothing stands at an address: where it has moved to, whether it was withdrawn, or what the reader may have meant.
import type { Reading } from '../../db/client.ts'
import { listSlugs, wasWithdrawn } from '../../db/reader/articles.ts'
import { listByPublication } from '../../db/reader/cards.ts'
import { findRedirectAt } from '../../db/reader/publication/redirects.ts'
import { sitemapOfWordPress } from '../discovery/address.ts'
import { feedOfWordPress } from '../feeds/address.ts'
import type { Lead } from '../redirects/follow.ts'
import { decodedPath, redirectKey } from '../redirects/key.ts'
import { urls } from '../urls.ts'
import { loadArticlePage } from './article/article-page.ts'
import { wantedPage } from './article/wanted.ts'
import { findLeadUnder, toItsEnd } from './publication/redirects.ts'
import type { MissingView } from './views.ts'

export type Missing =
  | { kind: 'moved'; to: string; by?: string }
  | { kind: 'gone' }
  | { kind: 'missing'; view: MissingView }

/**
 * Looked up only for what was not found: redirects first, then withdrawn articles, then what leads on everything below an
 * address, then near addresses.
 */
export async function loadMissing(reading: Reading, address: string): Promise<Missing> {
  const path = address.split('?', 1)[0] ?? ''
  const known = feedOfWordPress(address) ?? sitemapOfWordPress(path)
  if (known) return { kind: 'moved', to: known }
  const lead =
    (await findRedirectAt(reading, redirectKey(address))) ??
    (await findMovedPage(reading, address)) ??
    (await findRedirectAt(reading, redirectKey(path))) ??
    (await findMovedListing(reading, path))
  const end = lead && (await toItsEnd(reading, address, lead))
  if (end) return { kind: 'moved', to: end.to, by: end.id }
  const slug = /^\/article\/([^/]+)\//.exec(address)?.[1]
  if (slug && (await wasWithdrawn(reading, decodedPath(slug)))) return { kind: 'gone' }
  const under = await findLeadUnder(reading, path)
  const last = under && (await toItsEnd(reading, address, under))
  if (last) return { kind: 'moved', to: last.to, by: last.id }
  return { kind: 'missing', view: await nearView(reading, address) }
}

/** A page of an article whose address has changed, or all of it on one: where the new address would send it, in one step. */
async function findMovedPage(reading: Reading, address: string): Promise<Lead | null> {
  const [path = '', query] = address.split('?')
  const [, plain = '', page] = /^(\/article\/[^/]+\/)(?:([^/]+)\/)?$/.exec(path) ?? []
  const lead = plain ? await findRedirectAt(reading, redirectKey(plain)) : null
  const slug = /^\/article\/([^/?]+)\/$/.exec(lead?.to ?? '')?.[1]
  if (!lead || !slug) return lead
  const wanted = wantedPage({ page, singlepage: new URLSearchParams(query).get('singlepage') ?? undefined })
  const answer = wanted && (await loadArticlePage(reading, decodedPath(slug), wanted))
  if (!answer) return page === undefined ? lead : null
  if (answer.kind === 'moved') return { ...lead, to: answer.to }
  const { view } = answer
  return { ...lead, to: view.page.single ? urls.singlePage(view.slug) : view.canonical }
}

/** A later page of a listing that has moved: what stood on it is on some page of the new one. */
async function findMovedListing(reading: Reading, path: string): Promise<Lead | null> {
  const [, listing] = /^(\/(?:category|tag|author)\/.+\/)page\/[1-9]\d*\/$/.exec(path) ?? []
  return listing ? findRedirectAt(reading, redirectKey(listing)) : null
}

async function nearView(reading: Reading, address: string): Promise<MissingView> {
  const words = wordsOf(address)
  const candidates = words.length > 0 ? await listSlugs(reading, 2000) : []
  const near = candidates
    .map(({ slug, publicationId }) => ({ publicationId, likeness: likeness(words, slug.split('-')) }))
    .filter((candidate) => candidate.likeness >= 0.4)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 5)
  const ids = near.map(({ publicationId }) => publicationId)
  const rows = ids.length > 0 ? await listByPublication(reading, ids) : []
  return {
    query: words.join(' '),
    near: rows.map(({ card, slug }) => ({
      label: card.title,
      href: urls.article(slug),
      sponsor: card.sponsor,
    })),
  }
}

/** The words of the address's last part that says anything: "/2019/05/gout-and-salt/2/" is gout, and, salt. */
export function wordsOf(address: string): string[] {
  const [path = ''] = address.split('?')
  const parts = decodedPath(path)
    .split('/')
    .filter((part) => /\p{L}{3}/u.test(part))
  return (
    (parts.at(-1) ?? '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 12) ?? []
  )
}

/** Jaccard's coefficient of two lists of words, where words that begin alike (five letters) count as the same. */
function likeness(asked: string[], slug: string[]): number {
  const same = asked.filter((word) =>
    slug.some((other) => other === word || (word.length >= 5 && other.startsWith(word.slice(0, 5)))),
  )
  return same.length / (asked.length + slug.length - same.length)
}
