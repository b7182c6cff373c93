// Writes of saved views and other habits of one person; called inside a verb's transaction.
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../../client.ts'

type T = Tx['t']

export async function countViews(tx: Tx, userId: string): Promise<number> {
  return tx.orm.$count(tx.t.savedViews, eq(tx.t.savedViews.userId, userId))
}

export async function insertView(tx: Tx, row: T['savedViews']['$inferInsert']): Promise<void> {
  await tx.orm.insert(tx.t.savedViews).values(row)
}

/** False when this person has no such view. */
export async function deleteView(tx: Tx, { id, userId }: { id: string; userId: string }): Promise<boolean> {
  const { savedViews: views } = tx.t
  const gone = await tx.orm
    .delete(views)
    .where(and(eq(views.id, id), eq(views.userId, userId)))
    .returning({ id: views.id })
  return gone.length > 0
}

export async function putPreference(tx: Tx, row: T['preferences']['$inferInsert']): Promise<void> {
  const { preferences } = tx.t
  await tx.orm
    .insert(preferences)
    .values(row)
    .onConflictDoUpdate({ target: [preferences.userId, preferences.name], set: { value: row.value } })
}
