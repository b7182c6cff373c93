// Where somebody is signed in, for administrators, who end one of them or all.
import { z } from 'zod'
import { listSessionsOf } from '../../db/desk/people/people.ts'
import { endSessionOf, endSessionsOf, findUserRow } from '../../db/store/people/users.ts'
import { type SessionView, sessionView } from '../account/load.ts'
import { recordActivity } from '../activity.ts'
import { IDLE } from '../auth/sessions.ts'
import { assertVerified } from '../auth/verified.ts'
import { act, type Desk } from '../desk.ts'
import { NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'

export async function loadSessionsOf(desk: Desk, userId: string): Promise<SessionView[]> {
  authorize(desk.actor, 'user.edit')
  return (await listSessionsOf(desk, userId, IDLE)).map((session) => sessionView(desk, session))
}

/** One of them, or all. */
export const endTheirSessionsInput = z.object({ id: z.string().max(100).optional() })

/** Whoever sits there has to sign in again. Refused: who did not just prove who they are. Recorded: user.end-sessions. */
export function endSessionsOfUser(
  desk: Desk,
  { userId, id }: { userId: string; id?: string | undefined },
): Promise<void> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'user.edit')
    assertVerified(desk)
    if (!(await findUserRow(tx, userId))) throw new NotFound('This person does not exist.')
    if (!id) await endSessionsOf(tx, userId, desk.now)
    else if (!(await endSessionOf(tx, { userId, id, endedAt: desk.now })))
      throw new NotFound('This session has ended already.')
    await recordActivity(tx, desk, { act: 'user.end-sessions', subject: 'user', subjectId: userId })
  })
}
