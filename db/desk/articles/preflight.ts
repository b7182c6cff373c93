// What the checks before publishing ask of the store: whether what an article points to will be there.
import { and, eq, gt, inArray, isNotNull, isNull, lte, ne } from 'drizzle-orm'
import type { DeskReader } from '../reader.ts'

/** Of these articles' addresses, those that readers see at `at` or later: from when, and how many pages the text has then. */
export async function mapVisibleSlugs({ db: { orm, t } }: DeskReader, slugs: string[], at: number) {
  const { articles, publications } = t
  const first = new Map<string, { from: number; pages: number }>()
  if (slugs.length === 0) return first
  const rows = await orm
    .select({ slug: articles.slug, from: publications.visibleFrom, card: publications.card })
    .from(articles)
    .innerJoin(publications, eq(publications.articleId, articles.id))
    .where(and(inArray(articles.slug, slugs), gt(publications.visibleUntil, at)))
  for (const { slug, from, card } of rows)
    if (from < (first.get(slug)?.from ?? Number.POSITIVE_INFINITY))
      first.set(slug, { from, pages: card.pageCount })
  return first
}

/** Where these paths lead, as far as they have moved. */
export async function mapRedirects({ db: { orm, t } }: DeskReader, fromPaths: string[]) {
  const { redirects } = t
  if (fromPaths.length === 0) return new Map<string, string>()
  const rows = await orm
    .select({ from: redirects.fromPath, to: redirects.toPath })
    .from(redirects)
    .where(inArray(redirects.fromPath, fromPaths))
  return new Map(rows.map(({ from, to }) => [from, to]))
}

/** The PDF of an issue has the issue's key. */
export type Listing = 'category' | 'tag' | 'author' | 'issue' | 'issue-pdf' | 'page'

/** Of these listings' and pages' addresses, those that are there at `at`. */
export async function listKnownAddresses(
  { db: { orm, t } }: DeskReader,
  { kind, keys, at }: { kind: Listing; keys: string[]; at: number },
): Promise<string[]> {
  if (keys.length === 0) return []
  const rows = await {
    category: () =>
      orm.select({ key: t.categories.path }).from(t.categories).where(inArray(t.categories.path, keys)),
    tag: () => orm.select({ key: t.tags.slug }).from(t.tags).where(inArray(t.tags.slug, keys)),
    author: () => orm.select({ key: t.authors.slug }).from(t.authors).where(inArray(t.authors.slug, keys)),
    issue: () =>
      orm
        .select({ key: t.issues.slug })
        .from(t.issues)
        .where(and(inArray(t.issues.slug, keys), lte(t.issues.visibleFrom, at))),
    'issue-pdf': () =>
      orm
        .select({ key: t.issues.slug })
        .from(t.issues)
        .innerJoin(t.issuePdfs, eq(t.issuePdfs.id, t.issues.pdfId))
        .where(and(inArray(t.issues.slug, keys), lte(t.issues.visibleFrom, at))),
    page: () =>
      orm
        .select({ key: t.pages.slug })
        .from(t.pages)
        .where(and(inArray(t.pages.slug, keys), gt(t.pages.visibleUntil, at))),
  }[kind]()
  return rows.map(({ key }) => key)
}

export async function isSlugOfAnother({ db: { orm, t } }: DeskReader, slug: string, id: string) {
  const { articles } = t
  return (await orm.$count(articles, and(eq(articles.slug, slug), ne(articles.id, id)))) > 0
}

/** Other articles that have this very title, outside the trash. */
export async function listSameTitle({ db: { orm, t } }: DeskReader, title: string, exceptId: string) {
  const { articles, articleDigests: digests } = t
  return orm
    .select({ id: articles.id, slug: articles.slug })
    .from(digests)
    .innerJoin(articles, eq(articles.id, digests.articleId))
    .where(and(eq(digests.title, title), ne(articles.id, exceptId), isNull(articles.trashedAt)))
    .limit(5)
}

export async function listAuthorCredentials({ db: { orm, t } }: DeskReader, ids: string[]) {
  const { authors } = t
  if (ids.length === 0) return []
  return orm
    .select({ id: authors.id, credentials: authors.credentials })
    .from(authors)
    .where(inArray(authors.id, ids))
}

export async function findCategorySponsor({ db: { orm, t } }: DeskReader, ids: string[]) {
  const { categories } = t
  if (ids.length === 0) return null
  const [row] = await orm
    .select({ sponsor: categories.sponsor })
    .from(categories)
    .where(and(inArray(categories.id, ids), isNotNull(categories.sponsor)))
    .limit(1)
  return row?.sponsor ?? null
}

export async function findIssue({ db: { orm, t } }: DeskReader, id: string) {
  const [row] = await orm.select().from(t.issues).where(eq(t.issues.id, id)).limit(1)
  return row ?? null
}
