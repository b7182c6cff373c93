// Changes of many articles' tags and categories, kept to be undone. Called inside a verb's transaction.
import { eq } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'

export async function insertRetagging(tx: Tx, row: Tx['t']['retaggings']['$inferInsert']): Promise<void> {
  await tx.orm.insert(tx.t.retaggings).values(row)
}

export async function findRetagging({ orm, t: { retaggings } }: Source, id: string) {
  const [row] = await orm.select().from(retaggings).where(eq(retaggings.id, id)).limit(1)
  return row ?? null
}

export async function setRetaggingUndone(
  tx: Tx,
  id: string,
  undone: { undoneAt: number; stayed: number },
): Promise<void> {
  await tx.orm.update(tx.t.retaggings).set(undone).where(eq(tx.t.retaggings.id, id))
}
