// Pages that are kept: sent as they were made to everybody, in the form each takes, and never anybody's own.
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { appendLog } from '../../../../../db/store/log.ts'
import { currentRequest, readingOf } from '../../../../../lib/page-store/context.ts'
import { NOON } from '../../../../support/cast.ts'
import { freshStore } from '../../../../support/db.ts'
import { frontOnWire, html, type Page, type Told } from '../../../../support/running/front.ts'

const store = freshStore()
const wire = frontOnWire({ db: () => store.db, bytes: 10_000_000 })

const LONG = `<p>${'Gout and salt. '.repeat(100)}</p>`
const touch = (...tags: string[]) => store.db.write((tx) => appendLog(tx, NOON, tags))

/** One that reads the menu; `text` is asked for each time. */
function noting(text: () => string, tag = 'menu'): Page {
  return (request, response) => {
    readingOf(currentRequest()).note(tag)
    return html(text())(request, response)
  }
}

function text({ headers, body }: Told): string {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body).toString()
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString()
}

test('a page is made once, and anew once what it was made of has been written', async () => {
  let words = 'one'
  wire.page = noting(() => words)
  const read = async () => text(await wire.ask('/article/gout/'))
  expect([await read(), await read(), wire.made]).toEqual(['one', 'one', 1])
  words = 'two'
  await touch('settings')
  expect([await read(), wire.made]).toEqual(['one', 1])
  await touch('menu')
  expect([await read(), wire.made]).toEqual(['two', 2])
})

test('what readers send besides the address neither makes another page nor finds its way into one', async () => {
  wire.page = (request, response) => html(`<p>${JSON.stringify(request.headers)}</p>`)(request, response)
  const evil = {
    Cookie: 'session=1',
    'X-Forwarded-Host': 'evil.example',
    'Accept-Language': 'evil',
    'User-Agent': 'evil',
    Host: 'evil.example',
    RSC: '1',
  }
  const first = await wire.ask('/article/gout/?utm_source=evil&_rsc=1', evil)
  const second = await wire.ask('/article/gout/')
  expect([wire.made, text(first)]).toEqual([1, text(second)])
  expect(text(first)).not.toContain('evil')
  expect([second.headers['set-cookie'], second.headers.etag]).toEqual([undefined, first.headers.etag])
})

test('each takes the form that it understands, the better packed one from the third time on', async () => {
  wire.page = html(LONG)
  const encodings = async (accepted: string) => {
    const told = await wire.ask('/article/gout/', { 'Accept-Encoding': accepted })
    expect([text(told), told.headers['content-length']]).toEqual([LONG, String(told.body.length)])
    return told.headers['content-encoding']
  }
  expect(await encodings('gzip, br')).toBe('gzip')
  await encodings('gzip, br')
  await expect.poll(() => encodings('gzip, br')).toBe('br')
  expect([await encodings('gzip'), await encodings('br;q=0.1, gzip'), await encodings('br')]).toEqual([
    'gzip',
    'gzip',
    'br',
  ])
  expect([await encodings('identity'), await encodings('')]).toEqual([undefined, undefined])
  expect(wire.made).toBe(1)
})

test('every form has the same version, and says on what it depends', async () => {
  wire.page = html(LONG)
  const forms = ['gzip', 'identity', 'br'].map((accepted) =>
    wire.ask('/article/gout/', { 'Accept-Encoding': accepted }),
  )
  const told = await Promise.all(forms)
  expect(new Set(told.map(({ headers }) => headers.etag)).size).toBe(1)
  expect(told.map(({ headers }) => headers.vary)).toEqual(Array(3).fill('Accept-Encoding'))
})

test('HEAD first leaves the whole page for GET', async () => {
  wire.page = html(LONG)
  const head = await wire.ask('/article/gout/', {}, 'HEAD')
  const whole = await wire.ask('/article/gout/')
  expect([head.status, head.body.length, text(whole), wire.made]).toEqual([200, 0, LONG, 1])
  expect(head.headers['content-length']).toBe(whole.headers['content-length'])
  expect((await wire.ask('/article/gout/', {}, 'HEAD')).body.length).toBe(0)
})

test('an empty page is taken for a fault, and not kept', async () => {
  wire.page = html('')
  await wire.ask('/article/gout/')
  wire.page = html(LONG)
  expect(text(await wire.ask('/article/gout/'))).toBe(LONG)
})

test('errors are not kept; what is missing, gone or moved is', async () => {
  wire.page = html('<p>broken</p>', { status: 500 })
  const broken = await wire.ask('/article/gout/')
  expect([broken.status, broken.headers['cache-control']]).toEqual([500, 'no-store'])
  wire.page = html(LONG)
  expect((await wire.ask('/article/gout/')).status).toBe(200)
  for (const [path, outcome, status] of [
    ['/none/', { kind: 'missing' }, 404],
    ['/gone/', { kind: 'gone' }, 410],
    ['/old/', { kind: 'moved', to: '/new/' }, 301],
  ] as const) {
    wire.page = (request, response) => {
      currentRequest().outcome = outcome
      return html(LONG)(request, response)
    }
    const before = wire.made
    const answers = [await wire.ask(path), await wire.ask(path)]
    expect([answers.map((told) => told.status), wire.made - before]).toEqual([[status, status], 1])
  }
})

test('a page that is asked for in another form is made once, too, and leads to its one form', async () => {
  for (const path of ['/article/gout', '//article/gout/', '/article/%67out/', '/article/gout?x=1']) {
    const { status, headers } = await wire.ask(path)
    expect([path, status, headers.location]).toEqual([path, 308, '/article/gout/'])
  }
  expect(wire.made).toBe(1)
})

test('the desk, sign-in and the API are never kept, whatever their addresses look like', async () => {
  for (const path of [
    '/desk/',
    '/login/',
    '/setup/',
    '/api/desk/articles/',
    '/desk/x.css/',
    '/preview/key/',
  ]) {
    const before = wire.made
    for (const told of [await wire.ask(path), await wire.ask(path)])
      expect([path, told.headers['cache-control'] ?? 'none']).toEqual([path, 'no-store'])
    expect([path, wire.made - before]).toEqual([path, 2])
  }
  expect(wire.front.store.counts().bytes).toBe(0)
})

test('without a query 500 who ask at once are answered by one making, and a HEAD among them harms nobody', async () => {
  wire.page = html(LONG)
  const asked = Array.from({ length: 500 }, (_, at) => wire.ask('/', {}, at % 7 === 0 ? 'HEAD' : 'GET'))
  const told = await Promise.all(asked)
  expect([wire.made, new Set(told.map(({ status }) => status))]).toEqual([1, new Set([200])])
  expect(told.filter(({ body }) => body.length === 0).length).toBe(72)
})

test('random queries and searches are bounded, and push out no page', async () => {
  wire.page = html(LONG)
  await wire.ask('/article/gout/')
  for (let at = 0; at < 300; at++) {
    await wire.ask(`/article/gout/?random=${at}`)
    await wire.ask(`/search/?q=random+${at}`)
  }
  expect(wire.front.store.counts()).toMatchObject({ pages: 1 })
  expect(wire.made).toBe(301)
  expect(wire.front.store.counts().bytes).toBeLessThan(1_000_000)
})
