// What an editor chooses from while writing: issues, categories, authors, tags, pictures. Every role may see these.
import { and, asc, desc, eq, gt, inArray, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { mayRead } from '../articles/article-filters.ts'
import type { DeskReader } from '../reader.ts'

export async function listIssues({ db: { orm, t } }: DeskReader) {
  const { issues } = t
  return orm
    .select({
      id: issues.id,
      slug: issues.slug,
      year: issues.year,
      month: issues.month,
      title: issues.title,
      sections: issues.sections,
      visibleFrom: issues.visibleFrom,
    })
    .from(issues)
    .orderBy(desc(issues.slug))
}

/** In the order of the tree's addresses, a category after its parent. */
export async function listCategories({ db: { orm, t } }: DeskReader) {
  const { categories } = t
  return orm
    .select({
      id: categories.id,
      parentId: categories.parentId,
      path: categories.path,
      name: categories.name,
    })
    .from(categories)
    .orderBy(asc(categories.path))
}

/** Authors whose name holds the words, in alphabetical order. */
export async function searchAuthors({ db: { orm, t } }: DeskReader, { words, limit }: Search) {
  const { authors } = t
  return orm
    .select({ id: authors.id, name: authors.name, credentials: authors.credentials })
    .from(authors)
    .where(holds(authors.name, words))
    .orderBy(asc(authors.name))
    .limit(limit)
}

/**
 * Articles that the actor may read whose newest title holds the words, the last changed first. The titles are gone through
 * in their index, which is small, rather than beside the texts; for words that stand in very many of them, the articles
 * are, since the first few are soon found.
 */
export async function searchArticleTitles(desk: DeskReader, { words, limit }: Search) {
  const { articles, articleDigests: digests } = desk.db.t
  const holding = () =>
    desk.db.orm.select({ id: digests.articleId }).from(digests).where(holds(digests.title, words))
  const isCommon = (await holding().limit(1).offset(COMMON)).length > 0
  return desk.db.orm
    .select({ id: articles.id, slug: articles.slug, title: digests.title })
    .from(articles)
    .innerJoin(digests, eq(digests.articleId, articles.id))
    .where(
      and(
        mayRead(desk),
        isNull(articles.trashedAt),
        isCommon ? holds(digests.title, words) : inArray(articles.id, holding()),
      ),
    )
    .orderBy(desc(articles.changedAt), desc(articles.id))
    .limit(limit)
}

/** As many titles: measured with 200,000 articles, from here on the first few are found sooner by going through the articles. */
const COMMON = 20_000

/** Those of the articles that the actor may read, in the order they were asked for. */
export async function listArticleTitles(desk: DeskReader, ids: readonly string[]) {
  const { articles, revisions } = desk.db.t
  const rows = await desk.db.orm
    .select({ id: articles.id, slug: articles.slug, title: revisions.title })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.draftRevisionId))
    .where(and(mayRead(desk), isNull(articles.trashedAt), inArray(articles.id, [...ids])))
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

export async function searchTags({ db: { orm, t } }: DeskReader, { words, limit }: Search) {
  const { tags } = t
  return orm
    .select({ id: tags.id, name: tags.name })
    .from(tags)
    .where(holds(tags.name, words))
    .orderBy(asc(tags.name))
    .limit(limit)
}

/** What the articles are called: by their newest text for who may read it, for others as readers see them now. */
export async function listTitles(desk: DeskReader, ids: string[]) {
  const { articles, revisions, publications } = desk.db.t
  if (ids.length === 0) return []
  const shown = await desk.db.orm
    .select({ id: articles.id, title: revisions.title })
    .from(articles)
    .innerJoin(publications, eq(publications.articleId, articles.id))
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(
      and(
        inArray(articles.id, ids),
        lte(publications.visibleFrom, desk.now),
        gt(publications.visibleUntil, desk.now),
      ),
    )
  const drafts = await desk.db.orm
    .select({ id: articles.id, title: revisions.title })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.draftRevisionId))
    .where(and(inArray(articles.id, ids), mayRead(desk)))
  return [...shown, ...drafts]
}

/** What was found alike when the article was last published, best first. */
export async function listRelatedIds({ db: { orm, t } }: DeskReader, articleId: string): Promise<string[]> {
  const { relatedArticles } = t
  const rows = await orm
    .select({ id: relatedArticles.relatedId })
    .from(relatedArticles)
    .where(eq(relatedArticles.articleId, articleId))
    .orderBy(asc(relatedArticles.position))
    .limit(4)
  return rows.map(({ id }) => id)
}

export async function listTags({ db: { orm, t } }: DeskReader, ids: string[]) {
  return orm.select({ id: t.tags.id, name: t.tags.name }).from(t.tags).where(inArray(t.tags.id, ids))
}

export async function findTagBySlug({ db: { orm, t } }: DeskReader, slug: string) {
  const [row] = await orm
    .select({ id: t.tags.id, name: t.tags.name })
    .from(t.tags)
    .where(eq(t.tags.slug, slug))
    .limit(1)
  return row ?? null
}

export async function findAuthorBySlug({ db: { orm, t } }: DeskReader, slug: string) {
  const [row] = await orm
    .select({ id: t.authors.id })
    .from(t.authors)
    .where(eq(t.authors.slug, slug))
    .limit(1)
  return row ?? null
}

export async function findIssueBySlug({ db: { orm, t } }: DeskReader, slug: string) {
  const [row] = await orm.select({ id: t.issues.id }).from(t.issues).where(eq(t.issues.slug, slug)).limit(1)
  return row ?? null
}

export async function listMedia({ db: { orm, t } }: DeskReader, ids: string[]) {
  return orm.select().from(t.media).where(inArray(t.media.id, ids))
}

type Search = { words: string; limit: number }

/** Each word somewhere in the name, whatever its case; "%" and "_" mean themselves. */
function holds(name: Parameters<typeof eq>[0], words: string): SQL | undefined {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean)
  const escaped = parts.map((part) => `%${part.replaceAll(/[\\%_]/g, '\\$&')}%`)
  return and(...escaped.map((pattern) => sql`lower(${name}) like ${pattern} escape '\\'`))
}

export async function listAuthorSlugs({ db: { orm, t } }: DeskReader): Promise<string[]> {
  return (await orm.select({ slug: t.authors.slug }).from(t.authors)).map(({ slug }) => slug)
}
