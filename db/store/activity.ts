// Rows of the record of who did what; only ever added.
import type { Tx } from '../client.ts'

export async function insertActivity(tx: Tx, row: Tx['t']['activity']['$inferInsert']): Promise<void> {
  await tx.orm.insert(tx.t.activity).values(row)
}
