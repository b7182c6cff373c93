// What search has yet to be told.
import { desc, eq, inArray, isNull, lt } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'

/** Publications that are not in the index: those that an older version made. None is looked for where none can be. */
export async function listUnindexed({ orm, t }: Source): Promise<string[]> {
  const { publications, searchDocuments: documents } = t
  if ((await orm.$count(publications)) === (await orm.$count(documents))) return []
  const rows = await orm
    .select({ id: publications.id })
    .from(publications)
    .leftJoin(documents, eq(documents.publicationId, publications.id))
    .where(isNull(documents.number))
  return rows.map(({ id }) => id)
}

/** As many rows at once as a statement takes parameters for. */
const AT_ONCE = 500

/** To be put in again; whatever is known to be is not written twice. */
export async function markStale(tx: Tx, publicationIds: string[]): Promise<void> {
  for (let at = 0; at < publicationIds.length; at += AT_ONCE) {
    const rows = publicationIds.slice(at, at + AT_ONCE).map((publicationId) => ({ publicationId }))
    await tx.orm.insert(tx.t.searchStale).values(rows).onConflictDoNothing()
  }
}

/** A few of those marked, the latest publications first: those before one of them, or from the first on. */
export async function listStale(
  { orm, t: { searchStale: stale } }: Source,
  { before, limit }: { before: string | null; limit: number },
): Promise<string[]> {
  const rows = await orm
    .select()
    .from(stale)
    .where(before === null ? undefined : lt(stale.publicationId, before))
    .orderBy(desc(stale.publicationId))
    .limit(limit)
  return rows.map(({ publicationId }) => publicationId)
}

/** Those of them that are still marked are marked no longer: whoever takes them puts them in again. */
export async function takeStale(tx: Tx, publicationIds: string[]): Promise<string[]> {
  const { searchStale: stale } = tx.t
  const rows = await tx.orm
    .delete(stale)
    .where(inArray(stale.publicationId, publicationIds))
    .returning({ publicationId: stale.publicationId })
  return rows.map(({ publicationId }) => publicationId)
}

/** What each of these publications shows. */
export async function listShownTexts(tx: Tx, publicationIds: string[]) {
  const { publications, revisions } = tx.t
  return tx.orm
    .select({ publicationId: publications.id, content: revisions.content })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(inArray(publications.id, publicationIds))
}
