// The rows of a document beside the index: its number with the moments it is visible, and its text as it was put in.
import { sql } from 'drizzle-orm'
import type { Tx } from '../client.ts'
import type { SearchDocument } from './search-index.ts'

/** A new article counts for up to a quarter more, one of three years for an eighth: age never outweighs the matter. */
export const RECENCY = { most: 0.25, halfAfter: 3 * 365 * 86_400_000 }

/** Under which it stands in the index already: what is put in again, by other words, keeps its place among the others. */
export async function numberOf(tx: Tx, publicationId: string): Promise<number | undefined> {
  const { searchDocuments: documents } = tx.t
  const [row] = await tx.orm
    .select({ number: documents.number })
    .from(documents)
    .where(sql`${documents.publicationId} = ${publicationId}`)
  return row?.number
}

/** Its number in the index: a new one, unless it has one. The moments are the publication's, which a trigger keeps up with. */
export async function insertDocument(
  tx: Tx,
  document: SearchDocument,
  known: number | undefined,
): Promise<number> {
  const { publications, searchDocuments, searchTexts } = tx.t
  const { publicationId } = document
  const [publication] = await tx.orm
    .select({
      publicationId: publications.id,
      visibleFrom: publications.visibleFrom,
      visibleUntil: publications.visibleUntil,
      listedAt: publications.listedAt,
    })
    .from(publications)
    .where(sql`${publications.id} = ${publicationId}`)
  if (!publication) throw new Error(`Nothing is published as ${publicationId}.`)
  const [row] = await tx.orm
    .insert(searchDocuments)
    .values({ ...publication, ...(known === undefined ? {} : { number: known }) })
    .returning({ number: searchDocuments.number })
  if (!row) throw new Error(`No document was made of ${publicationId}.`)
  await tx.orm.insert(searchTexts).values({ publicationId, document })
  return row.number
}
