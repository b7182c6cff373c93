// Articles as the newsroom sees them: all states, as far as the actor may read them.
import { and, desc, eq, gt, inArray, lt, notExists, or, type SQL } from 'drizzle-orm'
import type { Source } from '../client.ts'
import type { DeskReader } from './reader.ts'

export type Page = { changedAt: number; id: string }

/** The most recently changed first, `limit` of them after the given one; each with its newest revision's facts. */
export async function listArticles(
  desk: DeskReader,
  { after, limit }: { after: Page | null; limit: number },
) {
  const { orm, t } = desk.db
  const { articles, revisions } = t
  return orm
    .select({
      id: articles.id,
      slug: articles.slug,
      title: revisions.title,
      changedAt: articles.changedAt,
      changedBy: revisions.byName,
      draftRevisionId: articles.draftRevisionId,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.draftRevisionId))
    .where(and(mayRead(desk), after ? isAfter(desk.db, after) : undefined))
    .orderBy(desc(articles.changedAt), desc(articles.id))
    .limit(limit)
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

/** Every publication the named articles ever had; of articles that the actor may read. */
export async function listPublications(desk: DeskReader, articleIds: string[]) {
  const { articles, publications } = desk.db.t
  if (articleIds.length === 0) return []
  return desk.db.orm
    .select({
      articleId: publications.articleId,
      revisionId: publications.revisionId,
      visibleFrom: publications.visibleFrom,
      visibleUntil: publications.visibleUntil,
    })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .where(and(inArray(publications.articleId, articleIds), mayRead(desk)))
}

/** The rule of `article.read` in lib/policy.ts, as a condition: contributors read what is theirs and not published. */
export function mayRead({ db, now, actor }: DeskReader): SQL | undefined {
  if (actor.role !== 'contributor') return undefined
  const { articles, publications } = db.t
  const published = db.orm
    .select({ id: publications.id })
    .from(publications)
    .where(and(eq(publications.articleId, articles.id), gt(publications.visibleUntil, now)))
  return and(eq(articles.ownerId, actor.id), notExists(published))
}

function isAfter({ t: { articles } }: Source, { changedAt, id }: Page): SQL | undefined {
  return or(lt(articles.changedAt, changedAt), and(eq(articles.changedAt, changedAt), lt(articles.id, id)))
}
