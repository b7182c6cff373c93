// Changes of a user by an administrator. Another role, a new password and no more access end every session they have.
import { z } from 'zod'
import { ROLES, type Role } from '../../db/schema/roles.ts'
import { endTicketsOf } from '../../db/store/people/tickets.ts'
import {
  countOtherAdmins,
  endSessionsOf,
  findUserRow,
  putUser,
  type UserRow,
} from '../../db/store/people/users.ts'
import { hashPassword, passwordFault } from '../auth/passwords.ts'
import { assertVerified } from '../auth/verified.ts'
import type { Desk } from '../desk.ts'
import { Invalid, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { change } from '../verb.ts'

export const roleInput = z.object({ role: z.enum(ROLES) })

/** Refused: a password that is too short. Recorded: user.set-password. */
export async function setPassword(
  desk: Desk,
  { userId, password }: { userId: string; password: string },
): Promise<void> {
  authorize(desk.actor, 'user.edit')
  const fault = passwordFault(password)
  if (fault) throw new Invalid([{ field: 'password', message: fault }])
  const passwordHash = await hashPassword(password)
  await changeUser(desk, { userId, act: 'user.set-password', fields: () => ({ passwordHash }) })
}

/** Refused: taking the last administrator's role. Recorded: user.change-role. */
export async function changeRole(
  desk: Desk,
  { userId, role }: { userId: string; role: Role },
): Promise<void> {
  await changeUser(desk, { userId, act: 'user.change-role', fields: () => ({ role }) })
}

/** They cannot sign in any more; what they wrote stays theirs. Refused: oneself. Recorded: user.disable. */
export async function disableUser(desk: Desk, { userId }: { userId: string }): Promise<void> {
  if (userId === desk.actor.id)
    throw new Invalid('Nobody can shut themselves out. Ask another administrator.')
  await changeUser(desk, { userId, act: 'user.disable', fields: () => ({ disabledAt: desk.now }) })
}

/** They can sign in again, with the role they had. Recorded: user.enable. */
export async function enableUser(desk: Desk, { userId }: { userId: string }): Promise<void> {
  await changeUser(desk, { userId, act: 'user.enable', fields: () => ({ disabledAt: null }) })
}

/** For who has lost both telephone and recovery codes: the password alone opens again. Recorded: user.reset-second-factor. */
export async function resetSecondFactor(desk: Desk, { userId }: { userId: string }): Promise<void> {
  const none = { totpSecret: null, totpSince: null, totpStep: null, recoveryCodes: null }
  await changeUser(desk, { userId, act: 'user.reset-second-factor', fields: () => none })
}

type UserChange = { userId: string; act: string; fields: (user: UserRow) => Partial<UserRow> }

async function changeUser(desk: Desk, { userId, act, fields }: UserChange): Promise<void> {
  await change(desk, {
    may: 'user.edit',
    act,
    subject: 'user',
    subjectId: userId,
    tags: [],
    async write(tx) {
      assertVerified(desk)
      const before = await findUserRow(tx, userId)
      if (!before) throw new NotFound('This person does not exist.')
      const after = { ...before, ...fields(before) }
      if (isAdmin(before) && !isAdmin(after) && (await countOtherAdmins(tx, userId)) === 0) {
        throw new Invalid('This is the last administrator who can come in. Make somebody else one first.')
      }
      await putUser(tx, after)
      await endSessionsOf(tx, userId, desk.now)
      if (after.disabledAt !== null) await endTicketsOf(tx, userId, desk.now)
    },
  })
}

const isAdmin = (user: UserRow) =>
  user.role === 'admin' && user.disabledAt === null && user.passwordHash !== ''
