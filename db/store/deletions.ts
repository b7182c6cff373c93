// What was deleted and can be brought back: kept whole until it is. Called inside a verb's transaction.
import { and, eq } from 'drizzle-orm'
import type { Source, Tx } from '../client.ts'

type Deletion = Tx['t']['deletions']['$inferInsert']
type Of = Pick<Deletion, 'subject' | 'subjectId'>

/** What is deleted again is kept as it was last. */
export async function putDeletion(tx: Tx, row: Deletion): Promise<void> {
  const { deletions } = tx.t
  const target = [deletions.subject, deletions.subjectId]
  await tx.orm.insert(deletions).values(row).onConflictDoUpdate({ target, set: row })
}

/** Null when it was not deleted, or is back. */
export async function findDeletion(source: Source, of: Of): Promise<Record<string, unknown> | null> {
  const { deletions } = source.t
  const [row] = await source.orm.select({ kept: deletions.kept }).from(deletions).where(isOf(deletions, of))
  return row?.kept ?? null
}

/** It is back. */
export async function endDeletion(tx: Tx, of: Of): Promise<void> {
  await tx.orm.delete(tx.t.deletions).where(isOf(tx.t.deletions, of))
}

const isOf = (deletions: Tx['t']['deletions'], { subject, subjectId }: Of) =>
  and(eq(deletions.subject, subject), eq(deletions.subjectId, subjectId))
