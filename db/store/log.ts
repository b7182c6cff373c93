// The publication log: one row for each change that readers can see, in the transaction of that change (decision 002).
import type { Tx } from '../client.ts'

export async function appendLog(tx: Tx, at: number, tags: string[]): Promise<void> {
  await tx.orm.insert(tx.t.publicationLog).values({ at, tags })
}
