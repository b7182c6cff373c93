import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeEach, expect, test } from 'vitest'
import { ESSAY, readPage } from '../../support/pages.ts'
import { ask, askRaw } from '../../support/running/fetching.ts'
import { sharedSite } from '../../support/running/site.ts'

const site = sharedSite()
const PACKED = [ESSAY, '/', '/feed/']

/** The smallest form of a page is made once it has been asked for again. */
beforeEach(async () => {
  for (const path of PACKED) {
    const encoding = async () => {
      const { headers } = await askRaw(site.origin, path, { headers: { 'accept-encoding': 'br' } })
      return headers['content-encoding']
    }
    await expect.poll(encoding).toBe('br')
  }
})

const accepted: [header: string, encoding: string | undefined][] = [
  ['br, gzip', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', undefined],
  ['br; q=0.5, gzip; q=0', 'br'],
  ['identity', undefined],
  ['', undefined],
  ['deflate', undefined],
]

test('a page comes in an encoding that its reader takes, and is the same page in each', async () => {
  const plain = await askRaw(site.origin, ESSAY)
  for (const [header, encoding] of accepted) {
    const { headers, body } = await askRaw(site.origin, ESSAY, { headers: { 'accept-encoding': header } })
    expect({ header, encoding: headers['content-encoding'] }).toEqual({ header, encoding })
    expect(Number(headers['content-length'])).toBe(body.length)
    expect(headers.vary).toBe('Accept-Encoding')
    expect(headers.etag).toBe(plain.headers.etag)
    expect(decoded(body, encoding).equals(plain.body)).toBe(true)
  }
})

test('pages and feed shrink to a third at least', async () => {
  for (const path of PACKED) {
    const plain = await askRaw(site.origin, path)
    const small = await askRaw(site.origin, path, { headers: { 'accept-encoding': 'br' } })
    expect(small.body.length).toBeLessThan(plain.body.length / 3)
  }
})

test('a reader who has the page already gets 304 with what a cache needs', async () => {
  const { headers } = await ask(site.origin, ESSAY)
  const etag = headers.get('etag') ?? ''
  const again = await ask(site.origin, ESSAY, { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
  expect(again.headers.get('etag')).toBe(etag)
  expect(again.headers.get('cache-control')).toBe('public, no-cache')
  expect(again.headers.get('vary')).toBe('Accept-Encoding')
})

test('a picture is kept for good, runs nothing, and may be shown by feed readers', async () => {
  const page = await readPage(site.origin, ESSAY)
  const pictures = [...page.html.matchAll(/\/media\/[0-9a-f]{32}\/[\w-]+\.(avif|webp|jpg)/g)].map(
    ([path]) => path,
  )
  const one = (ending: string) => pictures.find((path) => path.endsWith(ending))
  const types: Record<string, string> = { '.webp': 'image/webp', '.jpg': 'image/jpeg' }
  for (const [ending, type] of Object.entries(types)) {
    const { status, headers, body } = await askRaw(site.origin, one(ending) ?? 'none')
    expect(status).toBe(200)
    expect(body.length).toBeGreaterThan(1000)
    expect(headers).toMatchObject({
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable, s-maxage=300',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    })
    expect(headers['content-disposition'] ?? 'inline').toBe('inline')
  }
})

test('every picture that a page names is there', async () => {
  const named = new Set<string>()
  for (const path of ['/', ESSAY, '/issue/2025-12/', '/author/meera-rao/']) {
    const { html } = await readPage(site.origin, path)
    for (const [address] of html.matchAll(/\/media\/[0-9a-f]{32}\/[\w-]+\.\w+/g)) named.add(address)
  }
  expect(named.size).toBeGreaterThan(100)
  for (const path of named) {
    const { status } = await askRaw(site.origin, path, { method: 'HEAD' })
    expect(`${status} ${path}`).toBe(`200 ${path}`)
  }
})

test('originals are nobody’s to fetch', async () => {
  const page = await readPage(site.origin, ESSAY)
  const hash = /\/media\/([0-9a-f]{32})\//.exec(page.html)?.[1]
  const paths = [
    `/originals/${hash}.png`,
    `/media/${hash}/`,
    `/media/${hash}`,
    `/media/${hash}/original.png`,
    `/media/${hash}/full-641.webp`,
    `/media/${hash}/full-640.svg`,
    `/media/${hash}/../../originals/${hash}.png`,
    `/media/${hash?.toUpperCase()}/full-640.webp`,
  ]
  for (const path of paths) {
    const { status, headers } = await askRaw(site.origin, path)
    expect(`${status} ${path}`).toMatch(/^40[04] /)
    expect(headers['cache-control'] ?? '').not.toContain('immutable')
  }
})

test('a range of a picture can be asked for', async () => {
  const page = await readPage(site.origin, ESSAY)
  const path = /\/media\/[0-9a-f]{32}\/full-960\.jpg/.exec(page.html)?.[0] ?? ''
  const { status, body } = await askRaw(site.origin, path, { headers: { range: 'bytes=0-99' } })
  expect(status).toBe(206)
  expect(body).toHaveLength(100)
})

test('the icons that browsers ask for by themselves are there', async () => {
  for (const path of ['/favicon.ico', '/icon.svg', '/apple-touch-icon.png']) {
    const { status } = await askRaw(site.origin, path)
    expect(`${status} ${path}`).toBe(`200 ${path}`)
  }
})

function decoded(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(body)
  return encoding === 'gzip' ? gunzipSync(body) : body
}

test.each([
  ['/', ['lists', 'styles']],
  [ESSAY, ['styles']],
  ['/issues/', ['lists', 'styles']],
])(
  '%s brings stylesheets (%j), two scripts and two faces, named by their content and kept for good',
  async (path, sheets) => {
    const { html } = await readPage(site.origin, path)
    const named = [...html.matchAll(/"(\/(?:assets|_next)\/[^"]+)"/g)].map(([, address = '']) => address)
    const expected = [
      ...sheets.map((name) => `/assets/${name}.css`),
      '/assets/boot.js',
      '/assets/newsreader-text.woff2',
      '/assets/public-sans-text.woff2',
      '/assets/reader.js',
    ]
    expect(named.map((address) => address.replace(/\.[0-9A-Z]{8}\./, '.')).sort()).toEqual(expected.sort())
    for (const address of named) {
      const { status, headers } = await askRaw(site.origin, address)
      expect({ address, status, caching: headers['cache-control'] }).toEqual({
        address,
        status: 200,
        caching: 'public, max-age=31536000, immutable',
      })
    }
  },
)
