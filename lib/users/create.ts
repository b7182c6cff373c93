// A new user of the desk.

import { findUserByEmail } from '../../db/desk/people/sign-in.ts'
import type { Role } from '../../db/schema/people.ts'
import { putUser } from '../../db/store/people/users.ts'
import { hashPassword, passwordFault } from '../auth/passwords.ts'
import type { Desk } from '../desk.ts'
import { Conflict, Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'
import { change } from '../verb.ts'
import { emailOf } from './email.ts'

export type NewUser = { id?: string; email: string; name: string; role: Role }

/** Refused: an address that is none or is taken, a password that is too short. Recorded: user.create. */
export async function createUser(
  desk: Desk,
  { password, ...user }: NewUser & { password: string },
): Promise<{ id: string }> {
  authorize(desk.actor, 'user.edit')
  const fault = passwordFault(password)
  if (fault) throw new Invalid([{ field: 'password', message: fault }])
  return addUser(desk, { ...user, passwordHash: await hashPassword(password) })
}

/** The same with a password that is hashed already. */
export async function addUser(
  desk: Desk,
  { passwordHash, ...user }: NewUser & { passwordHash: string },
): Promise<{ id: string }> {
  const email = emailOf(user.email)
  const name = user.name.trim()
  if (!email) throw new Invalid([{ field: 'email', message: `"${user.email}" is not an email address.` }])
  if (!name) throw new Invalid([{ field: 'name', message: 'Give the person a name.' }])
  const id = user.id ?? desk.newId()
  return change(desk, {
    may: 'user.edit',
    act: 'user.create',
    subject: 'user',
    subjectId: id,
    tags: [],
    async write(tx) {
      if (await findUserByEmail(tx, email))
        throw new Conflict(`There is a user with the address ${email} already.`)
      await putUser(tx, {
        id,
        email,
        name,
        role: user.role,
        passwordHash,
        createdAt: desk.now,
        disabledAt: null,
      })
    },
  })
}
