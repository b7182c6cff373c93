// Changes of a user that end every session they have: a new password, another role, no more access.
import type { Tx } from '../../db/client.ts'
import type { Role } from '../../db/schema/people.ts'
import { endSessionsOf, findUserRow, putUser, type UserRow } from '../../db/store/people.ts'
import { hashPassword, passwordFault } from '../auth/passwords.ts'
import type { Desk } from '../desk.ts'
import { Invalid, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { change } from '../verb.ts'

/** Refused: a password that is too short. Recorded: user.set-password. */
export async function setPassword(
  desk: Desk,
  { userId, password }: { userId: string; password: string },
): Promise<void> {
  authorize(desk.actor, 'user.edit')
  const fault = passwordFault(password)
  if (fault) throw new Invalid([{ field: 'password', message: fault }])
  const passwordHash = await hashPassword(password)
  await changeUser(desk, { userId, act: 'user.set-password', fields: { passwordHash } })
}

/** Recorded: user.change-role. */
export async function changeRole(
  desk: Desk,
  { userId, role }: { userId: string; role: Role },
): Promise<void> {
  await changeUser(desk, { userId, act: 'user.change-role', fields: { role } })
}

/** They cannot sign in any more; what they wrote stays theirs. Recorded: user.disable. */
export async function disableUser(desk: Desk, { userId }: { userId: string }): Promise<void> {
  await changeUser(desk, { userId, act: 'user.disable', fields: { disabledAt: desk.now } })
}

type UserChange = { userId: string; act: string; fields: Partial<UserRow> }

async function changeUser(desk: Desk, { userId, act, fields }: UserChange): Promise<void> {
  await change(desk, {
    may: 'user.edit',
    act,
    subject: 'user',
    subjectId: userId,
    tags: [],
    async write(tx) {
      await putUser(tx, { ...(await load(tx, userId)), ...fields })
      await endSessionsOf(tx, userId, desk.now)
    },
  })
}

async function load(tx: Tx, userId: string): Promise<UserRow> {
  const user = await findUserRow(tx, userId)
  if (!user) throw new NotFound('This user does not exist.')
  return user
}
