// Acts that are kept to be undone as a whole; called inside a verb's transaction.
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Source, Tx } from '../client.ts'

export async function insertKeptAct(tx: Tx, row: Tx['t']['keptActs']['$inferInsert']): Promise<void> {
  await tx.orm.insert(tx.t.keptActs).values(row)
}

export async function findKeptAct({ orm, t: { keptActs } }: Source, id: string) {
  const [row] = await orm.select().from(keptActs).where(eq(keptActs.id, id)).limit(1)
  return row ?? null
}

/** `words`: what became of it. */
export async function setKeptActUndone(
  tx: Tx,
  id: string,
  undone: { undoneAt: number; words?: string },
): Promise<void> {
  await tx.orm.update(tx.t.keptActs).set(undone).where(eq(tx.t.keptActs.id, id))
}

/** Those of these that nobody has undone. */
export async function listStandingKeptActs(
  { orm, t: { keptActs } }: Source,
  ids: string[],
): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await orm
    .select({ id: keptActs.id })
    .from(keptActs)
    .where(and(inArray(keptActs.id, ids), isNull(keptActs.undoneAt)))
  return rows.map(({ id }) => id)
}
