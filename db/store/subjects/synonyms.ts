// Writes of words that mean the same; called inside a verb's transaction.
import { eq } from 'drizzle-orm'
import type { Tx } from '../../client.ts'

type SynonymRow = Tx['t']['synonyms']['$inferInsert']

export async function findSynonymRow(tx: Tx, id: string) {
  const { synonyms } = tx.t
  const [row] = await tx.orm.select().from(synonyms).where(eq(synonyms.id, id)).limit(1)
  return row ?? null
}

/** Adds or replaces. */
export async function putSynonym(tx: Tx, row: SynonymRow): Promise<void> {
  const { synonyms } = tx.t
  await tx.orm.insert(synonyms).values(row).onConflictDoUpdate({ target: synonyms.id, set: row })
}

export async function deleteSynonym(tx: Tx, id: string): Promise<void> {
  const { synonyms } = tx.t
  await tx.orm.delete(synonyms).where(eq(synonyms.id, id))
}
