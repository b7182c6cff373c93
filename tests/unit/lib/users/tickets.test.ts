import { beforeEach, expect, test } from 'vitest'
import { findActor } from '../../../../lib/auth/sessions.ts'
import { signIn } from '../../../../lib/auth/sign-in.ts'
import { FORGOT_RULE } from '../../../../lib/auth/throttle.ts'
import { shared } from '../../../../lib/page-store/shared.ts'
import { disableUser } from '../../../../lib/users/change.ts'
import { choosePassword } from '../../../../lib/users/choose-password.ts'
import { forgetPassword } from '../../../../lib/users/forgot.ts'
import { inviteUser, sendLink } from '../../../../lib/users/invite.ts'
import { admin, DAY, deskOf, HOUR, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const password = 'nine gouty toes'
const invitee = { email: 'Wanda@Synovia.example', name: 'Wanda', role: 'editor' as const }
const at = (now = NOON) => ({ db: store.db, now, client: '192.0.2.1' })
const invite = () => inviteUser(deskOf(admin, store.db), invitee)

beforeEach(() => {
  shared().throttle = undefined
  shared().forgotThrottle = undefined
})

test('an administrator invites; the link lets its holder choose a password and come in', async () => {
  const { id, key } = await invite()
  expect((await signIn(at(), { email: invitee.email, password: '' })).kind).toBe('refused')
  const { sessionKey } = await choosePassword(at(), { key, password })
  expect((await findActor(store.db, sessionKey ?? '', NOON))?.id).toBe(id)
  expect((await signIn(at(), { email: invitee.email, password })).kind).toBe('signed-in')
})

test('nobody but administrators invites, and one entry is made', async () => {
  let count = 0
  await expectOnly(admin, store.db, (actor) =>
    inviteUser(deskOf(actor, store.db), { ...invitee, email: `w${count++}@synovia.example` }),
  )
  const left = await leftBy(store.db, invite)
  expect(left.acts.map(({ act }) => act)).toEqual(['user.invite'])
})

test('a link works once, not after its time, and not when a newer one was sent; the store holds no key', async () => {
  const first = await invite()
  const second = await sendLink(deskOf(admin, store.db), { userId: first.id })
  await expect(choosePassword(at(), { key: first.key, password })).rejects.toThrow('used already')
  await expect(choosePassword(at(NOON + 7 * DAY), { key: second.key, password })).rejects.toThrow('too old')
  const rows = await store.db.orm.select().from(store.db.t.tickets)
  expect(JSON.stringify(rows)).not.toContain(second.key)
  await choosePassword(at(), { key: second.key, password })
  await expect(choosePassword(at(), { key: second.key, password })).rejects.toThrow('used already')
})

test('a link dies with its holder’s access', async () => {
  const { id, key } = await invite()
  await disableUser(deskOf(admin, store.db), { userId: id })
  await expect(choosePassword(at(), { key, password })).rejects.toThrow('used already')
})

test('hostile keys and weak passwords change nothing', async () => {
  const { key } = await invite()
  for (const bad of ['', 'x', "' or 1=1", 'A'.repeat(43), 'é'.repeat(43)]) {
    await expect(choosePassword(at(), { key: bad, password })).rejects.toThrow('used already')
  }
  await expect(choosePassword(at(), { key, password: 'short' })).rejects.toThrow('12 characters')
  await choosePassword(at(), { key, password })
})

test('a forgotten password is replaced by mail, and every session ends', async () => {
  const { key } = await invite()
  const { sessionKey } = await choosePassword(at(), { key, password })
  const link = await forgetPassword(at(), ' WANDA@synovia.example ')
  await expect(
    choosePassword(at(NOON + HOUR), { key: link?.key ?? '', password: 'ten gouty toes' }),
  ).rejects.toThrow('too old')
  await choosePassword(at(), { key: link?.key ?? '', password: 'ten gouty toes' })
  expect(await findActor(store.db, sessionKey ?? '', NOON)).toBeNull()
  expect((await signIn(at(), { email: invitee.email, password })).kind).toBe('refused')
})

test('asking in the name of somebody who was invited ends no invitation, and invites nobody', async () => {
  const { id, key } = await invite()
  const asked = await forgetPassword(at(), invitee.email)
  expect(asked?.kind).toBe('reset')
  const again = await forgetPassword(at(), invitee.email)
  await expect(choosePassword(at(), { key: asked?.key ?? '', password })).rejects.toThrow('used already')
  const { user } = await choosePassword(at(), { key, password })
  expect(user.id).toBe(id)
  await expect(choosePassword(at(), { key: again?.key ?? '', password })).rejects.toThrow('used already')
})

test('nothing is sent to strangers, to the disabled, to two addresses at once, or more than three times an hour', async () => {
  const { id } = await invite()
  expect(await forgetPassword(at(), 'nobody@synovia.example')).toBeNull()
  expect(await forgetPassword(at(), 'wanda@synovia.example,thief@evil.example')).toBeNull()
  for (let asked = 0; asked < FORGOT_RULE.perAccount; asked++) {
    expect(await forgetPassword(at(), invitee.email)).not.toBeNull()
  }
  expect(await forgetPassword(at(), invitee.email)).toBeNull()
  await disableUser(deskOf(admin, store.db), { userId: id })
  expect(await forgetPassword(at(NOON + HOUR), invitee.email)).toBeNull()
})

test('who forgot their password while another process holds the store gets the link when it is let go', async () => {
  await invite()
  const busy = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })
  let tries = 0
  const db: typeof store.db = {
    ...store.db,
    write: (work) => (++tries < 4 ? Promise.reject(busy) : store.db.write(work)),
  }
  expect((await forgetPassword({ ...at(), db }, invitee.email))?.kind).toBe('reset')
  expect(tries).toBe(4)
  const broken = { ...store.db, write: () => Promise.reject(new Error('disk I/O error')) }
  await expect(forgetPassword({ ...at(), db: broken }, invitee.email)).rejects.toThrow('disk')
})
