// "I forgot my password": a link by mail for who is known here; strangers learn nothing from the answer.

import { isStoreBusy } from '../../db/busy.ts'
import type { Db, Tx } from '../../db/client.ts'
import { findUserByEmail } from '../../db/desk/people/sign-in.ts'
import { recordActivity } from '../activity.ts'
import { actorOf } from '../auth/sessions.ts'
import { FORGOT_RULE, makeThrottle, networkOf } from '../auth/throttle.ts'
import { makeDesk } from '../desk.ts'
import { shared } from '../page-store/shared.ts'
import { emailOf } from './email.ts'
import type { Invited } from './invite.ts'
import { makeTicket } from './tickets.ts'

type Asked = { db: Db; now: number; client: string }

/** Null for unknown and disabled people, and for whoever asked too often. Recorded: user.forget. */
export async function forgetPassword({ db, now, client }: Asked, email: string): Promise<Invited | null> {
  const home = shared()
  home.forgotThrottle ??= makeThrottle(FORGOT_RULE)
  const account = emailOf(email)
  if (!account || home.forgotThrottle.tryFor(account, networkOf(client), now) > 0) return null
  const user = await findUserByEmail(db, account)
  if (!user || user.disabledAt !== null) return null
  // Also for who was invited and has no password yet: nobody invites them by asking.
  const kind = 'reset'
  return writePatiently(db, async (tx) => {
    const key = await makeTicket(tx, { kind, userId: user.id, byId: user.id, now })
    const desk = makeDesk(db, now, actorOf(user))
    await recordActivity(tx, desk, { act: 'user.forget', subject: 'user', subjectId: user.id })
    return { id: user.id, email: user.email, name: user.name, kind, key }
  })
}

/** Each waits as long as the store does, five seconds: two minutes at most, of the hour for which the link holds. */
const TRIES = 20

/** Who asked has been told that a letter is on its way, and asks no second time soon: a long import must not lose it. */
async function writePatiently<T>(db: Db, work: (tx: Tx) => Promise<T>, left = TRIES): Promise<T> {
  try {
    return await db.write(work)
  } catch (error) {
    if (left === 0 || !isStoreBusy(error)) throw error
    return writePatiently(db, work, left - 1)
  }
}
