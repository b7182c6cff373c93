// Sessions: an opaque key in the browser, its hash in the store, asked for on every request (decision 006).
import { createHash, randomBytes } from 'node:crypto'
import { isStoreBusy } from '../../db/busy.ts'
import type { Db, Source, Tx } from '../../db/client.ts'
import { findSessionWithUser, type User } from '../../db/desk/people/sign-in.ts'
import { endSession, insertSession, touchSession } from '../../db/store/people/users.ts'
import { recordActivity } from '../activity.ts'
import { newId } from '../ids.ts'
import type { Actor } from '../policy.ts'
import { hasSecondFactor } from './second-factor.ts'

const MINUTE = 60_000
/** However busy somebody is, they sign in once a working day. */
export const LONGEST = 12 * 60 * MINUTE
export const IDLE = 60 * MINUTE

/** What its holder recognises a session by. */
export type Place = { device?: string | null; network?: string | null }

/** Whose session, when its holder last proved who they are, and whether they have a second step. */
export type Visit = {
  actor: Actor
  session: { id: string; verifiedAt: number | null }
  hasSecondFactor: boolean
}

/** 256 random bits, 43 characters. Recorded: session.start. */
export async function startSession(
  tx: Tx,
  user: User,
  now: number,
  { device = null, network = null }: Place = {},
): Promise<string> {
  const key = randomBytes(32).toString('base64url')
  const { id: userId } = user
  await insertSession(tx, {
    id: sessionId(key),
    userId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: now + LONGEST,
    verifiedAt: now,
    device,
    network,
  })
  await record(tx, { now, actor: actorOf(user), act: 'session.start' })
  return key
}

/** Whose session it is; null when it was ended, is too old, lay idle for an hour, or its user may no longer come in. */
export async function findActor(source: Source, key: string, now: number): Promise<Actor | null> {
  const found = await findValid(source, key, now)
  return found ? actorOf(found.user) : null
}

/** The same, and notes that its holder was here, at most once a minute. */
export async function visitSession(db: Db, key: string, now: number): Promise<Visit | null> {
  const found = await findValid(db, key, now)
  if (found && now - found.session.lastSeenAt >= MINUTE) await noteVisit(db, found.session.id, now)
  return found && visitOf(found)
}

/** The same for what an open page sends by itself: its holder may be at lunch, so nothing is noted. */
export async function watchSession(source: Source, key: string, now: number): Promise<Visit | null> {
  const found = await findValid(source, key, now)
  return found && visitOf(found)
}

function visitOf({ user, session: { id, verifiedAt } }: { user: User; session: Visit['session'] }): Visit {
  return { actor: actorOf(user), session: { id, verifiedAt }, hasSecondFactor: hasSecondFactor(user) }
}

/** While another process writes, this note can wait: the next request makes it. */
async function noteVisit(db: Db, id: string, now: number): Promise<void> {
  try {
    await db.write((tx) => touchSession(tx, id, now))
  } catch (error) {
    if (!isStoreBusy(error)) throw error
  }
}

/** Signing out: the key is worth nothing from now on, also where it was copied to. Recorded: session.end. */
export async function signOut(db: Db, key: string, now: number): Promise<void> {
  await db.write(async (tx) => {
    const actor = await findActor(tx, key, now)
    if (!actor) return
    await endSession(tx, sessionId(key), now)
    await record(tx, { now, actor, act: 'session.end' })
  })
}

/** The store never holds what the browser holds: whoever reads a backup cannot sign in with it. */
export const sessionId = (key: string) => createHash('sha256').update(key).digest('hex')

async function findValid(source: Source, key: string, now: number) {
  const found = await findSessionWithUser(source, sessionId(key))
  if (!found || found.user.disabledAt !== null || found.session.endedAt !== null) return null
  const { expiresAt, lastSeenAt } = found.session
  return now < expiresAt && now < lastSeenAt + IDLE ? found : null
}

export function actorOf({ id, name, role }: User): Actor {
  return { id, name, role }
}

type Note = { now: number; actor: Actor; act: string }

function record(tx: Tx, { now, actor, act }: Note): Promise<void> {
  return recordActivity(tx, { db: tx, now, actor, newId }, { act, subject: 'user', subjectId: actor.id })
}
