import { expect, test } from 'vitest'
import { findUserByEmail } from '../../../../db/desk/people/sign-in.ts'
import { verifyPassword } from '../../../../lib/auth/passwords.ts'
import { createUser } from '../../../../lib/users/create.ts'
import { emailOf } from '../../../../lib/users/email.ts'
import { admin, deskOf, managingEditor } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const wanda = {
  email: 'Wanda@Synovia.Example',
  name: ' Wanda Weatherby ',
  role: 'editor' as const,
  password: 'nine gouty toes',
}

test('an administrator adds somebody, who can then sign in', async () => {
  const { id } = await createUser(deskOf(admin, store.db), wanda)
  const user = await findUserByEmail(store.db, 'wanda@synovia.example')
  expect(user).toMatchObject({ id, name: 'Wanda Weatherby', role: 'editor', disabledAt: null })
  expect(await verifyPassword(user?.passwordHash ?? null, wanda.password)).toBe(true)
})

test('exactly one entry is made in the record, and it tells no password', async () => {
  await createUser(deskOf(admin, store.db), wanda)
  const entries = await store.db.orm.select().from(store.db.t.activity)
  expect(entries.map((entry) => entry.act)).toEqual(['user.create'])
  expect(JSON.stringify(entries)).not.toContain(wanda.password)
})

test('nobody but an administrator adds users', async () => {
  await expect(createUser(deskOf(managingEditor, store.db), wanda)).rejects.toThrow(/administrator/)
})

test('one address is one user, however it is written', async () => {
  await createUser(deskOf(admin, store.db), wanda)
  const again = { ...wanda, email: '  wanda@SYNOVIA.example' }
  await expect(createUser(deskOf(admin, store.db), again)).rejects.toThrow('There is a user with the address')
})

test('a short password, no name and no address are refused with their reasons', async () => {
  const desk = deskOf(admin, store.db)
  await expect(createUser(desk, { ...wanda, password: 'short' })).rejects.toThrow(/at least 12/)
  await expect(createUser(desk, { ...wanda, name: '  ' })).rejects.toThrow('Give the person a name.')
  await expect(createUser(desk, { ...wanda, email: 'wanda' })).rejects.toThrow('not an email address')
})

test('an address is exactly one, in plain letters, after its form was made normal', () => {
  expect(emailOf(' Chief+desk@Synovia.Example ')).toBe('chief+desk@synovia.example')
  expect(emailOf('ａ@synovia.example')).toBe('a@synovia.example')
  for (const wrong of [
    ...[
      'a@b',
      'a@@b.example',
      'a@b.example,c@d.example',
      'a@b.example c@d.example',
      'a b@c.example',
      '<a@b.example>',
    ],
    ...[
      'a@b.example\nbcc:c@d.example',
      'а@synovia.example',
      'a@-b.example',
      '.a@b.example',
      `${'a'.repeat(250)}@b.example`,
    ],
  ]) {
    expect(emailOf(wrong), wrong).toBeNull()
  }
})
