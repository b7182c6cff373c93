// Pictures that nothing public shows: there for the newsroom and for whoever holds a link to the draft, for nobody else.
import { beforeEach, expect, test } from 'vitest'
import { contentOf } from '../../lib/articles/content.ts'
import { createArticle } from '../../lib/articles/create.ts'
import { makePreviewLink } from '../../lib/preview/make-link.ts'
import { revokePreviewLink } from '../../lib/preview/revoke-link.ts'
import { publishArticle } from '../../lib/publications/publish.ts'
import { withdrawArticle } from '../../lib/publications/withdraw.ts'
import { deskOf, MINUTE, managingEditor } from '../support/cast.ts'
import { readPage } from '../support/pages.ts'
import { aPicture } from '../support/pictures.ts'
import { AS_OF } from '../support/running/demo-data.ts'
import { ask } from '../support/running/fetching.ts'
import { ownSite } from '../support/running/site.ts'
import { cookieOf, type Who } from './authorization/asking.ts'

/** While whoever signs in for a test is still signed in. */
const LATER = AS_OF + 30 * MINUTE

const site = ownSite()
const desk = (now = AS_OF) => deskOf(managingEditor, site.db, now)

let picture: Awaited<ReturnType<typeof aPicture>>
let articleId: string

beforeEach(async () => {
  picture = await aPicture(site)
  const hero = { mediumId: picture.id, alt: 'A heron', caption: null, credit: null }
  const slug = `heron-${picture.hash}`
  articleId = (await createArticle(desk(), { slug, content: contentOf({ title: 'The Heron', hero }) })).id
})

const get = (path: string, headers: Record<string, string> = {}) => ask(site.origin, path, { headers })
const asWho = async (who: Who, path: string) => get(path, { cookie: (await cookieOf(site, who)) ?? '' })

test('a draft’s picture is there for everybody at the desk, kept by nobody', async () => {
  for (const who of ['contributor', 'editor'] as const) {
    const { status, headers } = await asWho(who, picture.address)
    expect([status, headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  }
})

test('to everybody else it is as if it were not there, and no cache may keep that', async () => {
  const nothing = picture.address.replace(picture.hash, '0'.repeat(32))
  const answers = [picture.address, nothing].map((path) => get(path))
  for (const { status, text, headers } of await Promise.all(answers)) {
    expect([status, text, headers.get('cache-control')]).toEqual([404, 'Not found', 'no-store'])
  }
  const forged = await get(picture.address, { cookie: 'masthead.session=forged' })
  expect([forged.status, forged.text]).toEqual([404, 'Not found'])
})

test('a link to the draft shows its pictures, and only while it opens the draft', async () => {
  const other = await aPicture(site)
  const asked = { articleId, kind: 'look' as const, label: 'Anna', days: 7 as const, revisionId: null }
  const { id, address } = await makePreviewLink(desk(), asked)
  const page = await readPage(site.origin, address)
  const src = page.attribute('.figure--hero img', 'src') ?? ''
  expect(src).toBe(`${address}${picture.address.slice(1)}`)
  const { status, headers } = await get(src)
  expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  expect((await get(src.replace(picture.hash, other.hash))).status).toBe(404)
  expect((await get(src.replace('/preview/', '/preview/x'))).status).toBe(404)
  await revokePreviewLink(desk(), { articleId, linkId: id })
  expect((await get(src)).status).toBe(404)
})

test('it is anybody’s from the moment of publication, straight from disk, and nobody’s once that is over', async () => {
  await publishArticle(desk(), { articleId, at: LATER })
  expect((await get(picture.address)).status).toBe(404)
  site.moveClock(LATER)
  const { status, headers } = await get(picture.address)
  expect([status, headers.get('cache-control')]).toEqual([
    200,
    'public, max-age=31536000, immutable, s-maxage=300',
  ])
  const etag = headers.get('etag') ?? ''
  await withdrawArticle(desk(LATER), { articleId, why: 'A slip' })
  expect((await get(picture.address, { 'if-none-match': etag })).status).toBe(404)
  expect((await asWho('editor', picture.address)).status).toBe(200)
})

test('every picture of every public page is there for everybody', async () => {
  const seen = new Set<string>()
  for (const path of [
    '/',
    '/issues/',
    '/editors/',
    '/page/about/',
    '/article/how-early-is-early/?singlepage=1',
  ]) {
    const { document } = await readPage(site.origin, path)
    for (const { outerHTML } of document.querySelectorAll('img, source, meta[property="og:image"]')) {
      for (const [one] of outerHTML.matchAll(/\/media\/[^\s",]+/g)) seen.add(one)
    }
  }
  expect(seen.size).toBeGreaterThan(50)
  const refused = [...seen].map(async (path) => [path, (await get(path)).status] as const)
  expect((await Promise.all(refused)).filter(([, status]) => status !== 200)).toEqual([])
})
