// Writes of newsroom notes; called inside a verb's transaction.
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../../client.ts'

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

/** What somebody left with an article that nobody has settled yet. */
export async function countOpenNotesBy(tx: Tx, articleId: string, byId: string): Promise<number> {
  const { notes } = tx.t
  return tx.orm.$count(
    notes,
    and(eq(notes.articleId, articleId), eq(notes.byId, byId), isNull(notes.resolvedAt)),
  )
}
