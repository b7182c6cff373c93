import { beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { findUserRow } from '../../../../db/store/people/users.ts'
import { startSession } from '../../../../lib/auth/sessions.ts'
import { Conflict, Forbidden, NotFound } from '../../../../lib/errors.ts'
import { Refused } from '../../../../lib/next/answer.ts'
import { sealKey } from '../../../../lib/next/auth.ts'
import { MOST_BYTES } from '../../../../lib/next/body.ts'
import { handle } from '../../../../lib/next/handle.ts'
import { newContext, runInContext } from '../../../../lib/page-store/context.ts'
import { shared } from '../../../../lib/page-store/shared.ts'
import { LIMITS } from '../../../../lib/serving/limits.ts'
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

/** As the form would send it. */
const QUICKER = { base: 'new', name: 'twin', times: '2', city: 'Bremen', isEditor: 'on' }

const greet = handle({
  input: z.object({ name: z.string().min(1, 'Say a name.'), times: z.coerce.number().int() }),
  async run(desk, { name, times }, { id }) {
    if (name === 'nobody') throw new NotFound('Nobody is here.')
    if (name === 'boss') throw new Forbidden('Not for you.')
    if (name === 'later') throw new Refused(times, 'Not now.', times === 403 ? 'second-step' : undefined)
    if (name === 'twin') throw new Conflict('Somebody was quicker.', QUICKER)
    return { said: `${desk.actor.name} greets ${name} ${times} times about ${id}` }
  },
  next: () => '/desk/articles/',
})

type Sent = { headers?: { [name: string]: string | null | undefined }; body?: string }

/** A server receives headers that `fetch` would not let anybody set, so the request is put together by hand. */
function send({ headers = {}, body = '{"name":"Ann","times":2}' }: Sent = {}) {
  const all: Sent['headers'] = { ...OWN, ...headers }
  const request = {
    ...{ url: `http://${HOST}/api/desk/greet/a1/`, body: new Blob([body]).stream() },
    headers: { get: (name: string) => all[name] ?? null },
  }
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
    body: { error: { message: 'Somebody was quicker.', current: QUICKER } },
  })
})

test('a plain form is refused by a page with words and a way on, also before anybody is looked up', async () => {
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
  expect([stranger.status, stranger.html]).toEqual([
    401,
    expect.stringContaining('<a href="/login/" target="_blank"'),
  ])
  const pressed = await send({ headers, body: 'base=old' })
  expect(await pressed.text()).toContain('<a href="/login/">Sign in</a>')
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
  expect(await refused.text()).toContain('<p id="again-name-fault" class="field__fault">Say a name.</p>')
})

const FORM = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' }

test('a plain form that is refused comes back as it was filled in, with what stands now and the way back', async () => {
  const body = 'base=old&name=twin&times=2&city=%3Cb%3E&photoId=p1&chosen%5B%5D=a&chosen%5B%5D=b'
  const headers = { ...FORM, referer: `http://${HOST}/desk/greet/?page=2` }
  const response = await send({ headers, body })
  const html = await response.text()
  expect(response.status).toBe(409)
  expect(html).toContain('<form method="post" action="/api/desk/greet/a1/"')
  expect(html).toContain('name="city" value="&lt;b&gt;"')
  expect(html).toContain('<input type="hidden" name="base" value="new">')
  expect(html).toContain('<input type="hidden" name="photoId" value="p1">')
  expect(html).toContain('<input type="hidden" name="chosen[]" value="b">')
  expect(html).toContain('Somebody else has saved: <q>Bremen</q>. Yours stands above.')
  expect(html.match(/Somebody else has saved/g)).toHaveLength(2)
  expect(html).toContain('<input type="checkbox" name="isEditor" value="on"> Stands in Meet the Editors')
  expect(html).toContain('<a href="/desk/greet/?page=2">Leave it, and go back</a>')
})

test('a plain form of whoever is not signed in any more comes back, and signing in opens beside it', async () => {
  jar.clear()
  const html = await (await send({ headers: FORM, body: 'name=Ann&times=2&city=Bremen' })).text()
  expect(html).toContain('name="city" value="Bremen"')
  expect(html).toContain('<a href="/login/" target="_blank" rel="noreferrer">Sign in in a new tab</a>')
  const large = await send({ headers: FORM, body: `name=${'x'.repeat(LIMITS.formBytes)}` })
  expect(large.status).toBe(413)
})

test('what a stranger sends as JSON, or from elsewhere, is not read', async () => {
  const elsewhere = await send({ headers: { ...FORM, origin: 'http://evil.example' }, body: 'name=Ann' })
  expect(await elsewhere.text()).not.toContain('<form')
  jar.clear()
  expect((await answerOf({ body: '{' })).status).toBe(401)
})

test('a form that would be refused again whatever is changed in it is not offered again', async () => {
  for (const [name, status] of [
    ['nobody', 404],
    ['boss', 403],
  ]) {
    const response = await send({ headers: FORM, body: `name=${name}&times=2&city=Bremen` })
    expect([response.status, await response.text()]).toEqual([status, expect.not.stringContaining('<form')])
  }
})

test('a form that would pass later, or once a second step is set up, comes back', async () => {
  for (const status of [403, 429, 503]) {
    const html = await (await send({ headers: FORM, body: `name=later&times=${status}` })).text()
    expect(html).toContain('Send it again')
  }
})

test('a form with only a button says what is wrong, and leads no further than to our own desk', async () => {
  const headers = { ...FORM, referer: 'https://elsewhere.example/desk/' }
  const html = await (await send({ headers, body: 'base=old' })).text()
  expect(html).not.toContain('<form')
  expect(html).toContain('<a href="/desk/">To the desk</a>')
})

test('a form that a script sends in place is told its next page, and refused in JSON', async () => {
  const headers = { ...FORM, accept: 'application/json' }
  const done = await send({ headers, body: 'name=Ann&times=2' })
  expect([done.status, await done.json()]).toEqual([200, { next: '/desk/articles/' }])
  const refused = await send({ headers, body: 'name=&times=2' })
  expect([refused.status, await refused.json()]).toEqual([
    422,
    { error: { message: 'Say a name.', issues: [{ field: 'name', message: 'Say a name.' }] } },
  ])
})
