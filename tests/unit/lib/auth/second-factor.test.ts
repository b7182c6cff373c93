import { Secret, TOTP } from 'otpauth'
import { beforeEach, expect, test } from 'vitest'
import { findUserRow, putUser } from '../../../../db/store/people/users.ts'
import { hashPassword } from '../../../../lib/auth/passwords.ts'
import { makeRecoveryCodes } from '../../../../lib/auth/recovery.ts'
import { PATIENCE, signIn, signInWithCode } from '../../../../lib/auth/sign-in.ts'
import { RULE } from '../../../../lib/auth/throttle.ts'
import { newTotpSecret } from '../../../../lib/auth/totp.ts'
import { shared } from '../../../../lib/page-store/shared.ts'
import { addUser } from '../../../../lib/users/create.ts'
import { admin, deskOf, MINUTE, NOON, SECOND } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const email = 'wanda@synovia.example'
const password = 'nine gouty toes'
const hash = hashPassword(password)
const secret = newTotpSecret()
const { codes, hashes } = makeRecoveryCodes()
let userId: string

beforeEach(async () => {
  shared().throttle = undefined
  const user = { email, name: 'Wanda', role: 'editor' as const, passwordHash: await hash }
  userId = (await addUser(deskOf(admin, store.db), user)).id
  await change({ totpSecret: secret, totpSince: NOON - 1, recoveryCodes: hashes })
})

function change(fields: object): Promise<void> {
  return store.db.write(async (tx) => {
    const user = await findUserRow(tx, userId)
    if (user) await putUser(tx, { ...user, ...fields })
  })
}

const door = (now = NOON, known: { userId: string; deviceId: string } | null = null) => ({
  db: store.db,
  now,
  client: '192.0.2.1',
  known,
})
const codeAt = (now: number) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now })
const kindOf = async (code: string, now = NOON) => (await signIn(door(now), { email, password, code })).kind

async function pendingAt(now: number) {
  const answer = await signIn(door(now), { email, password })
  if (answer.kind !== 'code-needed') throw new Error(answer.kind)
  return answer.pending
}

test('the password alone opens nothing, and a wrong one never tells of the second step', async () => {
  expect((await signIn(door(), { email, password })).kind).toBe('code-needed')
  expect((await signIn(door(), { email, password: 'eight gouty toes', code: codeAt(NOON) })).kind).toBe(
    'refused',
  )
  expect(await store.db.orm.select().from(store.db.t.sessions)).toEqual([])
})

test('a code opens once; neither it nor an older one opens again', async () => {
  expect(await kindOf(codeAt(NOON))).toBe('signed-in')
  expect(await kindOf(codeAt(NOON))).toBe('code-refused')
  expect(await kindOf(codeAt(NOON - 30 * SECOND))).toBe('code-refused')
  expect(await kindOf(codeAt(NOON + 30 * SECOND), NOON + 30 * SECOND)).toBe('signed-in')
})

test('a clock that is half a minute off is borne, two minutes are not', async () => {
  expect(await kindOf(codeAt(NOON - 2 * MINUTE))).toBe('code-refused')
  expect(await kindOf(codeAt(NOON - 30 * SECOND))).toBe('signed-in')
})

test('a recovery code opens once, however it is typed', async () => {
  const [first = '', second = ''] = codes
  expect(await kindOf(` ${first.toUpperCase().replace('-', ' ')}`)).toBe('signed-in')
  expect(await kindOf(first)).toBe('code-refused')
  expect(await kindOf(second)).toBe('signed-in')
})

test('the second step is over after ten minutes, and when the password was changed meanwhile', async () => {
  const late = await signInWithCode(door(NOON + PATIENCE), await pendingAt(NOON), codeAt(NOON + PATIENCE))
  expect(late.kind).toBe('refused')
  const pending = await pendingAt(NOON)
  await change({ passwordHash: await hashPassword('another ten toes') })
  expect((await signInWithCode(door(), pending, codeAt(NOON))).kind).toBe('refused')
})

test('codes cannot be guessed through: after ten tries even the right one has to wait', async () => {
  const pending = await pendingAt(NOON)
  for (let tries = 0; tries < RULE.perAccount; tries++) await signInWithCode(door(), pending, '000000')
  expect((await signInWithCode(door(), pending, codeAt(NOON))).kind).toBe('wait')
})

test('strangers who guess do not lock the owner out of a browser that is known', async () => {
  for (let tries = 0; tries < RULE.perAccount; tries++) await signIn(door(), { email, password: '' })
  expect((await signIn(door(), { email, password })).kind).toBe('wait')
  const mine = door(NOON, { userId, deviceId: 'desk-computer' })
  expect((await signIn(mine, { email, password })).kind).toBe('code-needed')
  const somebodyElses = door(NOON, { userId: 'another', deviceId: 'other-computer' })
  expect((await signIn(somebodyElses, { email, password })).kind).toBe('wait')
})

test('a known browser has ten tries of its own, no more', async () => {
  const mine = door(NOON, { userId, deviceId: 'stolen-computer' })
  for (let tries = 0; tries < RULE.perAccount; tries++) await signIn(mine, { email, password: '' })
  expect((await signIn(mine, { email, password })).kind).toBe('wait')
})
