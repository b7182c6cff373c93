// Parts of a file, as players and interrupted downloads ask for them (RFC 9110, 14).
import { beforeAll, expect, test } from 'vitest'
import { ESSAY, readPage } from '../../support/pages.ts'
import { askRaw } from '../../support/running/fetching.ts'
import { sharedSite } from '../../support/running/site.ts'

const site = sharedSite()

let path: string
let whole: Awaited<ReturnType<typeof askRaw>>

beforeAll(async () => {
  const page = await readPage(site.origin, ESSAY)
  path = /\/media\/[0-9a-f]{32}\/full-960\.jpg/.exec(page.html)?.[0] ?? ''
  whole = await askRaw(site.origin, path)
})

const part = (range: string, more: Record<string, string> = {}, method = 'GET') =>
  askRaw(site.origin, path, { method, headers: { range, ...more } })

test('a file says that parts of it can be had', () => {
  expect(whole.headers['accept-ranges']).toBe('bytes')
  expect(whole.headers.etag).toMatch(/^(W\/)?"/)
})

test.each([
  ['its beginning', 'bytes=0-99', (bytes: Buffer) => bytes.subarray(0, 100)],
  ['a middle part', 'bytes=500-1499', (bytes: Buffer) => bytes.subarray(500, 1500)],
  ['all from a byte on', 'bytes=1000-', (bytes: Buffer) => bytes.subarray(1000)],
  ['its last bytes', 'bytes=-64', (bytes: Buffer) => bytes.subarray(-64)],
  ['more than there is', 'bytes=1000-99999999', (bytes: Buffer) => bytes.subarray(1000)],
])('%s comes as 206 and says where it stands', async (_, range, of) => {
  const { status, headers, body } = await part(range)
  const wanted = of(whole.body)
  const from = whole.body.indexOf(wanted)
  expect(status).toBe(206)
  expect(body.equals(wanted)).toBe(true)
  expect(headers['content-range']).toBe(`bytes ${from}-${from + wanted.length - 1}/${whole.body.length}`)
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable, s-maxage=300')
  expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox")
})

test.each([
  ['several parts at once', 'bytes=0-9,20-29'],
  ['another unit', 'items=0-1'],
  ['no range at all', 'bytes=x-y'],
])('%s are answered by the whole file', async (_, range) => {
  const { status, body } = await part(range)
  expect(status).toBe(200)
  expect(body.equals(whole.body)).toBe(true)
})

test('a thousand parts that overlap cost no more than the file', async () => {
  const range = `bytes=${Array.from({ length: 1000 }, () => '0-').join(',')}`
  const { status, body } = await part(range)
  expect(status).toBe(206)
  expect(body.equals(whole.body)).toBe(true)
})

test('what begins beyond the end is refused with the length, and kept by nobody', async () => {
  const { status, headers } = await part(`bytes=${whole.body.length}-`)
  expect(status).toBe(416)
  expect(headers['content-range']).toBe(`bytes */${whole.body.length}`)
  expect(headers['cache-control'] ?? '').not.toContain('immutable')
})

test('a part of this very version, or else the whole of the new one', async () => {
  const { etag = '' } = whole.headers
  const modified = whole.headers['last-modified']
  const strong = etag.replace(/^W\//, '')
  expect((await part('bytes=0-9', { 'if-range': etag })).status).toBe(206)
  expect((await part('bytes=0-9', { 'if-range': `"x${strong.slice(1)}` })).status).toBe(200)
  if (modified) expect((await part('bytes=0-9', { 'if-range': modified })).status).toBe(206)
  expect((await part('bytes=0-9', { 'if-range': 'Thu, 01 Jan 1970 00:00:00 GMT' })).status).toBe(200)
})

test('whoever has the file gets 304, and whoever insists on another version 412', async () => {
  const { etag = '' } = whole.headers
  const same = await askRaw(site.origin, path, { headers: { 'if-none-match': etag } })
  expect(`${same.status} ${same.body.length}`).toBe('304 0')
  const other = await askRaw(site.origin, path, { headers: { 'if-match': '"another"' } })
  expect(other.status).toBe(412)
})

test('HEAD says what GET would, and brings nothing', async () => {
  const head = await askRaw(site.origin, path, { method: 'HEAD' })
  expect(head.status).toBe(200)
  expect(Number(head.headers['content-length'])).toBe(whole.body.length)
  expect(head.body).toHaveLength(0)
  const ranged = await part('bytes=0-99', {}, 'HEAD')
  expect([200, 206]).toContain(ranged.status)
  expect(ranged.body).toHaveLength(0)
})
