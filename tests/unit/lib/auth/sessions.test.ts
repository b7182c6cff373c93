import { beforeEach, expect, test } from 'vitest'
import { findUserRow, putUser } from '../../../../db/store/people/users.ts'
import {
  findActor,
  IDLE,
  LONGEST,
  sessionId,
  signOut,
  startSession,
  visitSession,
} from '../../../../lib/auth/sessions.ts'
import { changeRole, disableUser } from '../../../../lib/users/change.ts'
import { choosePassword } from '../../../../lib/users/choose-password.ts'
import { addUser } from '../../../../lib/users/create.ts'
import { sendLink } from '../../../../lib/users/invite.ts'
import { admin, deskOf, MINUTE, NOON, SECOND } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
let userId: string
let key: string

beforeEach(async () => {
  const desk = deskOf(admin, store.db)
  const user = {
    email: 'wanda@synovia.example',
    name: 'Wanda',
    role: 'editor' as const,
    passwordHash: 'none',
  }
  userId = (await addUser(desk, user)).id
  key = await start()
})

function start(now = NOON): Promise<string> {
  return store.db.write(async (tx) => {
    const user = await findUserRow(tx, userId)
    if (!user) throw new Error('no user')
    return startSession(tx, user, now)
  })
}

test('a session says who it belongs to, as they are now', async () => {
  expect(await findActor(store.db, key, NOON)).toEqual({ id: userId, name: 'Wanda', role: 'editor' })
})

test('the key has 256 bits, is new each time, and is nowhere in the store', async () => {
  expect(Buffer.from(key, 'base64url')).toHaveLength(32)
  expect(await start()).not.toBe(key)
  const rows = await store.db.orm.select().from(store.db.t.sessions)
  expect(JSON.stringify(rows)).not.toContain(key)
  expect(rows.map((row) => row.id)).toContain(sessionId(key))
  expect(await findActor(store.db, sessionId(key), NOON)).toBeNull()
})

test('after an hour without a visit it is over', async () => {
  expect(await visitSession(store.db, key, NOON + IDLE - 1)).not.toBeNull()
  expect(await findActor(store.db, key, NOON + IDLE)).not.toBeNull()
  const left = await start()
  expect(await findActor(store.db, left, NOON + IDLE)).toBeNull()
})

test('after twelve hours it is over, however often it was used', async () => {
  for (let now = NOON; now < NOON + LONGEST; now += 50 * MINUTE) {
    expect(await visitSession(store.db, key, now)).not.toBeNull()
  }
  expect(await visitSession(store.db, key, NOON + LONGEST - 1)).not.toBeNull()
  expect(await visitSession(store.db, key, NOON + LONGEST)).toBeNull()
})

test('a visit is written down at most once a minute', async () => {
  const seen = async () => (await store.db.orm.select().from(store.db.t.sessions))[0]?.lastSeenAt
  await visitSession(store.db, key, NOON + 59 * SECOND)
  expect(await seen()).toBe(NOON)
  await visitSession(store.db, key, NOON + 60 * SECOND)
  expect(await seen()).toBe(NOON + 60 * SECOND)
})

test('signing out ends it everywhere, also where the key was copied to, and leaves others alone', async () => {
  const other = await start()
  await signOut(store.db, key, NOON)
  expect(await findActor(store.db, key, NOON)).toBeNull()
  expect(await findActor(store.db, other, NOON)).not.toBeNull()
})

test('a disabled user is out with their next request', async () => {
  await disableUser(deskOf(admin, store.db), { userId })
  expect(await findActor(store.db, key, NOON)).toBeNull()
})

test('a session begun before somebody was disabled by hand is worth nothing either', async () => {
  await store.db.write(async (tx) => {
    const user = await findUserRow(tx, userId)
    if (user) await putUser(tx, { ...user, disabledAt: NOON })
  })
  expect(await findActor(store.db, key, NOON)).toBeNull()
})

test('another role ends every session, so that none goes on with the old one', async () => {
  await changeRole(deskOf(admin, store.db), { userId, role: 'contributor' })
  expect(await findActor(store.db, key, NOON)).toBeNull()
})

test('a new password ends every session, a thief’s too', async () => {
  const stolen = await start()
  const { key: link } = await sendLink(deskOf(admin, store.db), { userId })
  await choosePassword({ db: store.db, now: NOON }, { key: link, password: 'a whole new password' })
  expect(await findActor(store.db, key, NOON)).toBeNull()
  expect(await findActor(store.db, stolen, NOON)).toBeNull()
})

test('a made-up key opens nothing', async () => {
  for (const made of ['', 'x', '../', "' or 1=1 --", 'A'.repeat(43)]) {
    expect(await findActor(store.db, made, NOON)).toBeNull()
  }
})
