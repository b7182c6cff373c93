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

export type Address = {
  slug: string
  href: string
  type: string
  title: string
  isRenamed: boolean
  isPublic: boolean
}

export type Addresses = {
  of(id: number): Address | null
  /** Of an item without a number, by its place in the file's order. */
  ofItem(item: Pick<Listed, 'type' | 'id' | 'guid' | 'link'>): Address | null
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
    [ARTICLE_TYPE]: new Set([
      ...present.otherSlugs,
      ...[...present.articles.values()].map(({ slug }) => slug),
    ]),
    [PAGE_TYPE]: new Set(present.pages.map(({ slug }) => slug)),
  }
  const byKey = new Map<string, Address>()
  const byPath = new Map<string, Address>()
  const bySlug = new Map<string, Address[]>()
  for (const item of survey.items) {
    const key = keyOf(item)
    if (byKey.has(key) || DROPPED.has(item.status)) continue
    const address = addressOf(item, itemRef(item, refs), slugs, present)
    byKey.set(key, address)
    for (const path of oldPaths(item, host)) byPath.set(redirectKey(path), address)
    if (item.slug && address.isPublic) bySlug.set(item.slug, [...(bySlug.get(item.slug) ?? []), address])
  }
  const find = (address: string) => {
    const path = localPath(address, host)
    if (path === null) return null
    return byPath.get(redirectKey(path)) ?? only(bySlug.get(/([^/]+)\/?$/.exec(path)?.[1] ?? ''))
  }
  return {
    of: (id) => byKey.get(`#${id}`) ?? null,
    ofItem: (item) => byKey.get(keyOf(item)) ?? null,
    resolve(address) {
      const found = find(address)
      return found ? `${found.href}${/#.*$/.exec(address)?.[0] ?? ''}` : null
    },
    pathWithin: (address) => localPath(address, host),
    pathOf: (address) => [localPath(address, host) ?? '/'].filter((path) => path !== '/'),
  }
}

/** WordPress guesses too: an address with a wrong date still leads to the one article of that name. */
function only(found: Address[] | undefined): Address | null {
  return found?.length === 1 ? (found[0] ?? null) : null
}

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
  return [...[...paths, ...renamed].map((from) => ({ from, to: address.href })), ...numbered].filter(
    ({ from, to }) => redirectKey(from) !== redirectKey(to),
  )
}

function addressOf(item: Listed, ref: string, slugs: Record<string, Set<string>>, present: Present): Address {
  const isArticle = item.type === ARTICLE_TYPE
  const known = isArticle
    ? present.articles.get(ref)?.slug
    : present.pages.find(({ importRef }) => importRef === ref)?.slug
  const taken = slugs[item.type] ?? new Set()
  const wanted = slugOf(item.slug, item.title)
  const slug = known ?? freeIn(taken, wanted)
  taken.add(slug)
  return {
    ...{ slug, href: isArticle ? urls.article(slug) : urls.page(slug), type: item.type, title: item.title },
    ...{ isRenamed: item.slug !== '' && known === undefined && slug !== wanted },
    isPublic: item.status === 'publish' || item.status === 'future',
  }
}

function oldPaths(item: Listed, host: string): string[] {
  const path = localPath(item.link, host)
  const number = item.id === null ? [] : [item.type === PAGE_TYPE ? `/?page_id=${item.id}` : `/?p=${item.id}`]
  const permalink = path === null || path === '/' || /^\/\?(p|page_id)=/.test(path) ? [] : [path]
  return [...new Set([...permalink, ...number])]
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

function keyOf({ id, type, guid, link }: Pick<Listed, 'type' | 'id' | 'guid' | 'link'>): string {
  return id === null ? `${type} ${guid || link}` : `#${id}`
}
