// Many articles at once, in one question for each kind of row; called inside a verb's transaction, some dozens at a time.
import { and, asc, eq, gt, gte, inArray, or } from 'drizzle-orm'
import type { Source, Tx } from '../client.ts'
import type { ArticleRow, RevisionRow } from './articles/articles.ts'

/** Those that there are, by id. */
export async function mapArticleRows({ orm, t }: Source, ids: string[]): Promise<Map<string, ArticleRow>> {
  const rows = await orm.select().from(t.articles).where(inArray(t.articles.id, ids))
  return new Map(rows.map((row) => [row.id, row]))
}

/** By id. */
export async function mapRevisions({ orm, t }: Source, ids: string[]): Promise<Map<string, RevisionRow>> {
  const rows = await orm.select().from(t.revisions).where(inArray(t.revisions.id, ids))
  return new Map(rows.map((row) => [row.id, row]))
}

/** Of each article, the texts that readers see at `now` or later, in the order in which they do. */
export async function mapOpenTexts(
  { orm, t: { publications } }: Source,
  articleIds: string[],
  now: number,
): Promise<Map<string, string[]>> {
  const { articleId, revisionId, visibleFrom, visibleUntil } = publications
  const rows = await orm
    .select({ articleId, revisionId })
    .from(publications)
    .where(and(inArray(articleId, articleIds), gt(visibleUntil, now)))
    .orderBy(asc(visibleFrom))
  const byArticle = Map.groupBy(rows, (row) => row.articleId)
  return new Map([...byArticle].map(([id, own]) => [id, own.map((row) => row.revisionId)]))
}

/** Of each article, what readers see of it at `now` or later, in the order in which they do. */
export async function mapOpenStretches(
  { orm, t: { publications } }: Source,
  articleIds: string[],
  now: number,
) {
  const { id, articleId, revisionId, visibleFrom, visibleUntil, listedAt, updatedAt } = publications
  const rows = await orm
    .select({ id, articleId, revisionId, visibleFrom, visibleUntil, listedAt, updatedAt })
    .from(publications)
    .where(and(inArray(articleId, articleIds), gt(visibleUntil, now)))
    .orderBy(asc(visibleFrom))
  return Map.groupBy(rows, (row) => row.articleId)
}

/** Of each of these articles, its texts from this number on; the first first. */
export async function mapTextsFrom(
  { orm, t: { revisions } }: Tx,
  from: { articleId: string; number: number }[],
): Promise<Map<string, Pick<RevisionRow, 'id' | 'articleId' | 'number' | 'content'>[]>> {
  const { id, articleId, number, content } = revisions
  const rows = await orm
    .select({ id, articleId, number, content })
    .from(revisions)
    .where(or(...from.map((one) => and(eq(articleId, one.articleId), gte(number, one.number)))))
    .orderBy(asc(number))
  return Map.groupBy(rows, (row) => row.articleId)
}
