// Writes of articles, their revisions and publications; called inside a verb's transaction.
import { and, desc, eq, gt, gte, inArray, ne, sql } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'

type T = Tx['t']
export type ArticleRow = T['articles']['$inferSelect']
export type RevisionRow = T['revisions']['$inferSelect']
export type PublicationRow = T['publications']['$inferSelect']
export type NewTerm = Pick<T['publicationTerms']['$inferInsert'], 'kind' | 'termId' | 'isDirect' | 'titleKey'>

export async function findArticleRow(tx: Source, id: string): Promise<ArticleRow | null> {
  const [row] = await tx.orm.select().from(tx.t.articles).where(eq(tx.t.articles.id, id)).limit(1)
  return row ?? null
}

export async function findArticleByImportRef(tx: Tx, importRef: string): Promise<ArticleRow | null> {
  const [row] = await tx.orm
    .select()
    .from(tx.t.articles)
    .where(eq(tx.t.articles.importRef, importRef))
    .limit(1)
  return row ?? null
}

export async function isSlugTaken(tx: Tx, slug: string, byOtherThan: string): Promise<boolean> {
  const { articles } = tx.t
  return (await tx.orm.$count(articles, and(eq(articles.slug, slug), ne(articles.id, byOtherThan)))) > 0
}

export async function findRevision(tx: Source, id: string): Promise<RevisionRow | null> {
  const [row] = await tx.orm.select().from(tx.t.revisions).where(eq(tx.t.revisions.id, id)).limit(1)
  return row ?? null
}

export async function insertArticle(tx: Tx, row: T['articles']['$inferInsert']): Promise<void> {
  await tx.orm.insert(tx.t.articles).values(row)
}

export async function updateArticle(
  tx: Tx,
  id: string,
  fields: Partial<T['articles']['$inferInsert']>,
): Promise<void> {
  await tx.orm.update(tx.t.articles).set(fields).where(eq(tx.t.articles.id, id))
}

export async function insertRevision(
  tx: Tx,
  row: Omit<T['revisions']['$inferInsert'], 'number'>,
): Promise<void> {
  const { revisions } = tx.t
  const [last] = await tx.orm
    .select({ number: revisions.number })
    .from(revisions)
    .where(eq(revisions.articleId, row.articleId))
    .orderBy(desc(revisions.number))
    .limit(1)
  await tx.orm.insert(revisions).values({ ...row, number: (last?.number ?? 0) + 1 })
}

/** Publications of the article that are visible at `now` or later, the earliest first. */
export async function listOpenPublications(
  tx: Source,
  articleId: string,
  now: number,
): Promise<PublicationRow[]> {
  const { publications } = tx.t
  return tx.orm
    .select()
    .from(publications)
    .where(and(eq(publications.articleId, articleId), gt(publications.visibleUntil, now)))
    .orderBy(publications.visibleFrom)
}

export async function hasPublicationBefore(tx: Tx, articleId: string, moment: number): Promise<boolean> {
  const { publications } = tx.t
  const where = and(eq(publications.articleId, articleId), sql`${publications.visibleFrom} < ${moment}`)
  return (await tx.orm.$count(publications, where)) > 0
}

export async function insertPublication(tx: Tx, row: PublicationRow, terms: NewTerm[]): Promise<void> {
  await tx.orm.insert(tx.t.publications).values(row)
  if (terms.length === 0) return
  const { id: publicationId, visibleFrom, visibleUntil, listedAt } = row
  await tx.orm
    .insert(tx.t.publicationTerms)
    .values(terms.map((term) => ({ ...term, publicationId, visibleFrom, visibleUntil, listedAt })))
}

/**
 * Takes the article off the site at `moment`. What appeared in this very millisecond, and is all there ever was, is kept as
 * having appeared in the one before: its address has been seen, so it must know that it is gone.
 */
export async function withdrawPublications(tx: Tx, articleId: string, moment: number): Promise<void> {
  const { publications, publicationTerms: terms } = tx.t
  if (!(await hasPublicationBefore(tx, articleId, moment))) {
    const moved = await tx.orm
      .update(publications)
      .set({ visibleFrom: moment - 1 })
      .where(and(eq(publications.articleId, articleId), eq(publications.visibleFrom, moment)))
      .returning({ id: publications.id })
    const ids = moved.map((row) => row.id)
    await tx.orm
      .update(terms)
      .set({ visibleFrom: moment - 1 })
      .where(inArray(terms.publicationId, ids))
  }
  await endPublications(tx, articleId, moment)
}

/** Ends everything of the article at `moment`: what would begin then or later is removed, what is running stops then. */
export async function endPublications(tx: Tx, articleId: string, moment: number): Promise<void> {
  const { publications, publicationTerms: terms } = tx.t
  const mine = eq(publications.articleId, articleId)
  const later = await tx.orm
    .select({ id: publications.id })
    .from(publications)
    .where(and(mine, gte(publications.visibleFrom, moment)))
  for (const { id } of later) await removePublication(tx, id)
  const running = await tx.orm
    .update(publications)
    .set({ visibleUntil: moment })
    .where(and(mine, gt(publications.visibleUntil, moment)))
    .returning({ id: publications.id })
  if (running.length === 0) return
  const ids = running.map((row) => row.id)
  await tx.orm.update(terms).set({ visibleUntil: moment }).where(inArray(terms.publicationId, ids))
}

export async function removePublication(tx: Tx, id: string): Promise<void> {
  await tx.search.remove(tx, id)
  await tx.orm.delete(tx.t.publications).where(eq(tx.t.publications.id, id))
}

export async function listTermsOf(tx: Tx, publicationIds: string[]) {
  const { publicationTerms: terms } = tx.t
  return tx.orm.select().from(terms).where(inArray(terms.publicationId, publicationIds))
}

/** Latest publication of every article that has one, for recomputing what depends on all. */
export async function listPublishedIds(tx: Tx, now: number): Promise<string[]> {
  const { publications } = tx.t
  const rows = await tx.orm
    .selectDistinct({ id: publications.articleId })
    .from(publications)
    .where(gt(publications.visibleUntil, now))
    .orderBy(desc(publications.articleId))
  return rows.map((row) => row.id)
}
