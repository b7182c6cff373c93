// What changing many articles at once is looked at by: the terms each of them has, and what was done so before.
import { and, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { DeskReader } from '../reader.ts'

/** Of the newest text, or of the text of a publication; without a term where that one has none. */
export type DirectTerm = { articleId: string; publicationId: string | null; termId: string | null }

/** By their newest texts, and by each that readers see or will see. */
export async function listDirectTerms(desk: DeskReader, articleIds: string[]): Promise<DirectTerm[]> {
  if (articleIds.length === 0) return []
  const { articleTerms, publications, publicationTerms: terms } = desk.db.t
  const drafts = await desk.db.orm
    .select({ articleId: articleTerms.articleId, termId: articleTerms.termId })
    .from(articleTerms)
    .where(inArray(articleTerms.articleId, articleIds))
  const shown = await desk.db.orm
    .select({ articleId: publications.articleId, publicationId: publications.id, termId: terms.termId })
    .from(publications)
    .leftJoin(terms, and(eq(terms.publicationId, publications.id), eq(terms.isDirect, true)))
    .where(and(inArray(publications.articleId, articleIds), gt(publications.visibleUntil, desk.now)))
  return [...drafts.map((row) => ({ ...row, publicationId: null })), ...shown]
}

/** The latest first, without the texts. `leftId` is the category that was left for another one. */
export async function listRetaggings({ db: { orm, t } }: DeskReader, limit: number) {
  const { id, words, articles, at, byName, undoneAt, stayed, kept } = t.retaggings
  const leftId = sql<string | null>`${kept} -> 'retag' ->> 'from'`
  return orm
    .select({ id, words, articles, at, byName, undoneAt, stayed, leftId })
    .from(t.retaggings)
    .orderBy(desc(at), desc(id))
    .limit(limit)
}
