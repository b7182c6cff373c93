// What sign-in reads: the only queries of the desk that are asked before it is known who asks.
import { eq } from 'drizzle-orm'
import type { Source } from '../../client.ts'

export type User = Source['t']['users']['$inferSelect']

/** `email` in its normal form (lib/users/email.ts). */
export async function findUserByEmail({ orm, t }: Source, email: string): Promise<User | null> {
  const [row] = await orm.select().from(t.users).where(eq(t.users.email, email)).limit(1)
  return row ?? null
}

/** `id` is the hash of what the browser holds. */
export async function findSessionWithUser({ orm, t }: Source, id: string) {
  const [row] = await orm
    .select({ session: t.sessions, user: t.users })
    .from(t.sessions)
    .innerJoin(t.users, eq(t.users.id, t.sessions.userId))
    .where(eq(t.sessions.id, id))
    .limit(1)
  return row ?? null
}

/** `id` is the hash of the link's key. */
export async function findTicketWithUser({ orm, t }: Source, id: string) {
  const [row] = await orm
    .select({ ticket: t.tickets, user: t.users })
    .from(t.tickets)
    .innerJoin(t.users, eq(t.users.id, t.tickets.userId))
    .where(eq(t.tickets.id, id))
    .limit(1)
  return row ?? null
}

/** Whether anybody can sign in at all; nobody can in an empty publication. */
export async function hasUsers({ orm, t }: Source): Promise<boolean> {
  const [row] = await orm.select({ id: t.users.id }).from(t.users).limit(1)
  return row !== undefined
}
