// Choosing a password by a link from a mail; it ends every session there was.
import type { Db } from '../../db/client.ts'
import { endTicketsOf } from '../../db/store/people/tickets.ts'
import { endSessionsOf, putUser, type UserRow } from '../../db/store/people/users.ts'
import { recordActivity } from '../activity.ts'
import { hashPassword, passwordFault } from '../auth/passwords.ts'
import { hasSecondFactor } from '../auth/second-factor.ts'
import { actorOf, type Place, startSession } from '../auth/sessions.ts'
import { makeDesk } from '../desk.ts'
import { Invalid, NotFound } from '../errors.ts'
import { findOpenTicket } from './tickets.ts'

type Choice = { key: string; password: string; place?: Place }

/** Null for the session where a code is still to be asked for. Refused: used and old links. Recorded: user.choose-password, session.start. */
export async function choosePassword(
  { db, now }: { db: Db; now: number },
  { key, password, place }: Choice,
): Promise<{ user: UserRow; sessionKey: string | null }> {
  const fault = passwordFault(password)
  if (fault) throw new Invalid([{ field: 'password', message: fault }])
  if (!(await findOpenTicket(db, key, now))) throw new NotFound(DEAD)
  const passwordHash = await hashPassword(password)
  return db.write(async (tx) => {
    const found = await findOpenTicket(tx, key, now)
    if (!found) throw new NotFound(DEAD)
    const user = { ...found.user, passwordHash }
    await putUser(tx, user)
    await endTicketsOf(tx, user.id, now)
    await endSessionsOf(tx, user.id, now)
    const desk = makeDesk(db, now, actorOf(user))
    await recordActivity(tx, desk, { act: 'user.choose-password', subject: 'user', subjectId: user.id })
    return { user, sessionKey: hasSecondFactor(user) ? null : await startSession(tx, user, now, place) }
  })
}

const DEAD = 'This link was used already, or is too old. Ask for a new one.'
