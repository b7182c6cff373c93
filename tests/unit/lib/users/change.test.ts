import { beforeEach, expect, test } from 'vitest'
import { findUserRow } from '../../../../db/store/people/users.ts'
import { FRESH } from '../../../../lib/auth/verified.ts'
import { Unverified } from '../../../../lib/errors.ts'
import type { Actor } from '../../../../lib/policy.ts'
import { loadRecord } from '../../../../lib/record/load.ts'
import { recordQuery } from '../../../../lib/record/query.ts'
import { changeRole, disableUser, enableUser, resetSecondFactor } from '../../../../lib/users/change.ts'
import { addUser } from '../../../../lib/users/create.ts'
import { inviteUser } from '../../../../lib/users/invite.ts'
import { loadPeople } from '../../../../lib/users/list.ts'
import { admin, deskOf, editor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly } from '../../../support/verbs.ts'

const store = freshStore()
let ada: Actor
let edda: Actor

beforeEach(async () => {
  ada = await add('ada@synovia.example', 'admin')
  edda = await add('edda@synovia.example', 'editor')
})

async function add(email: string, role: 'admin' | 'editor'): Promise<Actor> {
  const { id } = await addUser(deskOf(admin, store.db), { email, name: email, role, passwordHash: 'some' })
  return { id, name: email, role }
}

const rowOf = (id: string) => store.db.write((tx) => findUserRow(tx, id))
const desk = (actor = ada) => deskOf(actor, store.db)

test('only administrators change roles, shut out, let in and reset', async () => {
  const userId = edda.id
  await expectOnly(admin, store.db, (actor) => changeRole(desk(actor), { userId, role: 'contributor' }))
  await expectOnly(admin, store.db, (actor) => disableUser(desk(actor), { userId }))
  await expectOnly(admin, store.db, (actor) => enableUser(desk(actor), { userId }))
  await expectOnly(admin, store.db, (actor) => resetSecondFactor(desk(actor), { userId }))
  expect(await rowOf(userId)).toMatchObject({ role: 'contributor', disabledAt: null })
})

test('the record says which role somebody was given, and which they had', async () => {
  await changeRole(desk(), { userId: edda.id, role: 'managing-editor' })
  const { entries } = await loadRecord(desk(), recordQuery.parse({ kind: 'user' }))
  expect(entries.find(({ act }) => act === 'user.change-role')?.what).toBe(
    'made them managing editor, who had been editor',
  )
})

test('the last administrator cannot be lost; one who has not come yet does not count', async () => {
  const last = /last administrator/
  await expect(changeRole(desk(), { userId: ada.id, role: 'editor' })).rejects.toThrow(last)
  await expect(disableUser(desk(admin), { userId: ada.id })).rejects.toThrow(last)
  await inviteUser(desk(), { email: 'new@synovia.example', name: 'New', role: 'admin' })
  await expect(changeRole(desk(), { userId: ada.id, role: 'editor' })).rejects.toThrow(last)
  await changeRole(desk(), { userId: edda.id, role: 'admin' })
  await changeRole(desk(), { userId: ada.id, role: 'editor' })
  await expect(disableUser(desk(edda), { userId: edda.id })).rejects.toThrow('themselves')
})

test('two administrators who take each other’s role at the same moment do not both succeed', async () => {
  await changeRole(desk(), { userId: edda.id, role: 'admin' })
  const both = await Promise.allSettled([
    changeRole(desk(), { userId: edda.id, role: 'editor' }),
    changeRole(desk({ ...edda, role: 'admin' }), { userId: ada.id, role: 'editor' }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('after a quarter of an hour sensitive acts ask for the password again', async () => {
  const stale = { ...desk(), session: { id: 's', verifiedAt: NOON - FRESH } }
  const never = { ...desk(), session: { id: 's', verifiedAt: null } }
  const fresh = { ...desk(), session: { id: 's', verifiedAt: NOON - FRESH + 1 } }
  const userId = edda.id
  for (const one of [stale, never]) {
    await expect(disableUser(one, { userId })).rejects.toThrow(Unverified)
    await expect(changeRole(one, { userId, role: 'admin' })).rejects.toThrow(Unverified)
    await expect(resetSecondFactor(one, { userId })).rejects.toThrow(Unverified)
    const boss = { email: 'x@b.example', name: 'X', role: 'admin' as const }
    await expect(inviteUser(one, boss)).rejects.toThrow(Unverified)
  }
  await inviteUser(stale, { email: 'y@b.example', name: 'Y', role: 'editor' })
  await disableUser(fresh, { userId })
})

test('the list of people is for administrators, and carries neither hash nor secret', async () => {
  expect(await loadPeople(desk(editor))).toBeNull()
  const people = await loadPeople(desk())
  expect(people?.map(({ email, standing, isSelf }) => [email, standing, isSelf])).toEqual([
    ['ada@synovia.example', 'in', true],
    ['edda@synovia.example', 'in', false],
  ])
  expect(Object.keys(people?.[0] ?? {}).join(' ')).not.toMatch(/hash|secret|codes/i)
})
