import { expect, test } from 'vitest'
import { ESSAY } from '../../support/pages.ts'
import { ask, askRaw, say } from '../../support/running/fetching.ts'
import { sharedSite } from '../../support/running/site.ts'

const site = sharedSite()

/** Put on the wire as they stand. */
const HOSTILE = [
  '/%00',
  '/%00/',
  '/article/%00/',
  '/article/what%00/',
  '/%',
  '/%zz/',
  '/%c0%af/',
  '/%ff%fe/',
  '/%e0%a4%a/',
  '/article/%E0%A4%A/',
  '/%2f',
  '/%2f%2fevil.example/',
  '/article%2fwhat-the-waiting-room-hears/',
  '/article/%2e%2e/%2e%2e/etc/passwd',
  '/article/../../etc/passwd',
  '/../../../../etc/passwd',
  '/./././',
  '/.%2e/.%2e/',
  '//evil.example',
  '//evil.example/article/',
  '///',
  '/////////////',
  '/\\evil.example',
  '/%5cevil.example/',
  '/article\\what/',
  '/;/',
  '/article/;x=1/',
  '/article/what-the-waiting-room-hears/;a=b/',
  '/article/what-the-waiting-room-hears/2;3/',
  '/article/what-the-waiting-room-hears/2.0/',
  '/article/what-the-waiting-room-hears/٢/',
  '/article/what-the-waiting-room-hears/%D9%A2/',
  '/article/WHAT-THE-WAITING-ROOM-HEARS/',
  '/article/what-the-waiting-room-hears%20/',
  '/article/__proto__/',
  '/article/constructor/',
  '/tag/__proto__/',
  '/category/__proto__/constructor/',
  '/author/toString/',
  '/issue/0000-00/',
  '/issue/9999-99/',
  '/issue/NaN/',
  '/page/..%2f..%2f/',
  '/search/?q=%',
  '/search/?q=%00',
  '/search/?q=%ff',
  '/search/?q[]=a&q[]=b',
  '/search/?q=a&q=b',
  '/search/page/2e308/?q=a',
  '/?p=__proto__',
  '/?p=1&p=2',
  '/?page_id=999999999999999999999',
  '/?feed=../../x',
  '/?',
  '/??',
  '/?#',
  '/article/?singlepage=1',
  '/article/%F0%9F%A6%B4/',
  '/_next/',
  '/_next/../../package.json',
  '/_next/static/../../package.json',
  '/_next/static/%2e%2e/%2e%2e/server/app/page.js',
  '/_next/image?url=http://169.254.169.254/&w=64&q=1',
  '/_next/data/x/index.json',
  '/__nextjs_original-stack-frame',
  '/__nextjs_source-map?filename=/etc/passwd',
  '/assets/../../package.json',
  '/assets/%2e%2e/manifest.json',
  '/assets/manifest.json/../../server/app-paths-manifest.json',
  '/media/../masthead.sqlite',
  '/media/%2e%2e/masthead.sqlite',
  '/media/00000000000000000000000000000000/../../masthead.sqlite',
  '/media/00000000000000000000000000000000/full-640.webp',
  '/media/',
  '/masthead.sqlite',
  '/data/masthead.sqlite',
  '/.env',
  '/.git/config',
  '/package.json',
  '/server.ts',
  '/wp-login.php',
  '/wp-admin/',
  '/feed/feed/feed/',
  '/desk/../',
  '/desk/articles/..%2f..%2f/',
  '/api/desk/articles/__proto__',
  '/api/auth/callback/credentials',
  '/api/auth/__proto__',
  '/login/../desk/',
  `/${'a'.repeat(8000)}/`,
  `/article/${'a/'.repeat(2000)}`,
  `/search/?q=${'a'.repeat(7000)}`,
]

test('an address made to break something gets an ordinary answer and tells nothing', async () => {
  for (const path of HOSTILE) {
    const { status, body } = await askRaw(site.origin, encodeNonAscii(path))
    const text = body.toString('utf8')
    const shown = path.slice(0, 80)
    expect(status < 500, `${status} for ${shown}`).toBe(true)
    expect({ shown, tells: TELLTALES.exec(text)?.[0] ?? null }).toEqual({ shown, tells: null })
  }
})

test('what lies beside the public folders is not served', async () => {
  for (const path of HOSTILE.filter((one) =>
    /sqlite|package\.json|server\.ts|\.env|\.git|passwd|manifest/.test(one),
  )) {
    const { status } = await askRaw(site.origin, path)
    expect([400, 404], `${status} for ${path}`).toContain(status)
  }
})

test('a way up or an escaped letter never leads to another kind of page than was looked at', async () => {
  for (const path of [
    '/x/../login/',
    '/desk/../article/the-third-bottle/',
    '/x/%2e%2e/desk/',
    '/article/./the-third-bottle/',
  ]) {
    expect(`${(await askRaw(site.origin, path)).status} ${path}`).toBe(`400 ${path}`)
  }
  for (const path of ['/%64esk/', '/logi%6e/', '/%61pi/x', '/DESK/']) {
    const { status, headers, body } = await askRaw(site.origin, path)
    const isDesk = String(headers['content-security-policy']).includes('nonce')
    expect(body.includes('returnTo') && !isDesk, path).toBe(false)
    expect(status === 200 && !isDesk, path).toBe(false)
  }
})

test('an address of more than 8 KB is refused', async () => {
  const { status } = await askRaw(site.origin, `/${'a'.repeat(9000)}/`)
  expect([400, 414, 431]).toContain(status)
})

const host = () => new URL(site.origin).host

