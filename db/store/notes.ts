// Writes of newsroom notes; called inside a verb's transaction.
import { eq } from 'drizzle-orm'
import type { Tx } from '../client.ts'

export async function insertNote(tx: Tx, row: Tx['t']['notes']['$inferInsert']): Promise<void> {
  await tx.orm.insert(tx.t.notes).values(row)
}

export async function findNote(tx: Tx, id: string) {
  const [row] = await tx.orm.select().from(tx.t.notes).where(eq(tx.t.notes.id, id)).limit(1)
  return row ?? null
}

export async function setNoteResolved(tx: Tx, id: string, resolvedAt: number | null): Promise<void> {
  await tx.orm.update(tx.t.notes).set({ resolvedAt }).where(eq(tx.t.notes.id, id))
}
