// Our own addresses in a text, and whether readers will find something there at a moment.
import {
  type Listing,
  listKnownAddresses,
  mapRedirects,
  mapVisibleSlugs,
} from '../../../db/desk/articles/preflight.ts'
import type { Desk } from '../../desk.ts'
import { shared } from '../../page-store/shared.ts'
import { redirectKey } from '../../redirects/key.ts'
import type { Doc } from '../../rich-text/model.ts'
import { headingIds, isPageId } from '../../rich-text/steps/slug-headings.ts'
import { splitPages } from '../../rich-text/steps/split-pages.ts'
import { inlinesIn, isBlock } from '../../rich-text/tree.ts'
import { urls } from '../../urls.ts'
import type { LinkState, PreflightFacts } from './finding.ts'
import { type OwnAddress, ownAddress } from './own-address.ts'

type Subject = Pick<PreflightFacts, 'slug' | 'content' | 'at'>
type Asked = { href: string; address: OwnAddress }

const LISTINGS: Listing[] = ['category', 'tag', 'author', 'issue', 'issue-pdf', 'page']

export async function ownLinks(desk: Desk, subject: Subject): Promise<Record<string, LinkState>> {
  const { site } = shared()
  const origins = site ? [site.origin, site.publicOrigin].filter((one) => one !== null) : []
  const { slug, content } = subject
  const asked = hrefsOf(content.body).flatMap((href): Asked[] => {
    const address = ownAddress(href, { origins, slug })
    return address ? [{ href, address }] : []
  })
  const isThere = await thereAt(desk, subject, asked)
  const redirects = await mapRedirects(desk, asked.flatMap(redirectKeys))
  const stateOf = (one: Asked): LinkState => {
    const state = isThere(one.address)
    if (state) return state
    const to = redirectKeys(one).flatMap((key) => redirects.get(key) ?? [])[0]
    return to ? { kind: 'moved', to } : { kind: one.address.kind === 'place' ? 'no-place' : 'missing' }
  }
  return Object.fromEntries(asked.map((one) => [one.href, stateOf(one)]))
}

/** Asks the store once for all of them; null where nothing is. */
async function thereAt(desk: Desk, { slug, content, at }: Subject, asked: Asked[]) {
  const keys = (kind: OwnAddress['kind']) =>
    asked.flatMap(({ address }) => (address.kind === kind && 'key' in address ? address.key : []))
  const articles = await mapVisibleSlugs(desk, keys('article'), at)
  // The one that links is there whenever its links are read.
  articles.set(slug, { from: at, pages: splitPages(content.body).length })
  const known = new Set<string>()
  for (const kind of LISTINGS)
    for (const key of await listKnownAddresses(desk, { kind, keys: keys(kind), at }))
      known.add(`${kind}:${key}`)
  const headings = headingIds(content.body)
  const there = (is: boolean): LinkState | null => (is ? { kind: 'there' } : null)
  return (address: OwnAddress): LinkState | null => {
    switch (address.kind) {
      case 'always':
        return { kind: 'there' }
      case 'unknown':
        return null
      case 'place':
        return there(isPageId(address.id) || headings.has(address.id))
      case 'article': {
        const found = articles.get(address.key)
        if (!found || address.page > found.pages) return null
        return { kind: found.from <= at ? 'there' : 'later' }
      }
      default:
        return there(known.has(`${address.kind}:${address.key}`))
    }
  }
}

function hrefsOf(body: Doc): string[] {
  const inlines = inlinesIn(body.content.filter(isBlock))
  const hrefs = inlines.flatMap((inline) =>
    inline.type === 'text'
      ? (inline.marks ?? []).flatMap((mark) => (mark.type === 'link' ? mark.attrs.href : []))
      : [],
  )
  return [...new Set(hrefs)]
}

/** In the order in which a reader is led on: with the query, without it, and for the article whose page it is. */
function redirectKeys({ href, address }: Asked): string[] {
  if (!('path' in address)) return []
  const query = /\?[^#]*/.exec(href)?.[0] ?? ''
  const article = address.kind === 'article' ? [redirectKey(urls.article(address.key))] : []
  return [redirectKey(`${address.path}${query}`), redirectKey(address.path), ...article]
}
