// Who has which article open: a row for each tab; called inside a verb's transaction.
import { and, asc, eq, gte, lt } from 'drizzle-orm'
import type { Tx } from '../client.ts'

export type PresenceRow = Tx['t']['presences']['$inferSelect']

export async function findPresence(tx: Tx, tabId: string): Promise<PresenceRow | null> {
  const { presences } = tx.t
  const [row] = await tx.orm.select().from(presences).where(eq(presences.tabId, tabId)).limit(1)
  return row ?? null
}

export async function putPresence(tx: Tx, row: PresenceRow): Promise<void> {
  const { presences } = tx.t
  await tx.orm.insert(presences).values(row).onConflictDoUpdate({ target: presences.tabId, set: row })
}

export async function deletePresence(tx: Tx, tabId: string): Promise<void> {
  await tx.orm.delete(tx.t.presences).where(eq(tx.t.presences.tabId, tabId))
}

/** The tabs seen since `moment`, the first to come first; those of this article not seen since are forgotten. */
export async function listPresences(tx: Tx, articleId: string, moment: number): Promise<PresenceRow[]> {
  const { presences } = tx.t
  const mine = eq(presences.articleId, articleId)
  await tx.orm.delete(presences).where(and(mine, lt(presences.seenAt, moment)))
  return tx.orm
    .select()
    .from(presences)
    .where(and(mine, gte(presences.seenAt, moment)))
    .orderBy(asc(presences.userName), asc(presences.tabId))
}
