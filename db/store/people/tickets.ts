// Writes of tickets: links by mail that let somebody choose a password, once.
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../../client.ts'

export type TicketRow = Tx['t']['tickets']['$inferSelect']

export async function insertTicket(tx: Tx, row: Tx['t']['tickets']['$inferInsert']): Promise<void> {
  await tx.orm.insert(tx.t.tickets).values(row)
}

/** Links of somebody that this person had asked for. */
export async function endTicketsBy(
  tx: Tx,
  { userId, byId }: { userId: string; byId: string },
  usedAt: number,
): Promise<void> {
  const { tickets } = tx.t
  await tx.orm
    .update(tickets)
    .set({ usedAt })
    .where(and(eq(tickets.userId, userId), eq(tickets.byId, byId), isNull(tickets.usedAt)))
}

/** Whatever links somebody still has are worth nothing from now on. */
export async function endTicketsOf(tx: Tx, userId: string, usedAt: number): Promise<void> {
  const { tickets } = tx.t
  await tx.orm
    .update(tickets)
    .set({ usedAt })
    .where(and(eq(tickets.userId, userId), isNull(tickets.usedAt)))
}
