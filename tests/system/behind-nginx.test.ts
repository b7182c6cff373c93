// The example of deploy/nginx.conf before the built site: what arrives, what comes back, and who is believed to ask.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import Sqlite from 'better-sqlite3'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PROGRAM } from '../../lib/ops/root.ts'
import { SERVER_ENV, SERVER_FLAGS } from '../../lib/ops/serve.ts'
import { ESSAY } from '../support/pages.ts'
import { masthead, root } from '../support/running/commands.ts'
import { askRaw } from '../support/running/fetching.ts'
import { NAME, type Nginx, startNginx } from '../support/running/nginx.ts'
import { ensureProgram } from '../support/running/programs.ts'
import { type Running, startSite } from '../support/running/site.ts'

let site: Running
let nginx: Nginx

beforeAll(async () => {
  await masthead(['build'])
  site = await startSite({
    ...{ PUBLIC_URL: `https://${NAME}`, TRUSTED_PROXIES: '127.0.0.1' },
    PAGE_STORE_CHECK: '',
  })
  nginx = await startNginx(Number(new URL(site.origin).port))
})
afterAll(async () => {
  await nginx.stop()
  await site.stop()
})

const own = { origin: `https://${NAME}`, 'sec-fetch-site': 'same-origin' }

/** From that address of the loopback network. What the client says of itself must count for nothing. */
async function signIn(from: string): Promise<Record<string, string>> {
  const { status, headers } = await nginx.ask('/api/session/', {
    ...{ method: 'POST', from },
    headers: {
      ...{ ...own, 'content-type': 'application/x-www-form-urlencoded' },
      ...{ 'x-forwarded-for': '198.51.100.7', 'x-real-ip': '198.51.100.7' },
    },
    body: 'demo=managing%40synovia.example&returnTo=%2Fdesk%2F',
  })
  expect(status).toBe(303)
  const cookies = headers['set-cookie'] ?? []
  expect(cookies.join()).toMatch(/__Host-.*Secure/)
  return { ...own, cookie: cookies.map((one) => one.split(';', 1)[0]).join('; ') }
}

test('every other way in leads to the one address, in one step', async () => {
  const plain = await askRaw(`http://127.0.0.1:${nginx.http}`, `${ESSAY}?singlepage=1`, {
    headers: { host: NAME },
  })
  expect(`${plain.status} ${plain.headers.location}`).toBe(`308 https://${NAME}${ESSAY}?singlepage=1`)
  const other = await nginx.ask('/issues/', { host: `www.${NAME}` })
  expect(`${other.status} ${other.headers.location}`).toBe(`308 https://${NAME}/issues/`)
})

test('a page comes through as it left: packed, guarded, with its version', async () => {
  const direct = await askRaw(site.origin, ESSAY, { headers: { 'accept-encoding': 'br' } })
  const first = await nginx.ask(ESSAY, { headers: { 'accept-encoding': 'br' } })
  await expect
    .poll(
      async () =>
        (await nginx.ask(ESSAY, { headers: { 'accept-encoding': 'br' } })).headers['content-encoding'],
    )
    .toBe('br')
  const { status, headers, body } = await nginx.ask(ESSAY, { headers: { 'accept-encoding': 'br' } })
  expect(first.status).toBe(200)
  expect(status).toBe(200)
  expect(brotliDecompressSync(body).toString()).toContain(
    `<link rel="canonical" href="https://${NAME}${ESSAY}"`,
  )
  expect(headers.etag).toBe(direct.headers.etag)
  expect(headers['cache-control']).toBe('public, no-cache')
  expect(headers['strict-transport-security']).toContain('max-age=63072000')
  expect(headers['content-security-policy']).toContain('upgrade-insecure-requests')
  expect(headers.vary).toBe('Accept-Encoding')
  expect(headers.server).toBe('nginx')
  const again = await nginx.ask(ESSAY, { headers: { 'if-none-match': headers.etag ?? '' } })
  expect(`${again.status} ${again.body.length}`).toBe('304 0')
})

test('probes are answered here and not outside', async () => {
  expect((await askRaw(site.origin, '/readyz')).status).toBe(200)
  expect((await nginx.ask('/readyz')).status).toBe(404)
  expect((await nginx.ask('/healthz')).status).toBe(404)
})

test('a session belongs to the network that nginx saw, whatever the client says of itself', async () => {
  await signIn('127.0.0.9')
  const store = new Sqlite(join(site.folder, 'masthead.sqlite'), { readonly: true })
  const networks = store.prepare<[], string>('select distinct network from sessions').pluck().all()
  store.close()
  expect(networks).toContain('127.0.0.9')
  expect(networks.join()).not.toContain('198.51')
})

test('a picture of nine megabytes is uploaded in one piece, and shown', async () => {
  const headers = await signIn('127.0.0.1')
  const send = (path: string, method: string, body: Buffer | string, type = 'application/json') =>
    nginx.ask(path, { method, headers: { ...headers, 'content-type': type }, body })
  const [width, height] = [1800, 1700]
  const noise = Buffer.alloc(width * height * 3, 1).map((_, at) => (at * 2654435761) >>> 13)
  const picture = await sharp(noise, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer()
  expect(picture.length).toBeGreaterThan(9_000_000)
  const begun = await send(
    '/api/desk/media/uploads/',
    'POST',
    JSON.stringify({ fileName: 'a.png', bytes: picture.length }),
  )
  const path = `/api/desk/media/uploads/${JSON.parse(begun.body.toString()).id}/`
  const sent = await send(`${path}?offset=0`, 'PATCH', picture, 'application/octet-stream')
  expect(JSON.parse(sent.body.toString())).toEqual({ offset: picture.length })
  const finished = await send(path, 'POST', '{}')
  expect(finished.status, finished.body.toString()).toBe(200)
})

test('what is too large is refused in Masthead’s words, and by nginx only beyond that', async () => {
  const ours = await nginx.ask('/api/session/', {
    method: 'POST',
    headers: own,
    body: 'a'.repeat(1024 * 1024 + 1),
  })
  expect(`${ours.status} ${ours.body}`).toBe('413 This is more than can be taken here: nothing was kept.')
  const theirs = await nginx.ask('/api/session/', {
    method: 'POST',
    headers: { ...own, 'content-length': '200000000', expect: '' },
  })
  expect(theirs.status).toBe(413)
})

test('the unit of systemd holds memory down as the command does', () => {
  const unit = readFileSync(join(root, 'deploy/masthead.service'), 'utf8')
  expect(unit).toContain(` ${SERVER_FLAGS.join(' ')} /opt/masthead/${PROGRAM}`)
  for (const [name, value] of Object.entries(SERVER_ENV))
    expect(unit).toContain(`Environment=${name}=${value}\n`)
})

test('the unit of systemd is whole, and what it leaves open is little', () => {
  const unit = join(root, 'deploy/masthead.service')
  const analyze = ensureProgram('systemd-analyze', 'systemd')
  const verified = spawnSync(analyze, ['verify', unit], { encoding: 'utf8' })
  expect(verified.stderr.replaceAll(/^.*(\/usr\/bin\/node|man ).*\n/gm, '')).toBe('')
  const { stdout } = spawnSync(analyze, ['security', '--offline=true', '--threshold=20', unit], {
    encoding: 'utf8',
  })
  const exposure = Number(/Overall exposure level for masthead.service: ([\d.]+)/.exec(stdout)?.[1])
  expect(exposure).toBeLessThan(2)
})
