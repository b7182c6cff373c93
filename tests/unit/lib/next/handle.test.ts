import { beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { findUserRow } from '../../../../db/store/people/users.ts'
import { startSession } from '../../../../lib/auth/sessions.ts'
import { Conflict, Forbidden, NotFound } from '../../../../lib/errors.ts'
import { sealKey } from '../../../../lib/next/auth.ts'
import { MOST_BYTES } from '../../../../lib/next/body.ts'
import { handle } from '../../../../lib/next/handle.ts'
import { newContext, runInContext } from '../../../../lib/page-store/context.ts'
import { shared } from '../../../../lib/page-store/shared.ts'
import { disableUser } from '../../../../lib/users/change.ts'
import { addUser } from '../../../../lib/users/create.ts'
import { admin, deskOf, MINUTE, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { noAssets } from '../../../support/running/assets.ts'

const jar = vi.hoisted(() => new Map<string, string>())
vi.mock('next/headers', () => ({ cookies: async () => ({ get: (name: string) => found(jar.get(name)) }) }))
const found = (value: string | undefined) => (value === undefined ? undefined : { value })

const store = freshStore()
const HOST = 'localhost:3000'
const OWN = {
  host: HOST,
  origin: `http://${HOST}`,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
}
let userId: string

beforeEach(async () => {
  shared().secret = 's'.repeat(32)
  shared().site = {
    assets: noAssets,
    origin: `http://${HOST}`,
    publicOrigin: null,
    isDemo: false,
    dataDir: '',
  }
  const user = { email: 'edda@synovia.example', name: 'Edda', role: 'editor' as const, passwordHash: 'none' }
  userId = (await addUser(deskOf(admin, store.db), user)).id
  const key = await store.db.write(async (tx) => {
    const row = await findUserRow(tx, userId)
    return row ? startSession(tx, row, NOON) : ''
  })
  jar.clear()
  jar.set('masthead.session', await sealKey(key))
})

const greet = handle({
  input: z.object({ name: z.string().min(1, 'Say a name.'), times: z.coerce.number().int() }),
  async run(desk, { name, times }, { id }) {
    if (name === 'nobody') throw new NotFound('Nobody is here.')
    if (name === 'boss') throw new Forbidden('Not for you.')
    if (name === 'twin') throw new Conflict('Somebody was quicker.', { rev: 2 })
    return { said: `${desk.actor.name} greets ${name} ${times} times about ${id}` }
  },
  next: () => '/desk/articles/',
})

type Sent = { headers?: { [name: string]: string | null | undefined }; body?: string }

/** A server receives headers that `fetch` would not let anybody set, so the request is put together by hand. */
function send({ headers = {}, body = '{"name":"Ann","times":2}' }: Sent = {}) {
  const all: Sent['headers'] = { ...OWN, ...headers }
  const request = { body: new Blob([body]).stream(), headers: { get: (name: string) => all[name] ?? null } }
  const params = Promise.resolve({ id: 'a1' })
  return runInContext(newContext(store.db, NOON, { address: '/' }), () =>
    greet(request as unknown as Request, { params }),
  )
}

async function answerOf(sent: Sent = {}) {
  const response = await send(sent)
  return { status: response.status, body: await response.json() }
}

test('what our own page sends reaches the verb, with whoever is signed in', async () => {
  expect(await answerOf()).toEqual({ status: 200, body: { said: 'Edda greets Ann 2 times about a1' } })
})

test('what another site sends is refused before anybody is looked up', async () => {
  for (const headers of [
    { origin: null },
    { origin: 'null' },
    { origin: 'http://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': null },
  ]) {
    expect((await answerOf({ headers })).status, JSON.stringify(headers)).toBe(403)
  }
})

test('without a session it is 401: no cookie, a made-up one, one of a session that has ended', async () => {
  const real = jar.get('masthead.session') ?? ''
  for (const cookie of ['', 'x', `${real}x`, real.slice(0, -4), 'Bearer %zz']) {
    jar.set('masthead.session', cookie)
    expect((await answerOf()).status, cookie.slice(0, 12)).toBe(401)
  }
  jar.set('masthead.session', real)
  expect((await answerOf()).status).toBe(200)
  await disableUser(deskOf(admin, store.db), { userId })
  expect((await answerOf()).status).toBe(401)
})

test('a cookie that was sealed with another secret is worth nothing', async () => {
  shared().secret = 'another secret of thirty-two signs'
  expect((await answerOf()).status).toBe(401)
})

test('every fault of the input is named, by its field', async () => {
  const { status, body } = await answerOf({ body: '{"name":"","times":"x"}' })
  expect(status).toBe(422)
  expect(body.error.issues.map((issue: { field: string }) => issue.field)).toEqual(['name', 'times'])
})

test('what cannot be read is 400, another kind 415, too much 413', async () => {
  expect((await answerOf({ body: '{' })).status).toBe(400)
  expect((await answerOf({ headers: { 'content-type': 'text/plain' } })).status).toBe(415)
  expect((await answerOf({ headers: { 'content-type': null } })).status).toBe(415)
  expect((await answerOf({ body: `"${'x'.repeat(MOST_BYTES)}"` })).status).toBe(413)
  expect((await answerOf({ headers: { 'content-length': String(MOST_BYTES + 1) } })).status).toBe(413)
})

test('what a verb refuses has its own status, and a conflict tells what stands now', async () => {
  const refused = (name: string) => answerOf({ body: JSON.stringify({ name, times: 1 }) })
  expect((await refused('nobody')).status).toBe(404)
  expect((await refused('boss')).status).toBe(403)
  expect(await refused('twin')).toEqual({
    status: 409,
    body: { error: { message: 'Somebody was quicker.', current: { rev: 2 } } },
  })
})

test('a plain form is refused by a page with words and a way on, also before it is read', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' }
  const page = async (more: Sent['headers'] = {}) => {
    const response = await send({ headers: { ...headers, ...more }, body: 'name=Ann&times=3' })
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    return { status: response.status, html: await response.text() }
  }
  const foreign = await page({ origin: 'http://evil.example' })
  expect([foreign.status, foreign.html]).toEqual([403, expect.stringContaining('from another site')])
  jar.clear()
  const stranger = await page()
  expect([stranger.status, stranger.html]).toEqual([401, expect.stringContaining('<a href="/login/">')])
})

test('what an open page sends by itself is answered, but keeps no session awake', async () => {
  const lastSeen = async () => (await store.db.orm.select().from(store.db.t.sessions))[0]?.lastSeenAt
  const beat = handle({
    input: z.object({}),
    isUnasked: true,
    run: async ({ actor }) => ({ name: actor.name }),
  })
  const request = { body: new Blob(['{}']).stream(), headers: new Headers(OWN) } as unknown as Request
  const later = newContext(store.db, NOON + 30 * MINUTE, { address: '/' })
  const answer = await runInContext(later, () => beat(request, { params: Promise.resolve({}) }))
  expect(await answer.json()).toEqual({ name: 'Edda' })
  expect(await lastSeen()).toBe(NOON)
})

test('a plain form goes on to the next page, on this host', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const response = await send({ headers, body: 'name=Ann&times=3' })
  expect([response.status, response.headers.get('location')]).toEqual([303, '/desk/articles/'])
  const refused = await send({ headers, body: 'name=&times=3' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('<p role="alert">Say a name.</p>')
})
