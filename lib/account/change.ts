// What everybody changes about themselves: name, password, and which of their sessions go on.
import { z } from 'zod'
import { endTicketsOf } from '../../db/store/people/tickets.ts'
import {
  endOtherSessions,
  endSessionOf,
  endSessionsOf,
  findUserRow,
  putUser,
} from '../../db/store/people/users.ts'
import { recordActivity } from '../activity.ts'
import { hashPassword, passwordFault } from '../auth/passwords.ts'
import { type Place, startSession } from '../auth/sessions.ts'
import { assertVerified } from '../auth/verified.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid, NotFound } from '../errors.ts'
import { personName } from '../users/invite.ts'

export const nameInput = z.object({ name: personName })
export const passwordInput = z.object({ password: z.string().max(500) })
/** One of them, or all others. */
export const endSessionsInput = z.object({ id: z.string().max(100).optional() })

/** Recorded: user.rename. */
export function renameSelf(desk: Desk, { name }: { name: string }): Promise<void> {
  return act(desk, async (tx) => {
    const user = await findUserRow(tx, desk.actor.id)
    if (!user) throw new NotFound('This person does not exist.')
    await putUser(tx, { ...user, name })
    await recordActivity(tx, desk, { act: 'user.rename', subject: 'user', subjectId: user.id })
  })
}

/** Ends every session; the key of a new one is for the browser that asked. Recorded: user.change-password, session.start. */
export async function changeOwnPassword(
  desk: Desk,
  { password, place }: { password: string; place?: Place },
): Promise<string> {
  assertVerified(desk)
  const fault = passwordFault(password)
  if (fault) throw new Invalid([{ field: 'password', message: fault }])
  const passwordHash = await hashPassword(password)
  return act(desk, async (tx) => {
    const user = await findUserRow(tx, desk.actor.id)
    if (!user || user.disabledAt !== null) throw new NotFound('This person does not exist.')
    const changed = { ...user, passwordHash }
    await putUser(tx, changed)
    await endTicketsOf(tx, user.id, desk.now)
    await endSessionsOf(tx, user.id, desk.now)
    await recordActivity(tx, desk, { act: 'user.change-password', subject: 'user', subjectId: user.id })
    return startSession(tx, changed, desk.now, place)
  })
}

/** Refused: a session of somebody else, which is not found. Recorded: session.end. */
export function endOwnSessions(desk: Desk, { id }: z.output<typeof endSessionsInput>): Promise<void> {
  return act(desk, async (tx) => {
    const ended = { userId: desk.actor.id, endedAt: desk.now }
    if (!id) await endOtherSessions(tx, { ...ended, keepId: desk.session?.id ?? '' })
    else if (!(await endSessionOf(tx, { ...ended, id }))) {
      throw new NotFound('This session has ended already.')
    }
    await recordActivity(tx, desk, { act: 'session.end', subject: 'user', subjectId: desk.actor.id })
  })
}
