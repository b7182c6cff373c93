// The time machine in front of the pages: who is asked first, at which moment the page is made, and what nobody keeps.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { asOfAddress } from '../../../../lib/as-of/address.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { shared } from '../../../../lib/page-store/shared.ts'
import { DAY, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { frontOnWire, html, type Page } from '../../../support/running/front.ts'

const store = freshStore()
const wire = frontOnWire({ db: () => store.db, bytes: 1_000_000 })
const COOKIE = { cookie: 'masthead.session=x' }

beforeEach(() => {
  shared().site = { origin: 'http://x.example' } as NonNullable<ReturnType<typeof shared>['site']>
})
afterEach(() => {
  delete shared().site
})

const STATUS: Record<string, number> = { replaced: 404, busy: 503, broken: 500 }

/** Signed in with the cookie above; the page says what it was asked for, and when. */
const pages: Page = (request, response) => {
  const { now, address } = currentRequest()
  if (address.startsWith('/api/desk/as-of/')) {
    const isIn = request.headers.cookie === COOKIE.cookie
    response.statusCode = isIn ? 200 : 401
    response.end(JSON.stringify({ words: 'tomorrow', isPast: false }))
    return
  }
  if (address.startsWith('/api/desk/trial/')) {
    const id = new URL(address, 'http://x').searchParams.get('id') ?? ''
    const status = STATUS[id] ?? 409
    response.statusCode = request.headers.cookie === COOKIE.cookie ? status : 401
    response.end(JSON.stringify({ error: { message: 'Ask for it again.' } }))
    return
  }
  if (address === '/moved/') {
    // As its route answers: nothing is put down, of which a page could be made.
    Object.assign(currentRequest(), { outcome: { kind: 'moved', to: '/article/new/' }, parts: {} })
    response.setHeader('Content-Type', 'text/x-component')
    return void response.end('0:{}')
  }
  if (address === '/gone/') currentRequest().outcome = { kind: 'gone' }
  const told = `${request.url} ${address} ${now - NOON} ${readingOf(currentRequest()).isAside} ${request.headers.cookie}`
  html(`<html><body><p>${told}</p><a href="/issues/">I</a><script>1</script></body></html>`)(
    request,
    response,
  )
}

async function ask(path: string, headers: Record<string, string> = COOKIE, method = 'GET') {
  wire.page = pages
  const told = await wire.ask(asOfAddress(NOON + DAY, path), headers, method)
  return { ...told, body: told.body.toString() }
}

test('the readers’ own route is asked, at the moment of the address, without who asks', async () => {
  const { status, headers, body } = await ask('/search/?q=x&other=y')
  expect(status).toBe(200)
  expect(body).toContain(`<p>/search/?q=x&_rsc= /search/?q=x ${DAY} true undefined</p>`)
  expect(body).toContain(`<a href="${asOfAddress(NOON + DAY, '/issues/')}">`)
  expect(body).not.toContain('<script')
  expect([headers['cache-control'], headers['x-frame-options']]).toEqual(['no-store', 'SAMEORIGIN'])
  expect(wire.made).toBe(2)
  await ask('/search/?q=x')
  expect(wire.made).toBe(4)
  const now = await wire.ask('/search/?q=x')
  expect(now.body.toString()).toContain(' 0 false undefined')
})

test('whoever is not signed in goes to sign in, and no page is made for them', async () => {
  const { status, headers, body } = await ask('/issues/', {})
  expect([status, headers.location, body]).toEqual([
    ...[307, `/login/?returnTo=${encodeURIComponent(asOfAddress(NOON + DAY, '/issues/'))}`, ''],
  ])
  expect([headers['cache-control'], wire.made]).toEqual(['no-store', 1])
})

test('what is refused with a reason says it in the place of the page', async () => {
  wire.page = pages
  const { status, headers, body } = await wire.ask('/desk/trial/x/light/issues/', COOKIE)
  expect([status, headers['cache-control']]).toEqual([409, 'no-store'])
  expect(body.toString()).toContain('<p>Ask for it again.</p>')
  expect(wire.made).toBe(1)
})

test('a preview that is not there any more says in its frame what to do, and so does one whose author is signed out', async () => {
  wire.page = pages
  const trial = '/desk/trial/replaced/light/issues/'
  const gone = await wire.ask(trial, COOKIE)
  expect([gone.status, gone.headers['content-type'], gone.headers['cache-control']]).toEqual([
    ...[404, 'text/html; charset=utf-8', 'no-store'],
  ])
  expect(gone.body.toString()).toContain('Go back to the form and preview it again.')
  expect((await wire.ask(trial, COOKIE, 'HEAD')).body.toString()).toBe('')
  const framed = await wire.ask(trial, { 'sec-fetch-dest': 'iframe' })
  expect([framed.status, framed.headers.location]).toEqual([401, undefined])
  expect(framed.body.toString()).toContain('<a href="/login/" target="_blank" rel="noopener">')
  const unsaid = await wire.ask(trial, {})
  expect([unsaid.status, unsaid.body.toString()]).toEqual([401, framed.body.toString()])
  expect((await wire.ask(trial, { 'sec-fetch-dest': 'document' })).status).toBe(307)
  expect((await ask('/issues/', { 'sec-fetch-dest': 'iframe' })).status).toBe(401)
})

test.each([
  ['busy', 503],
  ['broken', 500],
])('a server that is %s does not say that the preview is gone', async (id, status) => {
  wire.page = pages
  const answer = await wire.ask(`/desk/trial/${id}/light/issues/`, COOKIE)
  expect(answer.status).toBe(status)
  expect(answer.body.toString()).toContain('ask for it again in a few seconds')
  expect(answer.body.toString()).not.toContain('not there any more')
})

test('redirects stay within the machine, what is gone is gone there, and HEAD has no body', async () => {
  const moved = await ask('/moved/')
  expect([moved.status, moved.headers.location]).toEqual([307, asOfAddress(NOON + DAY, '/article/new/')])
  expect((await ask('/gone/')).status).toBe(410)
  const head = await ask('/issues/', COOKIE, 'HEAD')
  expect([head.status, head.body, Number(head.headers['content-length']) > 100]).toEqual([200, '', true])
  expect((await ask('/issues/', COOKIE, 'POST')).status).toBe(405)
})

test.each([
  '/desk/',
  '/api/desk/articles/',
  '/login/',
  '/preview/x/',
  '/media/a/b.jpg',
  '/sitemap.xml',
  '/assets/x.js',
])('%s has no moment', async (path) => {
  expect((await ask(path)).status).toBe(404)
  expect(wire.made).toBe(0)
})
