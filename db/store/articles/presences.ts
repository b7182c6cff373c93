// Who has which article or page open: a row for each tab; called inside a verb's transaction.
import { and, asc, eq, gte, lt } from 'drizzle-orm'
import type { Tx } from '../../client.ts'

export type PresenceRow = Tx['t']['openTabs']['$inferSelect']
export type Opened = Pick<PresenceRow, 'kind' | 'openId'>

export async function findPresence(tx: Tx, tabId: string): Promise<PresenceRow | null> {
  const { openTabs } = tx.t
  const [row] = await tx.orm.select().from(openTabs).where(eq(openTabs.tabId, tabId)).limit(1)
  return row ?? null
}

export async function putPresence(tx: Tx, row: PresenceRow): Promise<void> {
  const { openTabs } = tx.t
  await tx.orm.insert(openTabs).values(row).onConflictDoUpdate({ target: openTabs.tabId, set: row })
}

export async function deletePresence(tx: Tx, tabId: string): Promise<void> {
  await tx.orm.delete(tx.t.openTabs).where(eq(tx.t.openTabs.tabId, tabId))
}

/** The tabs seen since `moment`, the first to come first; those of the same text not seen since are forgotten. */
export async function listPresences(
  tx: Tx,
  { kind, openId }: Opened,
  moment: number,
): Promise<PresenceRow[]> {
  const { openTabs } = tx.t
  const same = and(eq(openTabs.kind, kind), eq(openTabs.openId, openId))
  await tx.orm.delete(openTabs).where(and(same, lt(openTabs.seenAt, moment)))
  return tx.orm
    .select()
    .from(openTabs)
    .where(and(same, gte(openTabs.seenAt, moment)))
    .orderBy(asc(openTabs.userName), asc(openTabs.tabId))
}
