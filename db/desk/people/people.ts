// The people of the newsroom as its administrators see them, and everybody's own sessions.
import { and, desc, eq, gt, inArray, isNull, max } from 'drizzle-orm'
import type { DeskReader } from '../reader.ts'

/** By name; empty for whoever may not see them. `seenAt` is their last visit. */
export async function listPeople({ db: { orm, t }, actor }: DeskReader) {
  if (actor.role !== 'admin') return []
  const { users, sessions } = t
  const seen = await orm
    .select({ userId: sessions.userId, at: max(sessions.lastSeenAt) })
    .from(sessions)
    .groupBy(sessions.userId)
  const lastSeen = new Map(seen.map(({ userId, at }) => [userId, Number(at)]))
  const rows = await orm.select().from(users).orderBy(users.name, users.id)
  return rows.map((row) => ({ ...row, seenAt: lastSeen.get(row.id) ?? null }))
}

/** Those of these people who hold a link that still works, by its kind. */
export async function listOpenTickets({ db: { orm, t }, now, actor }: DeskReader, userIds: string[]) {
  if (actor.role !== 'admin' || userIds.length === 0) return []
  const { tickets } = t
  return orm
    .select({ userId: tickets.userId, kind: tickets.kind, expiresAt: tickets.expiresAt })
    .from(tickets)
    .where(and(inArray(tickets.userId, userIds), isNull(tickets.usedAt), gt(tickets.expiresAt, now)))
}

/** The actor's own sessions that are not over, newest first. */
export function listOwnSessions(desk: DeskReader, idle: number) {
  return openSessions(desk, desk.actor.id, idle)
}

/** Somebody's, for administrators; none for others. */
export async function listSessionsOf(desk: DeskReader, userId: string, idle: number) {
  return desk.actor.role === 'admin' ? openSessions(desk, userId, idle) : []
}

async function openSessions({ db: { orm, t }, now }: DeskReader, userId: string, idle: number) {
  const { sessions } = t
  return orm
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.userId, userId),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, now),
        gt(sessions.lastSeenAt, now - idle),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.id))
}

/** The actor's own row. */
export async function findOwnUser({ db: { orm, t }, actor }: DeskReader) {
  const [row] = await orm.select().from(t.users).where(eq(t.users.id, actor.id)).limit(1)
  return row ?? null
}
