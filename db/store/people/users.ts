// Writes of users and sessions; called inside a verb's transaction.
import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Tx } from '../../client.ts'

type T = Tx['t']
export type UserRow = T['users']['$inferSelect']

export async function putUser(tx: Tx, row: T['users']['$inferInsert']): Promise<void> {
  await tx.orm.insert(tx.t.users).values(row).onConflictDoUpdate({ target: tx.t.users.id, set: row })
}

export async function findUserRow(tx: Tx, id: string): Promise<UserRow | null> {
  const [row] = await tx.orm.select().from(tx.t.users).where(eq(tx.t.users.id, id)).limit(1)
  return row ?? null
}

export async function insertSession(tx: Tx, row: T['sessions']['$inferInsert']): Promise<void> {
  await tx.orm.insert(tx.t.sessions).values(row)
}

export async function touchSession(tx: Tx, id: string, lastSeenAt: number): Promise<void> {
  await tx.orm.update(tx.t.sessions).set({ lastSeenAt }).where(eq(tx.t.sessions.id, id))
}

export async function endSession(tx: Tx, id: string, endedAt: number): Promise<void> {
  const { sessions } = tx.t
  await tx.orm
    .update(sessions)
    .set({ endedAt })
    .where(and(eq(sessions.id, id), isNull(sessions.endedAt)))
}

export async function endSessionsOf(tx: Tx, userId: string, endedAt: number): Promise<void> {
  const { sessions } = tx.t
  await tx.orm
    .update(sessions)
    .set({ endedAt })
    .where(and(eq(sessions.userId, userId), isNull(sessions.endedAt)))
}

/** All sessions of somebody but the one they act with. */
export async function endOtherSessions(
  tx: Tx,
  { userId, keepId, endedAt }: { userId: string; keepId: string; endedAt: number },
): Promise<void> {
  const { sessions } = tx.t
  await tx.orm
    .update(sessions)
    .set({ endedAt })
    .where(and(eq(sessions.userId, userId), ne(sessions.id, keepId), isNull(sessions.endedAt)))
}

/** False when it is not a session of theirs. */
export async function endSessionOf(
  tx: Tx,
  { userId, id, endedAt }: { userId: string; id: string; endedAt: number },
): Promise<boolean> {
  const { sessions } = tx.t
  const ended = await tx.orm
    .update(sessions)
    .set({ endedAt })
    .where(and(eq(sessions.id, id), eq(sessions.userId, userId), isNull(sessions.endedAt)))
    .returning({ id: sessions.id })
  return ended.length > 0
}

export async function verifySession(tx: Tx, id: string, verifiedAt: number): Promise<void> {
  await tx.orm.update(tx.t.sessions).set({ verifiedAt }).where(eq(tx.t.sessions.id, id))
}

/** How many administrators can come in besides this one: enabled, with a password. */
export async function countOtherAdmins(tx: Tx, userId: string): Promise<number> {
  const { users } = tx.t
  return tx.orm.$count(
    users,
    and(eq(users.role, 'admin'), isNull(users.disabledAt), ne(users.passwordHash, ''), ne(users.id, userId)),
  )
}
