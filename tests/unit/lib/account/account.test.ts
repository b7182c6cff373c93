import { Secret, TOTP } from 'otpauth'
import { beforeEach, expect, test } from 'vitest'
import { findUserRow } from '../../../../db/store/people/users.ts'
import { changeOwnPassword, endOwnSessions } from '../../../../lib/account/change.ts'
import { loadAccount } from '../../../../lib/account/load.ts'
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  renewRecoveryCodes,
} from '../../../../lib/account/second-factor.ts'
import { verifySelf } from '../../../../lib/account/verify.ts'
import { hashPassword } from '../../../../lib/auth/passwords.ts'
import { findActor, sessionId, startSession, visitSession } from '../../../../lib/auth/sessions.ts'
import { RULE } from '../../../../lib/auth/throttle.ts'
import { FRESH, isVerified } from '../../../../lib/auth/verified.ts'
import type { Desk } from '../../../../lib/desk.ts'
import { NotFound, Unverified } from '../../../../lib/errors.ts'
import { shared } from '../../../../lib/page-store/shared.ts'
import { addUser } from '../../../../lib/users/create.ts'
import { admin, deskOf, NOON, SECOND } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const password = 'nine gouty toes'
const hash = hashPassword(password)
let wanda: string
let key: string

beforeEach(async () => {
  shared().throttle = undefined
  wanda = await add('wanda@synovia.example')
  key = await start(wanda)
})

async function add(email: string): Promise<string> {
  const user = { email, name: 'Wanda', role: 'editor' as const, passwordHash: await hash }
  return (await addUser(deskOf(admin, store.db), user)).id
}

function start(userId: string, now = NOON): Promise<string> {
  return store.db.write(async (tx) => {
    const user = await findUserRow(tx, userId)
    if (!user) throw new Error('no user')
    return startSession(tx, user, now, { device: 'Firefox on Linux', network: '192.0.2.1' })
  })
}

async function deskAt(now = NOON, of = key): Promise<Desk> {
  const visit = await visitSession(store.db, of, now)
  if (!visit) throw new Error('signed out')
  return { ...deskOf(visit.actor, store.db, now), session: visit.session }
}

const codeAt = (secret: string, now: number) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now })

test('the second step counts only after a code of it was typed; then other sessions end', async () => {
  const other = await start(wanda)
  const desk = await deskAt()
  const { secret } = await beginSecondFactor(desk, 'Synovia')
  expect((await loadAccount(desk)).secondFactorSince).toBeNull()
  await expect(confirmSecondFactor(desk, { code: '000000' })).rejects.toThrow('not right')
  const { codes } = await confirmSecondFactor(desk, { code: codeAt(secret, NOON) })
  expect(new Set(codes).size).toBe(10)
  expect(await loadAccount(desk)).toMatchObject({ secondFactorSince: NOON, codesLeft: 10 })
  expect(await findActor(store.db, other, NOON)).toBeNull()
  const row = await store.db.write((tx) => findUserRow(tx, wanda))
  expect(JSON.stringify(row?.recoveryCodes)).not.toContain(codes[0])
})

test('turning it off, new codes and a new password want a fresh proof', async () => {
  const { secret } = await beginSecondFactor(await deskAt(), 'Synovia')
  await confirmSecondFactor(await deskAt(), { code: codeAt(secret, NOON) })
  const later = NOON + FRESH
  const stale = await deskAt(later)
  await expect(endSecondFactor(stale)).rejects.toThrow(Unverified)
  await expect(renewRecoveryCodes(stale)).rejects.toThrow(Unverified)
  await expect(changeOwnPassword(stale, { password: 'ten gouty toes' })).rejects.toThrow(Unverified)
  expect(await verifySelf(stale, { code: codeAt(secret, later) })).toBe(0)
  await endSecondFactor(await deskAt(later))
  expect((await loadAccount(stale)).secondFactorSince).toBeNull()
})

test('a right password proves it again, a wrong one does not, and guessing has an end', async () => {
  const later = NOON + FRESH
  await expect(verifySelf(await deskAt(later), { password: 'eight gouty toes' })).rejects.toThrow('not right')
  await expect(verifySelf(await deskAt(later), {})).rejects.toThrow('not right')
  expect(isVerified(await deskAt(later))).toBe(false)
  expect(await verifySelf(await deskAt(later), { password })).toBe(0)
  expect(isVerified(await deskAt(later))).toBe(true)
  for (let tries = 0; tries < RULE.perAccount; tries++) {
    await verifySelf(await deskAt(later), { password: 'x' }).catch(() => {})
  }
  expect(await verifySelf(await deskAt(later), { password })).toBe(900)
})

test('a new password ends every session and opens one new', async () => {
  const other = await start(wanda)
  const fresh = await changeOwnPassword(await deskAt(), { password: 'ten gouty toes' })
  expect(await findActor(store.db, key, NOON)).toBeNull()
  expect(await findActor(store.db, other, NOON)).toBeNull()
  expect((await findActor(store.db, fresh, NOON))?.id).toBe(wanda)
})

test('one sees and ends one’s own sessions only', async () => {
  const other = await start(wanda, NOON - SECOND)
  const stranger = await start(await add('stranger@synovia.example'))
  const desk = await deskAt()
  const { sessions } = await loadAccount(desk)
  expect(sessions.map(({ id, isThis, device }) => [id, isThis, device])).toEqual([
    [sessionId(key), true, 'Firefox on Linux'],
    [sessionId(other), false, 'Firefox on Linux'],
  ])
  await expect(endOwnSessions(desk, { id: sessionId(stranger) })).rejects.toThrow(NotFound)
  await endOwnSessions(desk, {})
  expect(await findActor(store.db, other, NOON)).toBeNull()
  expect(await findActor(store.db, stranger, NOON)).not.toBeNull()
  expect(await findActor(store.db, key, NOON)).not.toBeNull()
})
