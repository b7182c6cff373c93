// Under which categories publications are listed, when the tree itself moves; called inside a verb's transaction.
import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../../client.ts'

/** Everything listed under this category, with all categories that each is listed under. */
export async function listCategoryTermsBelow(tx: Tx, categoryId: string) {
  const { publicationTerms: terms } = tx.t
  const below = tx.orm
    .select({ id: terms.publicationId })
    .from(terms)
    .where(and(eq(terms.kind, 'category'), eq(terms.termId, categoryId)))
  return tx.orm
    .select()
    .from(terms)
    .where(and(eq(terms.kind, 'category'), inArray(terms.publicationId, below)))
}

export type CategoryTerm = Awaited<ReturnType<typeof listCategoryTermsBelow>>[number]

/** As many rows at once as a statement takes parameters for. */
const AT_ONCE = 200

export async function insertTerms(tx: Tx, rows: CategoryTerm[]): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_ONCE)
    await tx.orm.insert(tx.t.publicationTerms).values(rows.slice(at, at + AT_ONCE))
}

export async function deleteCategoryTerms(tx: Tx, termId: string, publicationIds: string[]): Promise<void> {
  const { publicationTerms: terms } = tx.t
  for (let at = 0; at < publicationIds.length; at += AT_ONCE) {
    const some = inArray(terms.publicationId, publicationIds.slice(at, at + AT_ONCE))
    await tx.orm.delete(terms).where(and(eq(terms.kind, 'category'), eq(terms.termId, termId), some))
  }
}

type Unkeyed = { publicationId: string; listedAt: number; title: string }

/** What a category lists without a place in the order of titles, the oldest first, and only what comes after one of them. */
export async function listUnkeyed(
  { orm, t: { publicationTerms: terms, publications, revisions } }: Tx,
  { termId, after, limit }: { termId: string; after: Unkeyed | null; limit: number },
): Promise<Unkeyed[]> {
  const { publicationId, listedAt } = terms
  const later = after && sql`(${listedAt}, ${publicationId}) > (${after.listedAt}, ${after.publicationId})`
  return orm
    .select({ publicationId, listedAt, title: revisions.title })
    .from(terms)
    .innerJoin(publications, eq(publications.id, publicationId))
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(
      and(eq(terms.kind, 'category'), eq(terms.termId, termId), isNull(terms.titleKey), later ?? undefined),
    )
    .orderBy(asc(listedAt), asc(publicationId))
    .limit(limit)
}

type Keyed = { publicationId: string; key: string }

/** In one statement: not more than it takes parameters for. Both stores call the columns of such a list so. */
export async function setTitleKeys(
  { orm, t: { publicationTerms: terms } }: Tx,
  termId: string,
  keyed: Keyed[],
): Promise<void> {
  if (keyed.length === 0) return
  const list = sql.join(
    keyed.map(({ publicationId, key }) => sql`(${publicationId}, ${key})`),
    sql`, `,
  )
  const named = eq(terms.publicationId, sql`keyed.column1`)
  await orm
    .update(terms)
    .set({ titleKey: sql`keyed.column2` })
    .from(sql`(values ${list}) as keyed`)
    .where(and(eq(terms.kind, 'category'), eq(terms.termId, termId), named))
}

export async function clearTitleKeys(
  { orm, t: { publicationTerms: terms } }: Tx,
  termId: string,
): Promise<void> {
  const keyed = and(eq(terms.kind, 'category'), eq(terms.termId, termId), isNotNull(terms.titleKey))
  await orm.update(terms).set({ titleKey: null }).where(keyed)
}
