// Signing in: from an address and a password to a session, without telling strangers who works here.
import { createHash } from 'node:crypto'
import type { Db } from '../../db/client.ts'
import { findUserByEmail, type User } from '../../db/desk/people/sign-in.ts'
import { findUserRow } from '../../db/store/people/users.ts'
import { shared } from '../page-store/shared.ts'
import { DEMO_USERS } from '../users/demo.ts'
import { emailOf } from '../users/email.ts'
import { isBusy } from './lane.ts'
import { verifyPassword } from './passwords.ts'
import { hasSecondFactor, takeCode } from './second-factor.ts'
import { startSession } from './sessions.ts'
import { makeThrottle, networkOf, type Throttle } from './throttle.ts'

/** A browser in which somebody has signed in before: guesses of strangers do not lock it out. */
export type KnownDevice = { userId: string; deviceId: string }

/** Where somebody stands who has not signed in: `client` is the address of their network connection. */
export type Door = { db: Db; now: number; client: string; device?: string; known?: KnownDevice | null }

/** The password was right; a code is still to come. `proof` dies with the password it was given for. */
export type Pending = { userId: string; proof: string; at: number }

export type SignInAnswer =
  | { kind: 'signed-in'; key: string; user: User }
  /** Wrong address, wrong password or no longer admitted: never said which. */
  | { kind: 'refused' }
  | { kind: 'code-needed'; pending: Pending }
  | { kind: 'code-refused' }
  | { kind: 'wait'; seconds: number }
  | { kind: 'busy' }

/** With a second factor, the password alone answers `code-needed`. Known devices have tries of their own. */
export async function signIn(
  door: Door,
  { email, password, code }: { email: string; password: string; code?: string },
): Promise<SignInAnswer> {
  const account = emailOf(email) ?? email.slice(0, 254)
  const user = await findUserByEmail(door.db, account)
  const known = user && door.known?.userId === user.id ? `device:${door.known.deviceId}` : null
  const seconds = throttle().tryFor(known ?? account, known ?? networkOf(door.client), door.now)
  if (seconds > 0) return { kind: 'wait', seconds }
  try {
    if (!(await verifyPassword(user?.passwordHash || null, password)) || !user) return { kind: 'refused' }
  } catch (error) {
    if (isBusy(error)) return { kind: 'busy' }
    throw error
  }
  if (user.disabledAt !== null) return { kind: 'refused' }
  if (hasSecondFactor(user)) {
    throttle().forgive(known ?? account)
    const pending = { userId: user.id, proof: proofOf(user), at: door.now }
    return code ? signInWithCode(door, pending, code) : { kind: 'code-needed', pending }
  }
  const answer = await admit(door, user)
  if (answer.kind === 'signed-in') throttle().forgive(known ?? account)
  return answer
}

/** How long the second step waits for the code. */
export const PATIENCE = 10 * 60_000

/** The second step. Only who knows the password can try here, so tries are counted by person. */
export async function signInWithCode(door: Door, pending: Pending, code: string): Promise<SignInAnswer> {
  if (door.now < pending.at || door.now >= pending.at + PATIENCE) return { kind: 'refused' }
  const account = `code:${pending.userId}`
  const seconds = throttle().tryFor(account, `code:${networkOf(door.client)}`, door.now)
  if (seconds > 0) return { kind: 'wait', seconds }
  const answer = await door.db.write(async (tx): Promise<SignInAnswer> => {
    const user = await findUserRow(tx, pending.userId)
    if (!user || user.disabledAt !== null || proofOf(user) !== pending.proof) return { kind: 'refused' }
    if (!(await takeCode(tx, user, { code, now: door.now }))) return { kind: 'code-refused' }
    return { kind: 'signed-in', key: await startSession(tx, user, door.now, placeOf(door)), user }
  })
  if (answer.kind === 'signed-in') throttle().forgive(account)
  return answer
}

/** The demo's one-click sign-in; everywhere else, and for anyone but the demo's own users, it refuses. */
export async function signInDemo(
  door: Door,
  { email, isDemo }: { email: string; isDemo: boolean },
): Promise<SignInAnswer> {
  if (!isDemo || !DEMO_USERS.some((user) => user.email === email)) return { kind: 'refused' }
  const user = await findUserByEmail(door.db, email)
  return user ? admit(door, user) : { kind: 'refused' }
}

/** Looks at the user again in the transaction: a password changed while the old one was being compared opens nothing. */
function admit(door: Door, seen: User): Promise<SignInAnswer> {
  return door.db.write(async (tx) => {
    const user = await findUserRow(tx, seen.id)
    if (!user || user.disabledAt !== null || user.passwordHash !== seen.passwordHash)
      return { kind: 'refused' }
    return { kind: 'signed-in', key: await startSession(tx, user, door.now, placeOf(door)), user }
  })
}

const placeOf = ({ device, client }: Door) => ({ device: device ?? null, network: networkOf(client) || null })

const proofOf = (user: User) =>
  createHash('sha256').update(`${user.id} ${user.passwordHash}`).digest('base64url').slice(0, 22)

/** One for the whole program. */
export function throttle(): Throttle {
  const home = shared()
  home.throttle ??= makeThrottle()
  return home.throttle
}
