// Turning the second factor on and off, by its holder.
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { endOtherSessions, findUserRow, putUser, type UserRow } from '../../db/store/people/users.ts'
import { recordActivity } from '../activity.ts'
import { makeRecoveryCodes } from '../auth/recovery.ts'
import { hasSecondFactor } from '../auth/second-factor.ts'
import { newTotpSecret, stepOfCode, totpUri } from '../auth/totp.ts'
import { assertVerified } from '../auth/verified.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { loadSettings } from '../reader/settings.ts'

export const codeInput = z.object({ code: z.string().max(100) })

/** A secret that does not count until a code of it was typed. Refused while one is on. */
export function beginSecondFactor(desk: Desk, issuer: string): Promise<{ secret: string; uri: string }> {
  return act(desk, async (tx) => {
    assertVerified(desk)
    const user = await own(tx, desk)
    if (hasSecondFactor(user)) throw new Conflict('The second step is on already.')
    const secret = newTotpSecret()
    await putUser(tx, { ...user, totpSecret: secret, totpSince: null, totpStep: null, recoveryCodes: null })
    return { secret, uri: totpUri(secret, { issuer, account: user.email }) }
  })
}

/** On from now; other sessions end. The recovery codes are shown this once. Recorded: user.second-factor-on. */
export function confirmSecondFactor(desk: Desk, { code }: { code: string }): Promise<{ codes: string[] }> {
  return act(desk, async (tx) => {
    assertVerified(desk)
    const user = await own(tx, desk)
    if (!user.totpSecret || hasSecondFactor(user))
      throw new Conflict('Begin again: this code was not asked for.')
    const step = stepOfCode(user.totpSecret, { code, now: desk.now, lastStep: user.totpStep })
    if (step === null) {
      throw new Invalid([
        { field: 'code', message: 'This code is not right. Look at the app and type the next one.' },
      ])
    }
    const { codes, hashes } = makeRecoveryCodes()
    await putUser(tx, { ...user, totpSince: desk.now, totpStep: step, recoveryCodes: hashes })
    if (desk.session) {
      await endOtherSessions(tx, { userId: user.id, keepId: desk.session.id, endedAt: desk.now })
    }
    await note(tx, desk, 'user.second-factor-on')
    return { codes }
  })
}

/** Refused where their role has to have one. Recorded: user.second-factor-off. */
export function endSecondFactor(desk: Desk): Promise<void> {
  return act(desk, async (tx) => {
    assertVerified(desk)
    const user = await own(tx, desk)
    if (!hasSecondFactor(user)) throw new Conflict('The second step is off already.')
    const { secondFactorRoles } = await loadSettings({ db: tx, now: desk.now, note() {} })
    if (secondFactorRoles.includes(user.role)) throw new Conflict(REQUIRED)
    await putUser(tx, { ...user, totpSecret: null, totpSince: null, totpStep: null, recoveryCodes: null })
    await note(tx, desk, 'user.second-factor-off')
  })
}

/** New ones; the old ones open nothing any more. Recorded: user.recovery-codes. */
export function renewRecoveryCodes(desk: Desk): Promise<{ codes: string[] }> {
  return act(desk, async (tx) => {
    assertVerified(desk)
    const user = await own(tx, desk)
    if (!hasSecondFactor(user)) throw new Conflict('Turn the second step on first.')
    const { codes, hashes } = makeRecoveryCodes()
    await putUser(tx, { ...user, recoveryCodes: hashes })
    await note(tx, desk, 'user.recovery-codes')
    return { codes }
  })
}

async function own(tx: Tx, desk: Desk): Promise<UserRow> {
  const user = await findUserRow(tx, desk.actor.id)
  if (!user) throw new NotFound('This person does not exist.')
  return user
}

const note = (tx: Tx, desk: Desk, act: string) =>
  recordActivity(tx, desk, { act, subject: 'user', subjectId: desk.actor.id })

const REQUIRED =
  'Your role has to have a second step, so it stays on. With a new telephone, an administrator turns it off and you set it up anew.'
