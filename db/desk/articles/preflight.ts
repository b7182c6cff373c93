// What the checks before publishing ask of the store: whether what an article points to will be there.
import { and, asc, count, eq, gt, inArray, isNotNull, isNull, lte, max, min } from 'drizzle-orm'
import { FOREVER } from '../../schema/kit.ts'
import type { DeskReader } from '../reader.ts'

/** Of these articles' addresses, every stretch of time that readers see from `since` on, with how many pages the text has then. */
export async function listSeenSlugs({ db: { orm, t } }: DeskReader, slugs: string[], since: number) {
  const { articles, publications } = t
  if (slugs.length === 0) return []
  const rows = await orm
    .select({
      slug: articles.slug,
      from: publications.visibleFrom,
      until: publications.visibleUntil,
      card: publications.card,
    })
    .from(articles)
    .innerJoin(publications, eq(publications.articleId, articles.id))
    .where(and(inArray(articles.slug, slugs), gt(publications.visibleUntil, since)))
    .orderBy(asc(publications.visibleFrom))
  return rows.map(({ card, ...row }) => ({ ...row, pages: card.pageCount }))
}

/** When readers first saw something at these articles' addresses, however long ago; without those of drafts. */
export async function listFirstSeen({ db: { orm, t } }: DeskReader, slugs: string[]) {
  const { articles, publications } = t
  if (slugs.length === 0) return []
  const rows = await orm
    .select({ slug: articles.slug, first: min(publications.visibleFrom) })
    .from(articles)
    .innerJoin(publications, eq(publications.articleId, articles.id))
    .where(inArray(articles.slug, slugs))
    .groupBy(articles.slug)
  return rows.map(({ slug, first }) => ({ slug, first: Number(first) }))
}

/** The redirects of these paths, as far as they have moved. */
export async function mapRedirects({ db: { orm, t } }: DeskReader, fromPaths: string[]) {
  const { redirects } = t
  if (fromPaths.length === 0) return new Map<string, { id: string; to: string }>()
  const rows = await orm
    .select({ id: redirects.id, from: redirects.fromPath, to: redirects.toPath })
    .from(redirects)
    .where(inArray(redirects.fromPath, fromPaths))
  return new Map(rows.map(({ from, ...row }) => [from, row]))
}

/** The PDF of an issue has the issue's key. */
export type Listing = 'category' | 'tag' | 'author' | 'issue' | 'issue-pdf' | 'page'

type Stretch = { key: string; from: number; until: number }

/** Of these listings' and pages' addresses, those that are there, with every stretch of time from `since` on. */
export async function listKnownAddresses(
  desk: DeskReader,
  { kind, keys, since }: { kind: Listing; keys: string[]; since: number },
): Promise<Stretch[]> {
  if (keys.length === 0) return []
  if (kind === 'category' || kind === 'tag' || kind === 'author') {
    // They have no drafts: what is there is there for readers.
    const known = await listTermKeys(desk, kind, keys)
    return known.map(({ key }) => ({ key, from: 0, until: FOREVER }))
  }
  const { issues, issuePdfs, pages } = desk.db.t
  if (kind === 'page')
    return desk.db.orm
      .select({ key: pages.slug, from: pages.visibleFrom, until: pages.visibleUntil })
      .from(pages)
      .where(and(inArray(pages.slug, keys), gt(pages.visibleUntil, since)))
      .orderBy(asc(pages.visibleFrom))
  const found = await desk.db.orm
    .select({ key: issues.slug, from: issues.visibleFrom, until: issues.visibleUntil, pdf: issuePdfs.id })
    .from(issues)
    .leftJoin(issuePdfs, eq(issuePdfs.id, issues.pdfId))
    .where(and(inArray(issues.slug, keys), gt(issues.visibleUntil, since)))
  return found.flatMap(({ pdf, ...stretch }) => (kind === 'issue' || pdf !== null ? stretch : []))
}

/** How many articles readers see at a moment in each of these listings; without those that have none. */
export async function countListed(
  { db: { orm, t } }: DeskReader,
  { kind, keys, at }: { kind: 'category' | 'tag' | 'author'; keys: string[]; at: number },
): Promise<{ key: string; count: number }[]> {
  const table = { category: t.categories, tag: t.tags, author: t.authors }[kind]
  const key = kind === 'category' ? t.categories.path : table.slug
  const { publicationTerms: terms } = t
  return orm
    .select({ key, count: count() })
    .from(table)
    .innerJoin(terms, and(eq(terms.kind, kind), eq(terms.termId, table.id)))
    .where(and(inArray(key, keys), lte(terms.visibleFrom, at), gt(terms.visibleUntil, at)))
    .groupBy(key)
}

async function listTermKeys(
  { db: { orm, t } }: DeskReader,
  kind: 'category' | 'tag' | 'author',
  keys: string[],
): Promise<{ key: string }[]> {
  const table = { category: t.categories, tag: t.tags, author: t.authors }[kind]
  const key = kind === 'category' ? t.categories.path : table.slug
  return orm.select({ key }).from(table).where(inArray(key, keys))
}

/** Which article has which of these addresses; one that nobody has is not in it. */
export async function mapSlugOwners({ db: { orm, t } }: DeskReader, slugs: string[]) {
  const { articles } = t
  if (slugs.length === 0) return new Map<string, string>()
  const rows = await orm
    .select({ slug: articles.slug, id: articles.id })
    .from(articles)
    .where(inArray(articles.slug, slugs))
  return new Map(rows.map(({ slug, id }) => [slug, id]))
}

/** Of each of these titles up to two articles outside the trash that have it: whoever asks knows whether another one does. */
export async function listTitleHolders({ db: { orm, t } }: DeskReader, titles: string[]) {
  const { articles, articleDigests: digests } = t
  if (titles.length === 0) return []
  const ends = { first: min(articles.id), last: max(articles.id) }
  const rows = await orm
    .select({ title: digests.title, ...ends })
    .from(digests)
    .innerJoin(articles, eq(articles.id, digests.articleId))
    .where(and(inArray(digests.title, titles), isNull(articles.trashedAt)))
    .groupBy(digests.title)
  return rows.map(({ title, first, last }) => ({ title, ids: [first, last].filter((id) => id !== null) }))
}

export async function listAuthorCredentials({ db: { orm, t } }: DeskReader, ids: string[]) {
  const { authors } = t
  if (ids.length === 0) return []
  return orm
    .select({ id: authors.id, credentials: authors.credentials })
    .from(authors)
    .where(inArray(authors.id, ids))
}

/** Of these categories those that have a sponsor, by id. */
export async function mapCategorySponsors({ db: { orm, t } }: DeskReader, ids: string[]) {
  const { categories } = t
  if (ids.length === 0) return new Map<string, string>()
  const rows = await orm
    .select({ id: categories.id, sponsor: categories.sponsor })
    .from(categories)
    .where(and(inArray(categories.id, ids), isNotNull(categories.sponsor)))
  return new Map(rows.map(({ id, sponsor }) => [id, sponsor ?? '']))
}

export async function listIssueMonths({ db: { orm, t } }: DeskReader, ids: string[]) {
  const { issues } = t
  if (ids.length === 0) return []
  return orm
    .select({ id: issues.id, slug: issues.slug, year: issues.year, month: issues.month })
    .from(issues)
    .where(inArray(issues.id, ids))
}
