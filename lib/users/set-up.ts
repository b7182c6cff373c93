// The first administrator of a new publication, made by whoever can read what the program printed at its start.
import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Db } from '../../db/client.ts'
import { hasUsers } from '../../db/desk/people/sign-in.ts'
import { findUserRow, putUser } from '../../db/store/people/users.ts'
import { recordActivity } from '../activity.ts'
import { hashPassword, passwordFault } from '../auth/passwords.ts'
import { type Place, startSession } from '../auth/sessions.ts'
import { throttle } from '../auth/sign-in.ts'
import { networkOf } from '../auth/throttle.ts'
import { makeDesk } from '../desk.ts'
import { Conflict, Forbidden, Invalid } from '../errors.ts'
import { newId } from '../ids.ts'
import { takeOverUsual } from '../synonyms/take-over.ts'
import { emailOf } from './email.ts'
import { personName } from './invite.ts'

export const setUpInput = z.object({
  code: z.string().max(100),
  name: personName,
  email: z.string().max(500),
  password: z.string().max(500),
})

type SetUp = z.output<typeof setUpInput> & { expected: string | null; place?: Place }

/**
 * 0, or the seconds until this network may try another code. Counted by network alone: the code cannot be guessed, and
 * what counted everybody together would let any stranger keep the rightful one out.
 */
export function setUpWait({ client, now }: { client: string; now: number }): number {
  const network = `setup:${networkOf(client)}`
  return throttle().tryFor(network, network, now)
}

/**
 * With the publication's first synonyms. Refused: a wrong code, and everything once there is anybody. Recorded: user.set-up,
 * synonym.take-over, session.start.
 */
export async function setUpFirstAdmin({ db, now }: { db: Db; now: number }, given: SetUp): Promise<string> {
  const email = emailOf(given.email)
  const fault = passwordFault(given.password)
  if (!fits(given.code, given.expected))
    throw new Forbidden('The code is not right. It is in the window where Masthead was started.')
  if (!email) throw new Invalid([{ field: 'email', message: 'This is not an email address.' }])
  if (fault) throw new Invalid([{ field: 'password', message: fault }])
  const passwordHash = await hashPassword(given.password)
  return db.write(async (tx) => {
    if (await hasUsers(tx)) throw new Conflict('This publication is set up already. Sign in.')
    const id = newId()
    await putUser(tx, {
      id,
      email,
      name: given.name,
      role: 'admin',
      passwordHash,
      createdAt: now,
      disabledAt: null,
    })
    const user = await findUserRow(tx, id)
    if (!user) throw new Error('The first user was not written.')
    const desk = makeDesk(db, now, { id, name: given.name, role: 'admin' })
    await recordActivity(tx, desk, { act: 'user.set-up', subject: 'user', subjectId: id })
    await takeOverUsual({ ...desk, db: tx })
    return startSession(tx, user, now, given.place)
  })
}

function fits(code: string, expected: string | null): boolean {
  const plain = (text: string) => Buffer.from(text.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))
  if (!expected) return false
  const [given, wanted] = [plain(code), plain(expected)]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
