// An article's earlier texts, as far as the actor may read the article.
import { and, desc, eq } from 'drizzle-orm'
import type { DeskReader } from '../reader.ts'
import { findArticle, listPublications } from './articles.ts'

/**
 * All of them, or the newest so many, without their texts, the newest first; none when the article is not there, or not for this
 * actor.
 */
export async function listRevisions(desk: DeskReader, articleId: string, most?: number) {
  if (!(await findArticle(desk, articleId))) return []
  const { revisions } = desk.db.t
  const rows = desk.db.orm
    .select({
      id: revisions.id,
      number: revisions.number,
      title: revisions.title,
      at: revisions.at,
      byId: revisions.byId,
      byName: revisions.byName,
      why: revisions.why,
      label: revisions.label,
      isAutomatic: revisions.isAutomatic,
    })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(desc(revisions.number))
  return most === undefined ? rows : rows.limit(most)
}

/** The revision with its text; null when it is not this article's, or not for this actor. */
export async function findArticleRevision(desk: DeskReader, articleId: string, id: string) {
  if (!(await findArticle(desk, articleId))) return null
  const { revisions } = desk.db.t
  const [row] = await desk.db.orm
    .select()
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.id, id)))
    .limit(1)
  return row ?? null
}

/** When which revision was shown to readers. */
export async function listShown(desk: DeskReader, articleId: string) {
  return listPublications(desk, [articleId])
}
