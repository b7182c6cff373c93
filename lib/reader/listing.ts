// Listings: the articles of a category (with those below it), of a tag, of an author, twelve to a page.
import type { Reading } from '../../db/client.ts'
import { countByTerm, listByArticle, listByCategory, listByTerm } from '../../db/reader/cards.ts'
import { findMenu } from '../../db/reader/publication/site.ts'
import {
  type CategoryRow,
  findCategory,
  findTag,
  listSubcategories,
  listWithAncestors,
} from '../../db/reader/taxonomy.ts'
import type { TermKind } from '../../db/schema/articles.ts'
import type { ArticleOrder } from '../../db/schema/taxonomy.ts'
import { feedAddress } from '../feeds/address.ts'
import { hubMenuName } from '../menus/names.ts'
import { piece } from '../page-store/pieces.ts'
import { articleHtml } from '../rich-text/article-html.ts'
import { escapeHtml } from '../rich-text/html/escape.ts'
import { urls } from '../urls.ts'
import { menuItems } from './menu.ts'
import { paginate, sliceOf } from './pagination.ts'
import type { Ad } from './publication/ad-view.ts'
import { loadAds } from './publication/ads.ts'
import { loadSponsor } from './publication/sponsors.ts'
import { sectionOf, teasersOf } from './teasers.ts'
import type { Link, ListingView, MenuItem, Teaser } from './views.ts'

/** A category or hub; null when there is none at this path, or no such page of it. */
export async function loadCategory(
  reading: Reading,
  path: string,
  page: number,
): Promise<ListingView | null> {
  const category = await findCategory(reading, path)
  if (!category) return null
  const list = await loadTermPage(reading, {
    kind: 'category',
    id: category.id,
    base: urls.category(path),
    page,
    order: category.articleOrder,
  })
  if (!list) return null
  const featured = page === 1 ? await featuredOf(reading, category) : null
  const teasers = list.teasers.filter((teaser) => teaser.id !== featured?.id)
  const isSponsored = category.sponsor !== null
  return {
    ...EMPTY,
    ...list,
    title: category.name,
    description: category.description,
    introHtml: introOf(category),
    section: sectionOf(category.path),
    breadcrumb: await breadcrumbOf(reading, category),
    subcategories: (await subcategoriesOf(reading, category.id)).map((row) => ({
      label: row.category.name,
      href: urls.category(row.category.path),
      count: row.count,
    })),
    featured,
    teasers,
    ads: isSponsored ? [] : await besideList(reading, `${category.id} ${page}`, teasers, [category.id]),
    sponsor: category.sponsor,
    sponsorLink: await loadSponsor(reading, category.sponsor),
    isHub: category.kind === 'hub',
    menu: category.kind === 'hub' ? await hubMenuOf(reading, category.id) : [],
  }
}

export async function loadTag(reading: Reading, slug: string, page: number): Promise<ListingView | null> {
  const tag = await findTag(reading, slug)
  if (!tag) return null
  const list = await loadTermPage(reading, { kind: 'tag', id: tag.id, base: urls.tag(slug), page })
  if (!list) return null
  const ads = await besideList(reading, `${tag.id} ${page}`, list.teasers, [])
  return { ...EMPTY, ...list, title: tag.name, ads }
}

/** Rows that are together about as high as a half page, when the first may stand above the list. */
const ENOUGH = 5

function besideList(
  reading: Reading,
  page: string,
  teasers: Teaser[],
  categoryIds: string[],
): Promise<Ad[]> | Ad[] {
  return teasers.length < ENOUGH ? [] : loadAds(reading, { page, places: ['sidebar'], categoryIds })
}

export type TermPage = { kind: TermKind; id: string; base: string; page: number; order?: ArticleOrder }

export async function loadTermPage(reading: Reading, { kind, id, base, page, order = 'newest' }: TermPage) {
  const total = await countOf(reading, kind, id)
  const pagination = paginate(base, page, total)
  if (!pagination) return null
  const slice = sliceOf(page)
  const rows =
    kind === 'category'
      ? await listByCategory(reading, { id, order }, slice)
      : await listByTerm(reading, kind, id, slice)
  return { total, pagination, order, teasers: await teasersOf(reading, rows), feedHref: feedAddress(base) }
}

/** A section's articles are counted once for all its pages: of a large archive it may hold half. */
const countOf = (reading: Reading, kind: TermKind, id: string): Promise<number> =>
  kind === 'category'
    ? piece(reading, `articles of category ${id}`, (reading) => countByTerm(reading, kind, id))
    : countByTerm(reading, kind, id)

const subcategoriesOf = (reading: Reading, id: string) =>
  piece(reading, `categories below ${id}`, (reading) => listSubcategories(reading, id))

/** The category's ancestors, from the top, without itself. */
export async function breadcrumbOf(
  reading: Reading,
  category: { id: string; path: string },
): Promise<Link[]> {
  const rows = [...(await listWithAncestors(reading, [category.id])).values()]
  return rows
    .filter((row) => row.id !== category.id)
    .sort((a, b) => a.path.length - b.path.length)
    .map((row) => ({ label: row.name, href: urls.category(row.path) }))
}

export const EMPTY = {
  description: '',
  introHtml: null,
  section: null,
  breadcrumb: [],
  subcategories: [],
  featured: null,
  sponsor: null,
  ads: [],
  isHub: false,
  menu: [],
} satisfies Partial<ListingView>

/** What the newsroom put together for the hub; empty where it did not. */
async function hubMenuOf(reading: Reading, categoryId: string): Promise<MenuItem[]> {
  const menu = await findMenu(reading, hubMenuName(categoryId))
  return menu ? menuItems(reading, menu.entries) : []
}

async function featuredOf(reading: Reading, { featuredArticleId }: CategoryRow) {
  if (!featuredArticleId) return null
  const rows = await listByArticle(reading, [featuredArticleId])
  return (await teasersOf(reading, rows))[0] ?? null
}

function introOf({ intro, description }: CategoryRow): string | null {
  if (intro) return articleHtml(intro, { picture: () => null })
  return description ? `<p>${escapeHtml(description)}</p>` : null
}
