import { beforeAll, beforeEach, expect, test } from 'vitest'
import { hashPassword } from '../../../../lib/auth/passwords.ts'
import { findActor } from '../../../../lib/auth/sessions.ts'
import { signIn, signInDemo } from '../../../../lib/auth/sign-in.ts'
import { RULE } from '../../../../lib/auth/throttle.ts'
import { shared } from '../../../../lib/page-store/shared.ts'
import { disableUser } from '../../../../lib/users/change.ts'
import { addUser } from '../../../../lib/users/create.ts'
import { admin, deskOf, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const password = 'nine gouty toes'
const email = 'chief@synovia.example'
let passwordHash: string
let userId: string

beforeAll(async () => {
  passwordHash = await hashPassword(password)
})

beforeEach(async () => {
  shared().throttle = undefined
  const user = { email, name: 'Wilhelmina Pruitt', role: 'editor' as const, passwordHash }
  userId = (await addUser(deskOf(admin, store.db), user)).id
})

const door = (client = '192.0.2.1', now = NOON) => ({ db: store.db, now, client })

test('the right address and password open a session', async () => {
  const answer = await signIn(door(), { email: ' Chief@Synovia.example ', password })
  expect(answer.kind).toBe('signed-in')
  if (answer.kind !== 'signed-in') return
  expect((await findActor(store.db, answer.key, NOON))?.id).toBe(userId)
})

test('a wrong password, an unknown address and a disabled user get the same answer', async () => {
  const wrong = await signIn(door(), { email, password: 'eight gouty toes' })
  const unknown = await signIn(door(), { email: 'nobody@synovia.example', password })
  const two = await signIn(door(), { email: `${email},thief@evil.example`, password })
  await disableUser(deskOf(admin, store.db), { userId })
  const disabled = await signIn(door(), { email, password })
  expect([wrong, unknown, two, disabled]).toEqual(Array(4).fill({ kind: 'refused' }))
  expect(await store.db.orm.select().from(store.db.t.sessions)).toEqual([])
})

test('after ten wrong passwords even the right one has to wait, from whatever network', async () => {
  for (let tries = 0; tries < RULE.perAccount; tries++) {
    await signIn(door(`192.0.2.${tries}`), { email, password: '' })
  }
  expect(await signIn(door('198.51.100.7'), { email, password })).toEqual({ kind: 'wait', seconds: 900 })
  const later = await signIn(door('198.51.100.7', NOON + RULE.window), { email, password })
  expect(later.kind).toBe('signed-in')
})

test('the demo’s own people come in by one click, in the demo only', async () => {
  expect((await signInDemo(door(), { email, isDemo: true })).kind).toBe('signed-in')
  expect((await signInDemo(door(), { email, isDemo: false })).kind).toBe('refused')
})

test('nobody else comes in by one click, not even in the demo', async () => {
  const user = { email: 'real@synovia.example', name: 'Real', role: 'admin' as const, passwordHash }
  await addUser(deskOf(admin, store.db), user)
  expect((await signInDemo(door(), { email: 'real@synovia.example', isDemo: true })).kind).toBe('refused')
})
