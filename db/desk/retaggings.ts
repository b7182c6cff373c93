// What changing many articles at once is looked at by: the terms each of them has, and what was done so before.
import { and, desc, eq, gt, inArray } from 'drizzle-orm'
import type { DeskReader } from './reader.ts'

export type DirectTerm = { articleId: string; kind: string; termId: string }

/** By their newest texts, and by what readers see or will see; one article and term may come twice. */
export async function listDirectTerms(desk: DeskReader, articleIds: string[]): Promise<DirectTerm[]> {
  if (articleIds.length === 0) return []
  const { articleTerms, publications, publicationTerms: terms } = desk.db.t
  const drafts = await desk.db.orm
    .select({ articleId: articleTerms.articleId, kind: articleTerms.kind, termId: articleTerms.termId })
    .from(articleTerms)
    .where(inArray(articleTerms.articleId, articleIds))
  const shown = await desk.db.orm
    .select({ articleId: publications.articleId, kind: terms.kind, termId: terms.termId })
    .from(terms)
    .innerJoin(publications, eq(publications.id, terms.publicationId))
    .where(
      and(
        inArray(publications.articleId, articleIds),
        gt(publications.visibleUntil, desk.now),
        eq(terms.isDirect, true),
      ),
    )
  return [...drafts, ...shown]
}

/** The latest first, without the texts. */
export async function listRetaggings({ db: { orm, t } }: DeskReader, limit: number) {
  const { id, words, articles, at, byName, undoneAt, stayed } = t.retaggings
  return orm
    .select({ id, words, articles, at, byName, undoneAt, stayed })
    .from(t.retaggings)
    .orderBy(desc(at), desc(id))
    .limit(limit)
}
