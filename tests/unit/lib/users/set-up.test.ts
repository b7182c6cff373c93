import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { forgetSetupCode, makeSetupCode, readSetupCode } from '../../../../lib/auth/setup-code.ts'
import { shared } from '../../../../lib/page-store/shared.ts'
import { loadSynonyms } from '../../../../lib/synonyms/list.ts'
import { removeSynonym } from '../../../../lib/synonyms/save.ts'
import { USUAL_TERMS } from '../../../../lib/synonyms/usual.ts'
import { setUpFirstAdmin, setUpWait } from '../../../../lib/users/set-up.ts'
import { admin, deskOf, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const expected = 'abcd-efgh-jkmn'
const first = { name: 'Ada', email: 'ada@synovia.example', password: 'nine gouty toes' }
const setUp = (code: string, given: object = {}) =>
  setUpFirstAdmin({ db: store.db, now: NOON }, { ...first, code, expected, ...given })

test('the code makes the first administrator, once', async () => {
  await expect(setUp('abcd-efgh-jkmm')).rejects.toThrow('code')
  await expect(setUp('')).rejects.toThrow('code')
  await expect(setUp('', { expected: null })).rejects.toThrow('code')
  await expect(setUp(expected, { email: 'none' })).rejects.toThrow('email')
  expect(await store.db.orm.select().from(store.db.t.users)).toEqual([])
  const both = await Promise.allSettled([
    setUp(' ABCD EFGH jkmn '),
    setUp(expected, { email: 'eve@synovia.example' }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  // Whose password was hashed first is the one: either may be.
  const email = both[0].status === 'fulfilled' ? first.email : 'eve@synovia.example'
  const users = await store.db.orm.select().from(store.db.t.users)
  expect(users.map((user) => [user.role, user.email])).toEqual([['admin', email]])
})

test('a new publication has the usual synonyms, which the first administrator may remove', async () => {
  await setUp(expected)
  const desk = deskOf(admin, store.db)
  const [first, ...others] = (await loadSynonyms(desk))?.synonyms ?? []
  expect([first, ...others].length).toBe(USUAL_TERMS.length)
  await removeSynonym(desk, { id: first?.id ?? '' })
  await expect(setUp(expected)).rejects.toThrow('set up already')
  expect((await loadSynonyms(desk))?.synonyms).toEqual(others)
})

test('a stranger who tries many codes waits; who has the right one does not', () => {
  shared().throttle = undefined
  const wait = (client: string) => setUpWait({ client, now: NOON })
  for (let tries = 0; tries < 10; tries++) expect(wait('192.0.2.66')).toBe(0)
  expect(wait('192.0.2.66')).toBeGreaterThan(0)
  expect(wait('192.0.2.1')).toBe(0)
})

test('the code is the same until it was used, and only its owner can read the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-setup-'))
  const code = makeSetupCode(folder)
  expect(code).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/)
  expect(makeSetupCode(folder)).toBe(code)
  expect(readFileSync(join(folder, 'setup-code'), 'utf8').trim()).toBe(code)
  expect(statSync(join(folder, 'setup-code')).mode & 0o077).toBe(0)
  forgetSetupCode(folder)
  expect(readSetupCode(folder)).toBeNull()
  rmSync(folder, { recursive: true })
})
