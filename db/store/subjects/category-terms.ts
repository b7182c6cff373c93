// Under which categories publications are listed, when the tree itself moves; called inside a verb's transaction.
import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
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

/** What a category lists without a place in the order of titles, with the title of each. */
export async function listUnkeyed(
  { orm, t: { publicationTerms: terms, publications, revisions } }: Tx,
  termId: string,
) {
  return orm
    .select({ publicationId: terms.publicationId, title: revisions.title })
    .from(terms)
    .innerJoin(publications, eq(publications.id, terms.publicationId))
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(and(eq(terms.kind, 'category'), eq(terms.termId, termId), isNull(terms.titleKey)))
}

type Keyed = { termId: string; publicationId: string; key: string }

export async function setTitleKey(
  { orm, t: { publicationTerms: terms } }: Tx,
  { termId, publicationId, key }: Keyed,
): Promise<void> {
  const one = and(
    eq(terms.publicationId, publicationId),
    eq(terms.kind, 'category'),
    eq(terms.termId, termId),
  )
  await orm.update(terms).set({ titleKey: key }).where(one)
}

export async function clearTitleKeys(
  { orm, t: { publicationTerms: terms } }: Tx,
  termId: string,
): Promise<void> {
  const keyed = and(eq(terms.kind, 'category'), eq(terms.termId, termId), isNotNull(terms.titleKey))
  await orm.update(terms).set({ titleKey: null }).where(keyed)
}
