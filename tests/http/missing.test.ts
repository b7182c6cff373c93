import { expect, test } from 'vitest'
import { readContent } from '../../lib/ops/seed/read-content.ts'
import { ESSAY, readPage } from '../support/pages.ts'
import { ask } from '../support/running/fetching.ts'
import { sharedSite } from '../support/running/site.ts'

const site = sharedSite()

test('a mistyped address is answered with what was probably meant', async () => {
  for (const path of [
    '/article/what-the-waiting-room-heard/',
    '/2023/11/the-waiting-room-hears/',
    '/what-waiting-room-hears',
  ]) {
    const page = await readPage(site.origin, path)
    expect(page.status).toBe(404)
    expect(page.hrefs('.notice__list a')[0], path).toBe(ESSAY)
  }
})

test('where Next has pages of its own, readers find ours', async () => {
  for (const path of ['/404/', '/500/', '/_error/', '/_not-found/', '/_global-error/', '/_document/']) {
    const page = await readPage(site.origin, path)
    expect([path, page.status]).toEqual([path, 404])
    expect(page.document.querySelector('main h1')).not.toBeNull()
  }
})

test('an address like nothing here still offers a search with its words, and the ways back', async () => {
  const page = await readPage(site.origin, '/2019/05/zebra-crossing-in-winter.html')
  expect(page.status).toBe(404)
  expect(page.hrefs('.notice__list a')).toEqual([])
  expect(page.attribute('main input[name=q]', 'value')).toContain('zebra crossing')
  expect(page.hrefs('main a')).toEqual(expect.arrayContaining(['/', '/issues/']))
  expect(page.attribute('meta[name=robots]', 'content')).toBe('noindex')
  expect(page.document.querySelector('link[rel=canonical]')).toBeNull()
})

test.each([
  '/desk/nothing/',
  '/desk/articles/00000000-0000-0000-0000-000000000000/',
  '/login/nothing/',
  '/api/nothing',
  '/api/desk/nothing',
  '/api/auth/nothing',
  '/api/',
])('%s shows nobody anything', async (path) => {
  const { status, headers, text } = await ask(site.origin, path)
  expect([303, 307, 401, 404]).toContain(status)
  expect(headers.get('cache-control')).toContain('no-store')
  expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
  expect(text).not.toMatch(/class="menu"|You may have meant/)
})

test.each(['/login/nothing/', '/api/nothing', '/api/desk/nothing', '/api/auth/nothing'])(
  '%s is 404',
  async (path) => {
    expect((await ask(site.origin, path)).status).toBe(404)
  },
)

test('who is not signed in sees no desk, only the way to sign in', async () => {
  const draft = readContent().articles.find(({ status }) => status === 'draft')
  expect(draft?.title).toBeTruthy()
  for (const path of ['/desk/', '/desk/articles/new/']) {
    const { status, location, text } = await ask(site.origin, path)
    expect([303, 307]).toContain(status)
    expect(location).toMatch(/^\/login\/\?returnTo=%2Fdesk/)
    expect(text).not.toContain(draft?.title)
  }
  for (const path of ['/api/desk/tags', '/api/desk/authors']) {
    expect((await ask(site.origin, path)).status).toBe(401)
  }
})

const foreign: Record<string, string>[] = [
  {},
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'http://127.0.0.1', 'sec-fetch-site': 'cross-site' },
]

test('a post from another site is refused before anything is read', async () => {
  for (const headers of foreign) {
    const { status } = await ask(site.origin, '/api/desk/articles', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{}',
    })
    expect({ headers, status }).toEqual({ headers, status: 403 })
  }
})
