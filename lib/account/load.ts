// The account screen as its holder sees it.
import { findOwnUser, listOwnSessions } from '../../db/desk/people/people.ts'
import { hasSecondFactor } from '../auth/second-factor.ts'
import { IDLE } from '../auth/sessions.ts'
import type { Desk } from '../desk.ts'
import { NotFound } from '../errors.ts'
import { loadSettings } from '../reader/settings.ts'

export type SessionView = {
  id: string
  device: string
  network: string
  startedAt: number
  seenAt: number
  isThis: boolean
}
export type AccountView = {
  name: string
  email: string
  secondFactorSince: number | null
  codesLeft: number
  /** Their role has to have a second step. */
  isRequired: boolean
  sessions: SessionView[]
}

export async function loadAccount(desk: Desk): Promise<AccountView> {
  const user = await findOwnUser(desk)
  if (!user) throw new NotFound('This person does not exist.')
  const sessions = await listOwnSessions(desk, IDLE)
  const { secondFactorRoles } = await loadSettings({ db: desk.db, now: desk.now, note() {} })
  return {
    name: user.name,
    email: user.email,
    secondFactorSince: hasSecondFactor(user) ? user.totpSince : null,
    codesLeft: user.recoveryCodes?.length ?? 0,
    isRequired: secondFactorRoles.includes(user.role),
    sessions: sessions.map((session) => sessionView(desk, session)),
  }
}

type SessionRow = Awaited<ReturnType<typeof listOwnSessions>>[number]

export function sessionView(
  desk: Desk,
  { id, device, network, createdAt, lastSeenAt }: SessionRow,
): SessionView {
  return {
    id,
    device: device ?? 'An unknown device',
    network: network ?? '',
    startedAt: createdAt,
    seenAt: lastSeenAt,
    isThis: id === desk.session?.id,
  }
}
