// The hub is told of what changed, once, also of what came due by itself; a hub that runs here takes the pings.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { listPings } from '../../../../../db/desk/publication/feeds.ts'
import { readFeedAddress } from '../../../../../lib/feeds/address.ts'
import { feedHeaders } from '../../../../../lib/feeds/headers.ts'
import { pagesOf } from '../../../../../lib/feeds/hub/pages.ts'
import { sweepHub } from '../../../../../lib/feeds/hub/sweep.ts'
import { writtenFeed } from '../../../../../lib/feeds/written.ts'
import { publishArticle } from '../../../../../lib/publications/publish.ts'
import { withdrawArticle } from '../../../../../lib/publications/withdraw.ts'
import { loadFeed } from '../../../../../lib/reader/feed/load.ts'
import { saveSettings } from '../../../../../lib/settings/save.ts'
import { DEFAULT_SETTINGS } from '../../../../../lib/settings/settings.ts'
import { anArticle, aTag } from '../../../../support/builders.ts'
import {
  admin,
  DAY,
  deskOf,
  editor,
  HOUR,
  MINUTE,
  managingEditor,
  NOON,
  reader,
} from '../../../../support/cast.ts'
import { freshStore } from '../../../../support/db.ts'

const store = freshStore()
const ORIGIN = 'https://synovia.example'

let hub: Server
let told: string[] = []
let answer = 204
let sendOn: string | null = null

beforeAll(async () => {
  hub = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const form = new URLSearchParams(body)
      expect([request.method, form.get('hub.mode')]).toEqual(['POST', 'publish'])
      expect(form.get('hub.url')).toBe(form.get('hub.topic'))
      told.push(String(form.get('hub.url')).slice(ORIGIN.length))
      response.writeHead(answer, sendOn ? { Location: sendOn } : {}).end('x'.repeat(1000))
    })
  })
  await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve))
})
afterAll(() => hub.close())
beforeEach(() => {
  told = []
  answer = 204
  sendOn = null
})

const address = () => `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`
const setHub = (to: string, at = NOON - 30 * DAY) =>
  saveSettings(deskOf(admin, store.db, at), { ...DEFAULT_SETTINGS, hub: to })

/** What the hub was told in one round. */
async function round(now = NOON): Promise<string[]> {
  told = []
  await sweepHub(store.db, now, { origin: ORIGIN, mayReach: () => true })
  return told.toSorted()
}

const formsOf = (...pages: string[]) =>
  pages.flatMap((page) => [`${page}feed/`, `${page}feed/atom/`, `${page}feed/json/`]).toSorted()

test('a published article is told of once, in each form of each feed that has it', async () => {
  await setHub(address())
  const tag = await aTag(store.db, { name: 'gout' })
  expect(await round()).toEqual([])
  await anArticle(store.db, { title: 'Salt', tagIds: [tag.id], at: NOON })
  expect(await round(NOON + MINUTE)).toEqual(formsOf('/', '/tag/gout/', '/corrections/'))
  expect(await round(NOON + 2 * MINUTE)).toEqual([])
})

test('what is planned is told of when it comes due and when it ends, not when it is planned', async () => {
  await setHub(address())
  await anArticle(store.db, { title: 'There before' })
  await round()
  const { id: articleId } = await anArticle(store.db, { title: 'Another', at: NOON })
  await round(NOON + 1)
  await withdrawArticle(deskOf(managingEditor, store.db, NOON + 2), { articleId, why: 'x' })
  expect(await round(NOON + 3)).toEqual(formsOf('/'))
  const { id } = await anArticle(store.db, { title: 'To come', at: NOON + HOUR, until: NOON + 3 * HOUR })
  expect(await round(NOON + 4)).toEqual([])
  // Late, as after a night when the program did not run.
  expect(await round(NOON + 2 * HOUR)).toEqual(formsOf('/'))
  expect(await round(NOON + 2 * HOUR + 1)).toEqual([])
  expect(await round(NOON + 4 * HOUR)).toEqual(formsOf('/'))
  await publishArticle(deskOf(managingEditor, store.db, NOON + 5 * HOUR), { articleId: id, until: null })
  expect(await round(NOON + 6 * HOUR)).toEqual(formsOf('/'))
})

test('a hub that fails is told again, later each time, and what was wrong is known at the desk', async () => {
  await setHub(address())
  await round()
  await anArticle(store.db, { title: 'Salt', at: NOON })
  answer = 503
  expect((await round(NOON + 1)).length).toBeGreaterThan(0)
  const [ping] = await listPings(deskOf(editor, store.db))
  expect(ping).toMatchObject({ tries: 1, pingedAt: null, tryAt: NOON + 1 + MINUTE })
  expect(ping?.problem).toMatch(/^The hub answered 503 for /)
  expect(await round(NOON + 2)).toEqual([])
  answer = 202
  expect(await round(NOON + 2 * MINUTE)).toEqual(formsOf('/', '/corrections/'))
  expect((await listPings(deskOf(editor, store.db))).map(({ problem }) => problem)).toEqual([null, null])
})

