// Changes of a user by an administrator. Another role and no more access end every session they have, and their links to drafts.
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { ROLES, type Role } from '../../db/schema/roles.ts'
import { revokeLinksOf } from '../../db/store/articles/previews.ts'
import { endTicketsOf } from '../../db/store/people/tickets.ts'
import {
  countOtherAdmins,
  endSessionsOf,
  findUserRow,
  putUser,
  type UserRow,
} from '../../db/store/people/users.ts'
import { assertVerified } from '../auth/verified.ts'
import type { Desk } from '../desk.ts'
import { Invalid, NotFound } from '../errors.ts'
import { can } from '../policy.ts'
import { change } from '../verb.ts'

export const roleInput = z.object({ role: z.enum(ROLES) })

/**
 * As a contributor they share only what is their own. Refused: taking the last administrator's role. Recorded with both
 * roles: user.change-role.
 */
export async function changeRole(
  desk: Desk,
  { userId, role }: { userId: string; role: Role },
): Promise<void> {
  await changeUser(desk, {
    ...{ userId, act: 'user.change-role', fields: () => ({ role }) },
    detail: (before) => ({ role, from: before.role }),
  })
}

/** They cannot sign in any more, nor look on by links they made; what they wrote stays theirs. Refused: oneself. Recorded: user.disable. */
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

type UserChange = {
  userId: string
  act: string
  fields: (user: UserRow) => Partial<UserRow>
  /** What the record says of it, besides the act. */
  detail?: (before: UserRow) => Record<string, unknown>
}

async function changeUser(desk: Desk, { userId, act, fields, detail }: UserChange): Promise<void> {
  await change(desk, {
    may: 'user.edit',
    act,
    subject: 'user',
    subjectId: userId,
    tags: [],
    ...(detail && { was: async (tx) => detail(await findThem(tx, userId)) }),
    async write(tx) {
      assertVerified(desk)
      const before = await findThem(tx, userId)
      const after = { ...before, ...fields(before) }
      if (isAdmin(before) && !isAdmin(after) && (await countOtherAdmins(tx, userId)) === 0) {
        throw new Invalid('This is the last administrator who can come in. Make somebody else one first.')
      }
      await putUser(tx, after)
      await endSessionsOf(tx, userId, desk.now)
      if (after.disabledAt !== null) await endTicketsOf(tx, userId, desk.now)
      await endLinks(tx, desk, after)
    },
  })
}

async function findThem(tx: Tx, userId: string): Promise<UserRow> {
  const user = await findUserRow(tx, userId)
  if (!user) throw new NotFound('This person does not exist.')
  return user
}

/** A link they may still know must not show them more than they may see; whoever may share restores it. */
async function endLinks(tx: Tx, { now }: Desk, { id: byId, name, role, disabledAt }: UserRow): Promise<void> {
  if (disabledAt !== null) await revokeLinksOf(tx, { byId, which: 'all', now })
  else if (!can({ id: byId, name, role }, 'article.share'))
    await revokeLinksOf(tx, { byId, which: 'not-own', now })
}

const isAdmin = (user: UserRow) =>
  user.role === 'admin' && user.disabledAt === null && user.passwordHash !== ''
