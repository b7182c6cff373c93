// Signing in: from an address and a password to a session, without telling strangers who works here.
import type { Db } from '../../db/client.ts'
import { findUserByEmail, type User } from '../../db/desk/sign-in.ts'
import { findUserRow } from '../../db/store/people.ts'
import { shared } from '../page-store/shared.ts'
import { DEMO_USERS } from '../users/demo.ts'
import { emailOf } from '../users/email.ts'
import { isBusy } from './lane.ts'
import { verifyPassword } from './passwords.ts'
import { startSession } from './sessions.ts'
import { makeThrottle, networkOf, type Throttle } from './throttle.ts'

/** Where somebody stands who has not signed in: `client` is the address of their network connection. */
export type Door = { db: Db; now: number; client: string }

export type SignInAnswer =
  | { kind: 'signed-in'; key: string; user: User }
  /** Wrong address, wrong password or no longer admitted: never said which. */
  | { kind: 'refused' }
  | { kind: 'wait'; seconds: number }
  | { kind: 'busy' }

export async function signIn(
  door: Door,
  { email, password }: { email: string; password: string },
): Promise<SignInAnswer> {
  const account = emailOf(email) ?? email.slice(0, 254)
  const seconds = throttle().tryFor(account, networkOf(door.client), door.now)
  if (seconds > 0) return { kind: 'wait', seconds }
  const user = await findUserByEmail(door.db, account)
  try {
    if (!(await verifyPassword(user?.passwordHash ?? null, password)) || !user) return { kind: 'refused' }
  } catch (error) {
    if (isBusy(error)) return { kind: 'busy' }
    throw error
  }
  const answer = await admit(door, user)
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
function admit({ db, now }: Door, seen: User): Promise<SignInAnswer> {
  return db.write(async (tx) => {
    const user = await findUserRow(tx, seen.id)
    if (!user || user.disabledAt !== null || user.passwordHash !== seen.passwordHash)
      return { kind: 'refused' }
    return { kind: 'signed-in', key: await startSession(tx, user, now), user }
  })
}

function throttle(): Throttle {
  const home = shared()
  home.throttle ??= makeThrottle()
  return home.throttle
}
