// Tickets: links that let somebody choose a password, once and for a while. The store keeps only the hash of their key.
import { randomBytes } from 'node:crypto'
import type { Source, Tx } from '../../db/client.ts'
import { findTicketWithUser } from '../../db/desk/people/sign-in.ts'
import { endTicketsBy, endTicketsOf, insertTicket, type TicketRow } from '../../db/store/people/tickets.ts'
import { sessionId } from '../auth/sessions.ts'

const HOUR = 3_600_000
const LIFE: Record<TicketRow['kind'], number> = { invitation: 7 * 24 * HOUR, reset: HOUR }

type NewTicket = { kind: TicketRow['kind']; userId: string; byId: string; now: number }

/**
 * The link's key; older links of the same person die with it. A link that somebody asked for in their own name, as any
 * stranger can, ends only those that were asked for likewise: never an invitation.
 */
export async function makeTicket(tx: Tx, { kind, userId, byId, now }: NewTicket): Promise<string> {
  if (byId === userId) await endTicketsBy(tx, { userId, byId }, now)
  else await endTicketsOf(tx, userId, now)
  const key = randomBytes(32).toString('base64url')
  const row = { kind, userId, byId, createdAt: now, expiresAt: now + LIFE[kind], usedAt: null }
  await insertTicket(tx, { id: sessionId(key), ...row })
  return key
}

/** Whose link it is; null when it was used, is too old, never was, or its user may not come in. */
export async function findOpenTicket(source: Source, key: string, now: number) {
  if (!/^[\w-]{43}$/.test(key)) return null
  const found = await findTicketWithUser(source, sessionId(key))
  if (!found || found.ticket.usedAt !== null || now >= found.ticket.expiresAt) return null
  return found.user.disabledAt === null ? found : null
}
