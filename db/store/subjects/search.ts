// What search has yet to be told.
import { desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'

/** Publications that are not in the index: those that an older version made. None is looked for where none can be. */
export async function listUnindexed(tx: Tx, limit: number) {
  const { publications, revisions, searchDocuments: documents } = tx.t
  if ((await tx.orm.$count(publications)) === (await tx.orm.$count(documents))) return []
  return tx.orm
    .select({ publicationId: publications.id, content: revisions.content })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .leftJoin(documents, eq(documents.publicationId, publications.id))
    .where(isNull(documents.number))
    .orderBy(desc(publications.listedAt), desc(publications.id))
    .limit(limit)
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

export async function hasStale({ orm, t }: Source): Promise<boolean> {
  return (await orm.select().from(t.searchStale).limit(1)).length > 0
}

/** The next ones, which are taken to be put in again. */
export async function takeStale(tx: Tx, limit: number): Promise<string[]> {
  const { searchStale: stale } = tx.t
  const rows = await tx.orm.select().from(stale).limit(limit)
  const ids = rows.map(({ publicationId }) => publicationId)
  await tx.orm.delete(stale).where(inArray(stale.publicationId, ids))
  return ids
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
