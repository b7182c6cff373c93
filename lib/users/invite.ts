// Asks somebody into the newsroom: a user without a password yet, and a link to choose one.
import { z } from 'zod'
import { findUserByEmail } from '../../db/desk/people/sign-in.ts'
import { ROLES } from '../../db/schema/roles.ts'
import { findUserRow, putUser } from '../../db/store/people/users.ts'
import { recordActivity } from '../activity.ts'
import { assertVerified } from '../auth/verified.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { emailOf } from './email.ts'
import { makeTicket } from './tickets.ts'

export const personName = z.string().trim().min(1, 'Write the name.').max(120)
export const inviteInput = z.object({ email: z.string().max(500), name: personName, role: z.enum(ROLES) })

export type Invited = { id: string; email: string; name: string; kind: 'invitation' | 'reset'; key: string }

/** Refused: an address that is none or is taken; administrators are invited only by who has just proved who they are. Recorded: user.invite. */
export function inviteUser(
  desk: Desk,
  { name, role, ...given }: z.output<typeof inviteInput>,
): Promise<Invited> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'user.edit')
    if (role === 'admin') assertVerified(desk)
    const email = emailOf(given.email)
    if (!email) throw new Invalid([{ field: 'email', message: 'This is not an email address.' }])
    if (await findUserByEmail(tx, email))
      throw new Conflict(`Somebody with the address ${email} is here already.`)
    const id = desk.newId()
    await putUser(tx, { id, email, name, role, passwordHash: '', createdAt: desk.now, disabledAt: null })
    const key = await makeTicket(tx, { kind: 'invitation', userId: id, byId: desk.actor.id, now: desk.now })
    await recordActivity(tx, desk, { act: 'user.invite', subject: 'user', subjectId: id, detail: { role } })
    return { id, email, name, kind: 'invitation', key }
  })
}

/** A new link for somebody who is here: to accept after all, or to choose another password. Recorded: user.send-link. */
export function sendLink(desk: Desk, { userId }: { userId: string }): Promise<Invited> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'user.edit')
    assertVerified(desk)
    const user = await findUserRow(tx, userId)
    if (!user) throw new NotFound('This person does not exist.')
    if (user.disabledAt !== null) throw new Invalid('They may not sign in. Let them in again first.')
    const kind = user.passwordHash === '' ? 'invitation' : 'reset'
    const key = await makeTicket(tx, { kind, userId, byId: desk.actor.id, now: desk.now })
    await recordActivity(tx, desk, {
      act: 'user.send-link',
      subject: 'user',
      subjectId: userId,
      detail: { kind },
    })
    return { id: userId, email: user.email, name: user.name, kind, key }
  })
}
