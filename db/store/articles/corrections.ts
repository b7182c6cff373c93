// Writes of corrections; called inside a verb's transaction.
import { eq } from 'drizzle-orm'
import type { Tx } from '../../client.ts'

type T = Tx['t']
export type CorrectionRow = T['corrections']['$inferSelect']

export async function insertCorrection(tx: Tx, row: T['corrections']['$inferInsert']): Promise<void> {
  await tx.orm.insert(tx.t.corrections).values(row)
}

export async function findCorrection(tx: Tx, id: string): Promise<CorrectionRow | null> {
  const [row] = await tx.orm.select().from(tx.t.corrections).where(eq(tx.t.corrections.id, id)).limit(1)
  return row ?? null
}

export async function updateCorrection(
  tx: Tx,
  id: string,
  fields: Partial<Pick<CorrectionRow, 'kind' | 'text' | 'at' | 'firstPublishedAt' | 'updatedAt'>>,
): Promise<void> {
  await tx.orm.update(tx.t.corrections).set(fields).where(eq(tx.t.corrections.id, id))
}

export async function deleteCorrection(tx: Tx, id: string): Promise<void> {
  await tx.orm.delete(tx.t.corrections).where(eq(tx.t.corrections.id, id))
}
