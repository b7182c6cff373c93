// An administrator sees where somebody is signed in, and ends it.
import { beforeEach, expect, test } from 'vitest'
import { findUserRow } from '../../../../db/store/people/users.ts'
import { findActor, startSession } from '../../../../lib/auth/sessions.ts'
import { NotFound, Unverified } from '../../../../lib/errors.ts'
import { addUser } from '../../../../lib/users/create.ts'
import { endSessionsOfUser, loadSessionsOf } from '../../../../lib/users/sessions.ts'
import { admin, deskOf, editor, MINUTE, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
let wanda: string

beforeEach(async () => {
  const user = { email: 'wanda@synovia.example', name: 'Wanda', role: 'editor' as const, passwordHash: 'x' }
  wanda = (await addUser(deskOf(admin, store.db), user)).id
})

const start = (device: string) =>
  store.db.write(async (tx) => {
    const user = await findUserRow(tx, wanda)
    if (!user) throw new Error('no user')
    return startSession(tx, user, NOON, { device, network: '192.0.2.1' })
  })

test('administrators see the devices; nobody else does', async () => {
  await start('Firefox on Linux')
  const sessions = await loadSessionsOf(deskOf(admin, store.db), wanda)
  expect(sessions).toMatchObject([{ device: 'Firefox on Linux', network: '192.0.2.1', seenAt: NOON }])
  for (const other of [editor, managingEditor])
    await expect(loadSessionsOf(deskOf(other, store.db), wanda)).rejects.toThrow('does not allow')
})

test('administrators only; one is ended, or all, and each is recorded', async () => {
  const [one, other] = [await start('Firefox on Linux'), await start('Safari on iPhone')]
  await expectOnly(admin, store.db, async (actor) => {
    const sessions = await loadSessionsOf(deskOf(admin, store.db), wanda)
    const id = sessions.find(({ device }) => device === 'Firefox on Linux')?.id
    const work = () => endSessionsOfUser(deskOf(actor, store.db), { userId: wanda, id })
    const { acts } = await leftBy(store.db, work)
    expect(acts).toMatchObject([{ act: 'user.end-sessions', subjectId: wanda }])
  })
  expect(await findActor(store.db, one, NOON)).toBeNull()
  expect(await findActor(store.db, other, NOON)).not.toBeNull()
  await endSessionsOfUser(deskOf(admin, store.db), { userId: wanda })
  expect(await findActor(store.db, other, NOON)).toBeNull()
})

test('refused: what is not theirs or over, and whoever did not just prove who they are', async () => {
  const desk = deskOf(admin, store.db)
  await expect(endSessionsOfUser(desk, { userId: wanda, id: 'none' })).rejects.toThrow(NotFound)
  await expect(endSessionsOfUser(desk, { userId: 'nobody' })).rejects.toThrow(NotFound)
  const stale = { ...desk, session: { id: 's', verifiedAt: NOON - 16 * MINUTE } }
  await expect(endSessionsOfUser(stale, { userId: wanda })).rejects.toThrow(Unverified)
})