test.each([
  ['a whole address instead of a path', 'GET http://evil.example/ HTTP/1.1'],
  ['a whole address of ours', 'GET http://127.0.0.1/ HTTP/1.1'],
  ['TRACE', 'TRACE / HTTP/1.1'],
  ['CONNECT', 'CONNECT evil.example:443 HTTP/1.1'],
  ['an unknown method', 'BREW / HTTP/1.1'],
  ['no path', 'GET  HTTP/1.1'],
  ['an asterisk', 'OPTIONS * HTTP/1.1'],
])('%s is refused', async (_, line) => {
  const heard = await say(site.origin, `${line}\r\nHost: ${host()}\r\nConnection: close\r\n\r\n`)
  expect(heard.startsWith('HTTP/1.1 4') || heard === '', heard.slice(0, 200)).toBe(true)
})

test('no other protocol is spoken', async () => {
  for (const path of ['/', ESSAY, '/desk/', '/_next/webpack-hmr']) {
    const heard = await say(
      site.origin,
      `GET ${path} HTTP/1.1\r\nHost: ${host()}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
    )
    expect(heard).not.toContain('101')
  }
})

test('two lengths, or a length and chunks, are refused: where one request ends must be certain', async () => {
  const bent = [
    'Content-Length: 4\r\nContent-Length: 5',
    'Content-Length: 4\r\nTransfer-Encoding: chunked',
    'Transfer-Encoding: chunked, identity',
  ]
  for (const lengths of bent) {
    const heard = await say(
      site.origin,
      `POST /api/session/ HTTP/1.1\r\nHost: ${host()}\r\n${lengths}\r\nConnection: close\r\n\r\n0\r\n\r\nGET /desk/ HTTP/1.1\r\n\r\n`,
    )
    expect(heard, lengths).toMatch(/^HTTP\/1\.1 4/)
  }
})

test('more headers than any browser sends are refused', async () => {
  const many = Array.from({ length: 300 }, (_, at) => `X-A${at}: ${'b'.repeat(100)}`).join('\r\n')
  const heard = await say(
    site.origin,
    `GET / HTTP/1.1\r\nHost: ${host()}\r\n${many}\r\nConnection: close\r\n\r\n`,
  )
  expect(heard).toMatch(/^HTTP\/1\.1 4/)
})

const spoofed: Record<string, string>[] = [
  { 'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware' },
  { 'x-middleware-rewrite': '/desk/' },
  { 'x-middleware-prefetch': '1' },
  { rsc: '1' },
  { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D' },
  { 'next-router-prefetch': '1', 'next-url': '/desk/' },
  { 'next-router-segment-prefetch': '/_tree' },
  { 'next-action': 'a'.repeat(40) },
  { 'x-forwarded-host': 'evil.example' },
  { 'x-forwarded-proto': 'https', 'x-forwarded-for': '10.0.0.1' },
  { forwarded: 'host=evil.example;proto=https' },
  { 'x-original-url': '/desk/' },
  { 'x-rewrite-url': '/desk/' },
  { 'x-http-method-override': 'DELETE' },
  { 'x-matched-path': '/desk/' },
  { 'x-invoke-path': '/desk/' },
  { 'x-invoke-status': '500' },
  { 'x-nextjs-data': '1' },
  { 'x-now-route-matches': '1=x' },
  { 'x-prerender-revalidate': 'x' },
  { 'content-security-policy': "script-src 'nonce-evil'" },
  { 'x-nonce': 'evil' },
  { cookie: 'session=x; next-auth.session-token=y; theme=dark' },
  { authorization: 'Bearer x' },
  { 'accept-language': 'de', 'user-agent': 'x' },
  { accept: 'text/x-component' },
  { purpose: 'prefetch', 'sec-purpose': 'prefetch' },
]

test('headers that only a proxy or the framework may send change nothing for readers', async () => {
  for (const path of [ESSAY, '/']) {
    const plain = await ask(site.origin, path)
    for (const headers of spoofed) {
      const answer = await ask(site.origin, path, { headers })
      expect({ headers, status: answer.status, etag: answer.headers.get('etag') }).toEqual({
        headers,
        status: 200,
        etag: plain.headers.get('etag'),
      })
      expect(answer.text).not.toContain('evil')
      expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    }
  }
})

test('at the desk a nonce, a host or a bypass from outside counts for nothing', async () => {
  for (const headers of spoofed) {
    const { status, headers: sent, text, location } = await ask(site.origin, '/desk/', { headers })
    expect(sent.get('content-security-policy')).not.toContain('evil')
    expect(`${location} ${text}`).not.toContain('evil')
    expect([303, 307, 401, 404], `${status} for ${JSON.stringify(headers)}`).toContain(status)
  }
})

test('a Host of somebody else’s is never repeated', async () => {
  for (const path of ['/', ESSAY, '/feed/', '/issues', `${ESSAY}1/`, '/desk/', '/login/']) {
    const { body, headers } = await askRaw(site.origin, path, { headers: { host: 'evil.example' } })
    expect(`${JSON.stringify(headers)} ${body}`).not.toContain('evil.example')
  }
})

test('after all of this the program runs on, and has complained of nothing', async () => {
  const { status } = await ask(site.origin, '/')
  expect(status).toBe(200)
  expect(site.said()).not.toMatch(/Error|error|at \S+ \(/)
})

/** A stack, a query, a file of the machine, an error page that is not ours. */
const TELLTALES =
  /node_modules|at \S+ \(|\.(?:ts|js):\d+:\d+|SQLITE|SELECT |Application error|Internal Server Error|root:x:0/

/** Node refuses to send what no client could; such characters go out as the bytes they are made of. */
function encodeNonAscii(path: string): string {
  return Buffer.from(path, 'utf8').toString('latin1')
}
