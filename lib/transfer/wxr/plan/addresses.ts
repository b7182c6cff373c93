// The new address of every article and page of an export, and where its old ones lead.
import { redirectKey } from '../../../redirects/key.ts'
import { urls } from '../../../urls.ts'
import type { PlannedRedirect } from './entry.ts'
import type { Listed } from './kept.ts'
import type { Present } from './present.ts'
import type { Refs } from './refs.ts'
import { slugOf } from './slug.ts'
import { ARTICLE_TYPE, PAGE_TYPE, type Survey } from './survey.ts'
import { freeIn } from './terms/naming.ts'

/** Small, because a large site has a hundred thousand of them. `isRenamed`: its own address was taken. */
export type Address = { item: Listed; slug: string; isRenamed: boolean }

export type Addresses = {
  of(id: number): Address | null
  /** Of an item without a number, by its place in the file's order. */
  ofItem(item: Named): Address | null
  /** Our address for one of the old site (with its query and fragment); null when it is not of the site or not known. */
  resolve(address: string): string | null
  /** Path and query of any address of the old site; null for another site's. */
  pathWithin(address: string): string | null
  /** The path of an old address, as one that may be redirected; none for the front page or another site. */
  pathOf(address: string): string[]
}

export function addressesOf(survey: Survey, refs: Refs, present: Present): Addresses {
  const host = hostOf(survey.channel.siteUrl)
  const slugs = {
    [ARTICLE_TYPE]: new Set([...present.otherSlugs, ...slugsIn(present.articles)]),
    [PAGE_TYPE]: new Set([...present.otherPageSlugs, ...slugsIn(present.pages)]),
  }
  const byNumber = new Map<number, Address>()
  const byName = new Map<string, Address>()
  const byPath = new Map<string, Address>()
  const bySlug = new Map<string, Address | null>()
  const ofItem = (item: Named) =>
    (item.id === null ? byName.get(nameOf(item)) : byNumber.get(item.id)) ?? null
  for (const item of survey.items) {
    if (ofItem(item) || DROPPED.has(item.status)) continue
    const address = addressOf(item, itemRef(item, refs), slugs, present)
    if (item.id === null) byName.set(nameOf(item), address)
    else byNumber.set(item.id, address)
    for (const path of permalinks(item, host)) byPath.set(redirectKey(path), address)
    if (item.slug && PUBLIC.has(item.status)) bySlug.set(item.slug, bySlug.has(item.slug) ? null : address)
  }
  const find = (address: string): Address | null => {
    const path = localPath(address, host)
    if (path === null) return null
    const number = Number(/^\/\?(?:p|page_id)=(\d+)/.exec(path)?.[1])
    // WordPress guesses too: an address with a wrong date still leads to the one article of that name.
    const guess = bySlug.get(/([^/]+)\/?$/.exec(path)?.[1] ?? '')
    return byNumber.get(number) ?? byPath.get(redirectKey(path)) ?? guess ?? null
  }
  return {
    of: (id) => byNumber.get(id) ?? null,
    ofItem,
    resolve(address) {
      const found = find(address)
      return found ? `${hrefOf(found)}${/#.*$/.exec(address)?.[0] ?? ''}` : null
    },
    pathWithin: (address) => localPath(address, host),
    pathOf: (address) => [localPath(address, host) ?? '/'].filter((path) => path !== '/'),
  }
}

export function hrefOf({ item, slug }: Address): string {
  return item.type === ARTICLE_TYPE ? urls.article(slug) : urls.page(slug)
}

type Named = Pick<Listed, 'type' | 'id' | 'guid' | 'link'>

function nameOf({ type, guid, link }: Named): string {
  return `${type} ${guid || link}`
}

function slugsIn(things: ReadonlyMap<string, { slug: string }>): string[] {
  return [...things.values()].map(({ slug }) => slug)
}

const PUBLIC = new Set(['publish', 'future'])

/** States in which WordPress keeps what is thrown away or was never written. */
export const DROPPED = new Set(['trash', 'auto-draft'])

/** Nobody has read it where it was. */
const NEVER_PUBLIC = new Set(['draft', 'pending'])

export function itemRef({ id, guid, link }: Pick<Listed, 'id' | 'guid' | 'link'>, refs: Refs): string {
  return id === null ? refs.named('guid', guid || link) : refs.item(id)
}

/** Where readers may still come from: the permalink, the number, and pages of a split article. */
export function redirectsFor(
  item: Listed & { oldSlugs: string[] },
  address: Address,
  pageCount: number,
  site: string,
): PlannedRedirect[] {
  if (NEVER_PUBLIC.has(item.status)) return []
  const host = hostOf(site)
  const paths = oldPaths(item, host)
  const parts = Array.from({ length: Math.max(0, pageCount - 1) }, (_, index) => index + 2)
  const [permalink] = paths.filter((path) => !path.includes('?'))
  const numbered =
    permalink && item.type === ARTICLE_TYPE
      ? parts.map((page) => ({
          from: `${permalink.replace(/\/$/, '')}/${page}/`,
          to: urls.articlePage(address.slug, page),
        }))
      : []
  const renamed = permalink ? item.oldSlugs.map((slug) => permalink.replace(/[^/]+\/?$/, `${slug}/`)) : []
  return [...[...paths, ...renamed].map((from) => ({ from, to: hrefOf(address) })), ...numbered].filter(
    ({ from, to }) => redirectKey(from) !== redirectKey(to),
  )
}

function addressOf(item: Listed, ref: string, slugs: Record<string, Set<string>>, present: Present): Address {
  const known = (item.type === ARTICLE_TYPE ? present.articles : present.pages).get(ref)?.slug
  const taken = slugs[item.type] ?? new Set()
  const wanted = slugOf(item.slug, item.title)
  const slug = known ?? freeIn(taken, wanted)
  taken.add(slug)
  return { item, slug, isRenamed: item.slug !== '' && known === undefined && slug !== wanted }
}

function oldPaths(item: Listed, host: string): string[] {
  const number = item.type === PAGE_TYPE ? `/?page_id=${item.id}` : `/?p=${item.id}`
  return [...permalinks(item, host), ...(item.id === null ? [] : [number])]
}

/** None when it is the front page, or no more than the number. */
function permalinks({ link }: Listed, host: string): string[] {
  const path = localPath(link, host)
  return path === null || path === '/' || /^\/\?(p|page_id)=/.test(path) ? [] : [path]
}

/** Path and query of an address of the site; null for another site's. */
function localPath(address: string, host: string): string | null {
  const url = URL.parse(address.trim(), `https://${host || 'unknown.invalid'}/`)
  if (!url || !/^https?:$/.test(url.protocol) || hostOf(url.href) !== (host || 'unknown.invalid')) return null
  return `${url.pathname.replaceAll(/\/{2,}/g, '/')}${url.search}`
}

function hostOf(address: string): string {
  return (URL.parse(address)?.host ?? '').replace(/^www\./, '')
}