test('a change of more lists than a store takes ids is looked through', async () => {
  const tag = await aTag(store.db, { name: 'gout' })
  const tags = ['category', 'tag', 'author'].flatMap((kind) =>
    Array.from({ length: 33_000 }, (_, number) => `list:${kind}:${number}`),
  )
  expect(await pagesOf(reader(store.db), [...tags, `list:tag:${tag.id}`])).toEqual(['/tag/gout/'])
})

test('a hub that is not reached is asked once a round, not for each feed', async () => {
  const nobody = createServer()
  await new Promise<void>((resolve) => nobody.listen(0, '127.0.0.1', resolve))
  await setHub(`http://127.0.0.1:${(nobody.address() as AddressInfo).port}/`)
  await new Promise((resolve) => nobody.close(resolve))
  await round()
  await anArticle(store.db, { title: 'Salt', at: NOON })
  await round(NOON + 1)
  const tried = async () => (await listPings(deskOf(editor, store.db))).map(({ tries }) => tries).toSorted()
  expect(await tried()).toEqual([0, 1])
  await round(NOON + 2)
  expect(await tried()).toEqual([1, 1])
})

test('a program that stops waits for no hub, and does not hold it against the hub', async () => {
  const mute = createServer(() => stopping.abort())
  const stopping = new AbortController()
  await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve))
  await setHub(`http://127.0.0.1:${(mute.address() as AddressInfo).port}/`)
  await round()
  await anArticle(store.db, { title: 'Salt', at: NOON })
  const kit = { origin: ORIGIN, mayReach: () => true, milliseconds: 3000, signal: stopping.signal }
  const begun = performance.now()
  await sweepHub(store.db, NOON + 1, kit)
  expect(performance.now() - begun).toBeLessThan(2500)
  const pings = await listPings(deskOf(editor, store.db))
  expect(pings.map(({ tries, tryAt }) => [tries, tryAt])).toEqual([
    [0, NOON + 1],
    [0, NOON + 1],
  ])
  mute.closeAllConnections()
  await new Promise((resolve) => mute.close(resolve))
})

test('a hub that sends on is not followed', async () => {
  await setHub(address())
  await round()
  answer = 307
  sendOn = `${address()}inside/`
  await anArticle(store.db, { title: 'Salt', at: NOON })
  expect(await round(NOON + 1)).toEqual(['/corrections/feed/', '/feed/'])
  expect((await listPings(deskOf(editor, store.db)))[0]?.problem).toMatch(/answered 307/)
})

test('a hub inside the house is not asked', async () => {
  await setHub(address())
  await sweepHub(store.db, NOON, { origin: ORIGIN })
  await anArticle(store.db, { title: 'Salt', at: NOON })
  await sweepHub(store.db, NOON + 1, { origin: ORIGIN })
  expect(told).toEqual([])
  expect((await listPings(deskOf(editor, store.db)))[0]?.problem).toMatch(
    /not an address of the open internet/,
  )
})

test('without a hub nobody is told, and one that is set later does not hear of everything before it', async () => {
  await anArticle(store.db, { title: 'Salt', at: NOON })
  expect(await round(NOON + 1)).toEqual([])
  await setHub(address(), NOON + 2)
  expect(await round(NOON + 3)).toEqual([])
  await anArticle(store.db, { title: 'Water', at: NOON })
  expect(await round(NOON + 4)).toEqual(formsOf('/', '/corrections/'))
  await setHub('', NOON + 5)
  await anArticle(store.db, { title: 'Ash', at: NOON })
  expect(await round(NOON + 6)).toEqual([])
})

test('feeds name their hub in each form and in the header; excerpts, selections and searches do not', async () => {
  await setHub('https://hub.example/')
  await anArticle(store.db, { title: 'Salt' })
  const feed = async (at: string) => {
    const asked = readFeedAddress(at)
    const view = asked && (await loadFeed(reader(store.db), asked, ORIGIN))
    if (!asked || !view) throw new Error(at)
    return { view, text: writtenFeed(asked.format, view).text }
  }
  const rss = await feed('/feed/')
  const hubs = (links: { rel?: string; href?: string }[] = []) =>
    links.filter(({ rel }) => rel === 'hub').map(({ href }) => href)
  expect(hubs(parseRssFeed(rss.text).atom?.links)).toEqual(['https://hub.example/'])
  expect(hubs(parseAtomFeed((await feed('/feed/atom/')).text).links)).toEqual(['https://hub.example/'])
  const { hubs: named } = parseJsonFeed((await feed('/feed/json/')).text)
  expect(named).toEqual([{ type: 'WebSub', url: 'https://hub.example/' }])
  expect(
    feedHeaders(rss.view, { dataMining: 'reserved', dataMiningTerms: 'https://a.example/terms' }),
  ).toEqual({
    Link: `<https://hub.example/>; rel="hub", <${ORIGIN}/feed/>; rel="self"`,
    'TDM-Reservation': '1',
    'TDM-Policy': 'https://a.example/terms',
  })
  for (const other of ['/feed/?view=summary', '/feed/?sponsored=no', '/search/feed/?q=salt'])
    expect((await feed(other)).view.hub).toBeNull()
})
