// Which saves were done already, by the key their sender gave them; called inside a verb's transaction.
import { eq, lt } from 'drizzle-orm'
import type { Tx } from '../../client.ts'

export type SaveKeyRow = Tx['t']['saveKeys']['$inferSelect']

export async function findSaveKey(tx: Tx, key: string): Promise<SaveKeyRow | null> {
  const [row] = await tx.orm.select().from(tx.t.saveKeys).where(eq(tx.t.saveKeys.key, key)).limit(1)
  return row ?? null
}

export async function insertSaveKey(tx: Tx, row: SaveKeyRow): Promise<void> {
  await tx.orm.insert(tx.t.saveKeys).values(row)
}

export async function deleteSaveKeysBefore(tx: Tx, moment: number): Promise<void> {
  await tx.orm.delete(tx.t.saveKeys).where(lt(tx.t.saveKeys.at, moment))
}
