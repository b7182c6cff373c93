// The people screen: who works here, when they were last seen, and what stands between them and the desk.
import { listOpenTickets, listPeople } from '../../db/desk/people/people.ts'
import type { Role } from '../../db/schema/roles.ts'
import { hasSecondFactor } from '../auth/second-factor.ts'
import type { Desk } from '../desk.ts'

export type PersonView = {
  id: string
  name: string
  email: string
  role: Role
  seenAt: number | null
  /** "invited" until they have chosen a password; the link may have expired meanwhile. */
  standing: 'in' | 'invited' | 'expired' | 'disabled'
  hasSecondFactor: boolean
  isSelf: boolean
}

/** Null for whoever may not see it. */
export async function loadPeople(desk: Desk): Promise<PersonView[] | null> {
  if (desk.actor.role !== 'admin') return null
  const people = await listPeople(desk)
  const waiting = people.filter(({ passwordHash }) => passwordHash === '').map(({ id }) => id)
  const open = new Set((await listOpenTickets(desk, waiting)).map(({ userId }) => userId))
  return people.map((user) => ({
    id: user.id,
    name: user.name,
    email: user.email,
    role: user.role,
    seenAt: user.seenAt,
    standing:
      user.disabledAt !== null
        ? 'disabled'
        : user.passwordHash
          ? 'in'
          : open.has(user.id)
            ? 'invited'
            : 'expired',
    hasSecondFactor: hasSecondFactor(user),
    isSelf: user.id === desk.actor.id,
  }))
}
