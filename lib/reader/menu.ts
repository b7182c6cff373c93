// From a stored menu to links: targets become addresses, and an entry whose target is gone is left out with a reason.
import type { Reading } from '../../db/client.ts'
import { listByArticle } from '../../db/reader/cards.ts'
import { findRedirect, listPages } from '../../db/reader/publication/site.ts'
import { listTags, listWithAncestors } from '../../db/reader/taxonomy.ts'
import type { MenuEntry, MenuTarget } from '../menus/entry.ts'
import { allTargets } from '../menus/places.ts'
import { redirectKey } from '../redirects/key.ts'
import { urls } from '../urls.ts'
import { sponsorsOf } from './sponsors-of.ts'
import type { MenuItem } from './views.ts'

export async function menuItems(reading: Reading, entries: MenuEntry[]): Promise<MenuItem[]> {
  const articles = await listByArticle(reading, idsOf(allTargets(entries), 'article'))
  const hrefOf = await addressesOf(reading, entries, articles)
  const sponsors = new Map([...(await sponsorsOf(reading, typedPaths(entries))), ...ofCards(articles)])
  return entries
    .map((entry) => itemOf(entry, hrefOf, sponsors))
    .filter((item) => item.href || item.children.length > 0)
}

export type HrefOf = (target: MenuTarget) => string | null

/** Where each target of these entries is for readers; null for a heading and for what they cannot see. */
export async function menuAddresses(reading: Reading, entries: MenuEntry[]): Promise<HrefOf> {
  const articles = await listByArticle(reading, idsOf(allTargets(entries), 'article'))
  return addressesOf(reading, entries, articles)
}

type Cards = Awaited<ReturnType<typeof listByArticle>>

async function addressesOf(reading: Reading, entries: MenuEntry[], articles: Cards): Promise<HrefOf> {
  const targets = allTargets(entries)
  const categories = await listWithAncestors(reading, idsOf(targets, 'category'))
  const tags = await listTags(reading, idsOf(targets, 'tag'))
  const pages = await pageAddresses(reading, targets)
  return (target) => {
    switch (target.kind) {
      case 'category':
        return mapped(categories.get(target.id), (category) => urls.category(category.path))
      case 'tag':
        return mapped(
          tags.find((tag) => tag.id === target.id),
          (tag) => urls.tag(tag.slug),
        )
      case 'article':
        return mapped(
          articles.find((row) => row.articleId === target.id),
          (row) => urls.article(row.slug),
        )
      case 'page':
        return pages.get(target.slug) ?? null
      case 'path':
        return target.path
      case 'site':
        return target.url
      case 'heading':
        return null
    }
  }
}

const typedPaths = (entries: MenuEntry[]) =>
  allTargets(entries).flatMap((target) => (target.kind === 'path' ? target.path : []))

const ofCards = (articles: Cards) =>
  articles.flatMap(({ slug, card: { sponsor } }): [string, string][] =>
    sponsor ? [[urls.article(slug), sponsor]] : [],
  )

/** By the slug that a menu names; a page that moved since is found at its new address. */
async function pageAddresses(reading: Reading, targets: MenuTarget[]): Promise<Map<string, string>> {
  const wanted = targets.flatMap((target) => (target.kind === 'page' ? target.slug : []))
  if (wanted.length === 0) return new Map()
  const found = new Map((await listPages(reading)).map(({ slug }) => [slug, urls.page(slug)]))
  const known = new Set([...found.values()].map(encodeURI))
  for (const slug of wanted.filter((slug) => !found.has(slug))) {
    const to = await findRedirect(reading, redirectKey(urls.page(slug)))
    if (to && known.has(to)) found.set(slug, to)
  }
  return found
}

function itemOf(entry: MenuEntry, hrefOf: HrefOf, sponsors: Map<string, string>): MenuItem {
  const children = entry.children.map((child) => itemOf(child, hrefOf, sponsors))
  const href = hrefOf(entry.target)
  const sponsor = sponsors.get(href ?? '')
  return {
    label: entry.label,
    href,
    external: entry.target.kind === 'site',
    children: children.filter((child) => child.href || child.children.length > 0),
    ...(sponsor && { sponsor }),
  }
}

function idsOf(targets: MenuTarget[], kind: 'category' | 'tag' | 'article'): string[] {
  return targets.flatMap((target) => (target.kind === kind ? target.id : []))
}

function mapped<T>(value: T | undefined, to: (value: T) => string): string | null {
  return value === undefined ? null : to(value)
}
