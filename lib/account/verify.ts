// Proving again who one is: asked for before sensitive acts, by password or by a code.
import { z } from 'zod'
import { findUserRow, verifySession } from '../../db/store/people/users.ts'
import { verifyPassword } from '../auth/passwords.ts'
import { takeCode } from '../auth/second-factor.ts'
import { throttle } from '../auth/sign-in.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'

const words = z.string().max(500)
export const verifyInput = z.object({ password: words.optional(), code: words.optional() })

/** The seconds to wait when there were too many tries; else 0. Refused: a wrong password or code. */
export async function verifySelf(desk: Desk, given: z.output<typeof verifyInput>): Promise<number> {
  const session = desk.session
  if (!session) return 0
  const account = `verify:${desk.actor.id}`
  const seconds = throttle().tryFor(account, account, desk.now)
  if (seconds > 0) return seconds
  const user = await act(desk, (tx) => findUserRow(tx, desk.actor.id))
  const fits = given.password ? await verifyPassword(user?.passwordHash || null, given.password) : false
  await act(desk, async (tx) => {
    const row = await findUserRow(tx, desk.actor.id)
    const isSame = row !== null && row.passwordHash === user?.passwordHash
    const taken =
      row && !fits && given.code ? await takeCode(tx, row, { code: given.code, now: desk.now }) : false
    if (!isSame || !(fits || taken))
      throw new Invalid([{ field: given.code ? 'code' : 'password', message: 'This is not right.' }])
    await verifySession(tx, session.id, desk.now)
  })
  throttle().forgive(account)
  return 0
}
