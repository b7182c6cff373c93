// What search has yet to be told.
import { desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../../client.ts'

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
