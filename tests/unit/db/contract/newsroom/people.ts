// The people of the newsroom: who can sign in, with which sessions and links, and how each likes the desk.
import { expect, test } from 'vitest'
import { listColleagues } from '../../../../../db/desk/articles/work.ts'
import { findPreference, listViews } from '../../../../../db/desk/people/habits.ts'
import {
  findOwnUser,
  listOpenTickets,
  listOwnSessions,
  listPeople,
  listSessionsOf,
} from '../../../../../db/desk/people/people.ts'
import {
  findSessionWithUser,
  findTicketWithUser,
  findUserByEmail,
  hasUsers,
} from '../../../../../db/desk/people/sign-in.ts'
import { countViews, deleteView, insertView, putPreference } from '../../../../../db/store/people/habits.ts'
import { endTicketsBy, endTicketsOf, insertTicket } from '../../../../../db/store/people/tickets.ts'
import {
  countOtherAdmins,
  endOtherSessions,
  endSessionOf,
  insertSession,
  putUser,
  verifySession,
} from '../../../../../db/store/people/users.ts'
import type { Actor } from '../../../../../lib/policy.ts'
import { admin, contributor, DAY, deskOf, HOUR, NOON } from '../../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../../support/db.ts'

export function peopleAreKnown(open: OpenStore): void {
  const store = freshStore(open)
  const hire = (actor: Actor, more: { passwordHash?: string; disabledAt?: number } = {}) =>
    store.db.write((tx) =>
      putUser(tx, {
        ...{ id: actor.id, name: actor.name, role: actor.role, email: `${actor.id}@synovia.example` },
        ...{ passwordHash: 'x', createdAt: NOON, ...more },
      }),
    )
  const comeIn = (id: string, userId: string, more: { lastSeenAt?: number; expiresAt?: number } = {}) =>
    store.db.write((tx) =>
      insertSession(tx, { id, userId, createdAt: NOON, lastSeenAt: NOON, expiresAt: NOON + DAY, ...more }),
    )

  test('somebody is found by address, and nobody is in an empty newsroom', async () => {
    expect(await hasUsers(store.db)).toBe(false)
    await hire(contributor)
    expect(await hasUsers(store.db)).toBe(true)
    expect((await findUserByEmail(store.db, 'user-cora@synovia.example'))?.name).toBe(contributor.name)
    expect(await findUserByEmail(store.db, 'user-cora@synovia.exampl_')).toBeNull()
    expect((await findOwnUser(deskOf(contributor, store.db)))?.role).toBe('contributor')
    expect(await findOwnUser(deskOf(admin, store.db))).toBeNull()
  })

  test('administrators see everybody with their last visit, others only whom they work with', async () => {
    const former = { ...contributor, id: 'user-fred', name: 'Fred Former' }
    await hire(admin)
    await hire(contributor)
    await hire(former, { disabledAt: NOON })
    await comeIn('early', contributor.id, { lastSeenAt: NOON - HOUR })
    await comeIn('late', contributor.id, { lastSeenAt: NOON + HOUR })
    const people = await listPeople(deskOf(admin, store.db))
    expect(people.map(({ name, seenAt }) => [name, seenAt])).toEqual([
      [admin.name, null],
      [contributor.name, NOON + HOUR],
      [former.name, null],
    ])
    expect(await listPeople(deskOf(contributor, store.db))).toEqual([])
    const colleagues = await listColleagues(deskOf(contributor, store.db))
    expect(colleagues.map(({ name }) => name)).toEqual([admin.name, contributor.name])
  })

  test('an administrator is the last one when no other could come in', async () => {
    await hire(admin)
    await hire({ ...admin, id: 'user-second' }, { passwordHash: '' })
    await hire({ ...admin, id: 'user-third' }, { disabledAt: NOON })
    const others = () => store.db.write((tx) => countOtherAdmins(tx, admin.id))
    expect(await others()).toBe(0)
    await hire({ ...admin, id: 'user-fourth' })
    expect(await others()).toBe(1)
  })

  test('one’s sessions are those that hold, the last used first; all but the one in use can be ended', async () => {
    await hire(contributor)
    await hire(admin)
    await comeIn('now', contributor.id)
    await comeIn('before', contributor.id, { lastSeenAt: NOON - 1 })
    await comeIn('idle', contributor.id, { lastSeenAt: NOON - HOUR })
    await comeIn('over', contributor.id, { expiresAt: NOON })
    await comeIn('foreign', admin.id)
    const own = async () => (await listOwnSessions(deskOf(contributor, store.db), HOUR)).map(({ id }) => id)
    const seenBy = async (actor: Actor) =>
      (await listSessionsOf(deskOf(actor, store.db), contributor.id, HOUR)).map(({ id }) => id)
    expect(await seenBy(admin)).toEqual(await own())
    expect(await seenBy(contributor)).toEqual([])
    expect(await own()).toEqual(['now', 'before'])
    await store.db.write(async (tx) => {
      const end = (id: string) => endSessionOf(tx, { userId: contributor.id, id, endedAt: NOON })
      expect([await end('foreign'), await end('before'), await end('before')]).toEqual([false, true, false])
      await verifySession(tx, 'now', NOON + 5)
    })
    await comeIn('another', contributor.id)
    const all = { userId: contributor.id, keepId: 'now', endedAt: NOON + 1 }
    await store.db.write((tx) => endOtherSessions(tx, all))
    expect(await own()).toEqual(['now'])
    const found = await findSessionWithUser(store.db, 'now')
    expect([found?.user.name, found?.session.verifiedAt]).toEqual([contributor.name, NOON + 5])
    expect((await findSessionWithUser(store.db, 'before'))?.session.endedAt).toBe(NOON)
    expect((await findSessionWithUser(store.db, 'foreign'))?.session.endedAt).toBeNull()
    expect(await findSessionWithUser(store.db, 'unheard')).toBeNull()
  })

  test('a link by mail is known by its hash, and open until it is used or too old', async () => {
    await hire(contributor)
    const ticket = { userId: contributor.id, createdAt: NOON, byId: admin.id }
    await store.db.write(async (tx) => {
      await insertTicket(tx, { ...ticket, id: 'a', kind: 'invitation', expiresAt: NOON + 1 })
      await insertTicket(tx, { ...ticket, id: 'b', kind: 'reset', expiresAt: NOON })
    })
    const kinds = async (actor: Actor) =>
      (await listOpenTickets(deskOf(actor, store.db), [contributor.id])).map(({ kind }) => kind)
    expect([await kinds(admin), await kinds(contributor)]).toEqual([['invitation'], []])
    expect((await findTicketWithUser(store.db, 'a'))?.user.id).toBe(contributor.id)
    const byHerself = { userId: contributor.id, byId: contributor.id }
    await store.db.write((tx) => endTicketsBy(tx, byHerself, NOON))
    expect(await kinds(admin)).toEqual(['invitation'])
    await store.db.write((tx) => endTicketsOf(tx, contributor.id, NOON + 7))
    expect(await kinds(admin)).toEqual([])
    expect((await findTicketWithUser(store.db, 'b'))?.ticket.usedAt).toBe(NOON + 7)
    expect(await findTicketWithUser(store.db, 'c')).toBeNull()
    await store.db.write(async (tx) => {
      await insertTicket(tx, { ...ticket, id: 'd', kind: 'invitation', expiresAt: NOON + 1 })
      await endTicketsBy(tx, { userId: contributor.id, byId: admin.id }, NOON + 8)
    })
    expect((await findTicketWithUser(store.db, 'd'))?.ticket.usedAt).toBe(NOON + 8)
  })

  test('saved views and habits are one person’s own', async () => {
    await hire(contributor)
    await hire(admin)
    const view = { userId: contributor.id, query: 'mine=1' }
    await store.db.write(async (tx) => {
      await insertView(tx, { ...view, id: 'v2', name: 'Second', position: 2 })
      await insertView(tx, { ...view, id: 'v1', name: 'First', position: 1 })
      await putPreference(tx, { userId: contributor.id, name: 'columns', value: ['title'] })
      await putPreference(tx, { userId: contributor.id, name: 'columns', value: { z: 1, a: 2 } })
      expect(await countViews(tx, contributor.id)).toBe(2)
      expect(await deleteView(tx, { id: 'v2', userId: admin.id })).toBe(false)
    })
    const names = async (actor: Actor) => (await listViews(deskOf(actor, store.db))).map(({ name }) => name)
    expect([await names(contributor), await names(admin)]).toEqual([['First', 'Second'], []])
    expect(await findPreference(deskOf(contributor, store.db), 'columns')).toEqual({ z: 1, a: 2 })
    expect(await findPreference(deskOf(admin, store.db), 'columns')).toBeNull()
    expect(await store.db.write((tx) => deleteView(tx, { id: 'v2', userId: contributor.id }))).toBe(true)
    expect(await names(contributor)).toEqual(['First'])
  })
}
