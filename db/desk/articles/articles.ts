// Articles as the newsroom sees them: all states, as far as the actor may read them.
import { and, asc, desc, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm'
import type { ListSort } from '../../../lib/article-list/filter.ts'
import type { DeskReader } from '../reader.ts'
import {
  type ArticleFilter,
  isLive,
  isPlanned,
  isUnchanged,
  matches,
  mayRead,
  wasPublished,
} from './article-filters.ts'

export type Place = { value: number | string; id: string }

export type ArticleListing = {
  filter: ArticleFilter
  sort: ListSort
  isUpward: boolean
  /** The last row of the page before. */
  after: Place | null
  limit: number
}

/** What fits, with the facts of each one's newest revision. */
export async function listArticles(desk: DeskReader, listing: ArticleListing) {
  const { orm, t } = desk.db
  const { articles, revisions, articleDigests: digests } = t
  const { filter, sort, isUpward, after, limit } = listing
  const by = sortedBy(desk, sort)
  const inOrder = isUpward ? asc : desc
  const sign = sql.raw(isUpward ? '>' : '<')
  return orm
    .select({
      id: articles.id,
      slug: articles.slug,
      rev: articles.rev,
      status: articles.status,
      title: revisions.title,
      ownerId: articles.ownerId,
      assigneeId: articles.assigneeId,
      createdAt: articles.createdAt,
      changedAt: articles.changedAt,
      changedBy: revisions.byName,
      firstPublishedAt: articles.firstPublishedAt,
      trashedAt: articles.trashedAt,
      draftRevisionId: articles.draftRevisionId,
      byline: digests.byline,
      words: digests.words,
      categoryId: digests.categoryId,
      issueId: digests.issueId,
      sortedBy: by,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.draftRevisionId))
    .leftJoin(digests, eq(digests.articleId, articles.id))
    .where(
      and(
        matches(desk, filter),
        after ? sql`(${by}, ${articles.id}) ${sign} (${after.value}, ${after.id})` : undefined,
      ),
    )
    .orderBy(inOrder(by), inOrder(articles.id))
    .limit(limit)
}

/** How many articles stand where, with what decides it: few rows, however many articles. */
export async function countStandings(desk: DeskReader) {
  const { orm, t } = desk.db
  const { articles } = t
  const flag = (condition: SQL) => sql<number>`case when ${condition} then 1 else 0 end`
  const each = orm
    .select({
      status: articles.status,
      isTrashed: flag(isNotNull(articles.trashedAt)).as('is_trashed'),
      isLive: flag(isLive(desk)).as('is_live'),
      isPlanned: flag(isPlanned(desk)).as('is_planned'),
      isUnchanged: flag(isUnchanged(desk)).as('is_unchanged'),
      wasPublished: flag(wasPublished(desk)).as('was_published'),
      isMine: flag(sql`coalesce(${articles.ownerId}, '') = ${desk.actor.id}`).as('is_mine'),
      isAssigned: flag(sql`coalesce(${articles.assigneeId}, '') = ${desk.actor.id}`).as('is_assigned'),
    })
    .from(articles)
    .where(mayRead(desk))
    .as('each_article')
  const { status, isTrashed, isLive: live, isPlanned: planned, isUnchanged: unchanged } = each
  const { wasPublished: published, isMine, isAssigned } = each
  const kinds = {
    isTrashed,
    isLive: live,
    isPlanned: planned,
    isUnchanged: unchanged,
    wasPublished: published,
  }
  return orm
    .select({ status, ...kinds, isMine, isAssigned, count: sql<number>`count(*)`.mapWith(Number) })
    .from(each)
    .groupBy(status, ...[...Object.values(kinds), isMine, isAssigned].map((kind) => sql`${kind}`))
}

export async function countArticles(desk: DeskReader, filter: ArticleFilter): Promise<number> {
  return desk.db.orm.$count(desk.db.t.articles, matches(desk, filter))
}

/** The article with its newest text; null when there is none, or none for this actor. */
export async function findArticle(desk: DeskReader, id: string) {
  const { articles, revisions } = desk.db.t
  const [row] = await desk.db.orm
    .select({ article: articles, content: revisions.content, savedBy: revisions.byName })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.draftRevisionId))
    .where(and(eq(articles.id, id), mayRead(desk)))
    .limit(1)
  return row ?? null
}

/** The same of many at once, in no order that means anything; those that the actor may not read are left out. */
export async function listNewest(desk: DeskReader, ids: string[]) {
  const { articles, revisions } = desk.db.t
  if (ids.length === 0) return []
  return desk.db.orm
    .select({ article: articles, content: revisions.content })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.draftRevisionId))
    .where(and(inArray(articles.id, ids), mayRead(desk)))
}

/** By the address it has now; null when there is none, or none for this actor. */
export async function findArticleIdBySlug(desk: DeskReader, slug: string): Promise<string | null> {
  const { articles } = desk.db.t
  const [row] = await desk.db.orm
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.slug, slug), mayRead(desk)))
    .limit(1)
  return row?.id ?? null
}

/** Every publication the named articles ever had; of articles that the actor may read. */
export async function listPublications(desk: DeskReader, articleIds: string[]) {
  const { articles, publications } = desk.db.t
  if (articleIds.length === 0) return []
  return desk.db.orm
    .select({
      id: publications.id,
      articleId: publications.articleId,
      revisionId: publications.revisionId,
      visibleFrom: publications.visibleFrom,
      visibleUntil: publications.visibleUntil,
      listedAt: publications.listedAt,
      updatedAt: publications.updatedAt,
    })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .where(and(inArray(publications.articleId, articleIds), mayRead(desk)))
    .orderBy(publications.visibleFrom)
}

function sortedBy({ db: { t } }: DeskReader, sort: ListSort): SQL<number | string> {
  const { articles, revisions } = t
  switch (sort) {
    case 'changed':
      return sql`${articles.changedAt}`
    case 'created':
      return sql`${articles.createdAt}`
    case 'published':
      return sql`coalesce(${articles.firstPublishedAt}, 0)`
    case 'title':
      return sql`lower(${revisions.title})`
  }
}
