// Which program fetches, and what is kept of it.
import { expect, test } from 'vitest'
import { countFetch, keepFetches } from '../../../../lib/feeds/fetches.ts'
import { readerOf } from '../../../../lib/feeds/readers.ts'
import { DAY, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()

async function kept() {
  const rows = await store.db.orm.select().from(store.db.t.feedFetches)
  return rows.toSorted((a, b) => b.fetches - a.fetches || a.format.localeCompare(b.format))
}

test.each([
  ['NetNewsWire (RSS Reader; https://netnewswire.com/)', 'NetNewsWire', 0],
  ['Feedly/1.0 (+http://www.feedly.com/fetcher.html; 16 subscribers; like FeedFetcher-Google)', 'Feedly', 16],
  ['Mozilla/5.0 (compatible; Miniflux/2.2.4; +https://miniflux.app)', 'Miniflux', 0],
  ['Feedbin feed-id:1373711 - 254 subscribers', 'Feedbin feed-id', 254],
  ['newsboat/2.21.0 (Linux x86_64)', 'newsboat', 0],
  ['Liferea/1.14.1 (Linux; https://lzone.de/liferea/) AppleWebKit (KHTML, like Gecko)', 'Liferea', 0],
  ['UniversalFeedParser/5.2.1 +https://code.google.com/p/feedparser/', 'UniversalFeedParser', 0],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.5.0', 'Thunderbird', 0],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36',
    'A browser',
    0,
  ],
  ['Reader <script>', 'Reader script', 0],
  ['Reader of alice@example.org/1.0', 'Unnamed', 0],
  ['https://alice.example/reader', 'Unnamed', 0],
  ['Mozilla/5.0 alice@example.org', 'Unnamed', 0],
  ['Mozilla/5.0 (compatible; alice@example.org)', 'Unnamed', 0],
  ['Mozilla/5.0 (compatible; https://alice.example/; 3 readers)', 'Unnamed', 3],
  ['Mozilla/5.0 (compatible; Reader +https://reader.example/)', 'Reader', 0],
  ['', 'Unnamed', 0],
])('%s is counted as %s', (userAgent, name, subscribers) => {
  expect(readerOf(userAgent)).toEqual({ name, subscribers })
})

test('of a name that has no end only the beginning is read', () => {
  const begun = performance.now()
  for (let time = 0; time < 10; time++) readerOf('('.repeat(15_000))
  expect(performance.now() - begun).toBeLessThan(500)
  expect(readerOf(`Reader ${'('.repeat(300)} 16 subscribers`)).toEqual({ name: 'Reader', subscribers: 0 })
})

test('fetches add up by day and program; neither searches nor versions nor addresses are kept', async () => {
  const fetched = (address: string, userAgent: string, isUnchanged = false, at = NOON) =>
    countFetch({ address, userAgent, isUnchanged, at })
  fetched('/feed/', 'Feedly/1.0 (16 subscribers)')
  fetched('/feed/', 'Feedly/1.1 (17 subscribers)', true)
  await keepFetches(store.db, NOON)
  fetched('/feed/?view=summary', 'Feedly/1.1', true, NOON + 1)
  fetched('/search/feed/?q=my+secret+illness', 'newsboat/2.21')
  fetched('/search/feed/atom/?q=other', 'newsboat/2.21')
  fetched('/no-feed/', 'newsboat/2.21')
  await keepFetches(store.db, NOON)
  const day = '2026-01-15'
  expect(await kept()).toEqual([
    {
      day,
      ...{ page: '/', format: 'rss', reader: 'Feedly', fetches: 3, unchanged: 2, subscribers: 17 },
      lastAt: NOON + 1,
    },
    {
      day,
      page: '/search/',
      format: 'atom',
      reader: 'newsboat',
      fetches: 1,
      unchanged: 0,
      subscribers: 0,
      lastAt: NOON,
    },
    {
      day,
      page: '/search/',
      format: 'rss',
      reader: 'newsboat',
      fetches: 1,
      unchanged: 0,
      subscribers: 0,
      lastAt: NOON,
    },
  ])
  fetched('/feed/', 'Feedly/1.1', false, NOON + 100 * DAY)
  await keepFetches(store.db, NOON + 100 * DAY)
  expect((await kept()).map(({ fetches }) => fetches)).toEqual([1])
})

test('names that are made up fill nothing: beyond two hundred a day they are one', async () => {
  for (let number = 0; number < 300; number++)
    countFetch({
      ...{
        address: '/feed/',
        userAgent: `Made up ${'x'.repeat(number % 30)}y${String.fromCharCode(97 + (number % 26))}${'z'.repeat(Math.floor(number / 26))}`,
      },
      ...{ isUnchanged: false, at: NOON },
    })
  await keepFetches(store.db, NOON)
  const rows = await kept()
  expect(rows.length).toBeLessThanOrEqual(201)
  expect(rows.find(({ reader }) => reader === 'Others')?.fetches).toBeGreaterThan(1)
})

test('a day has an end of rows: beyond it programs are others, and beyond twice as many nothing is added', async () => {
  let feeds = 0
  const fetched = (userAgent: string, times: number) => {
    for (let number = 0; number < times; number++, feeds++)
      countFetch({ address: `/tag/${feeds}/feed/`, userAgent, isUnchanged: false, at: NOON })
  }
  for (let minute = 0; minute < 4; minute++) {
    fetched('newsboat/2.21', 1500)
    await keepFetches(store.db, NOON)
  }
  const rows = await kept()
  expect(rows.filter(({ reader }) => reader === 'newsboat')).toHaveLength(2000)
  expect(rows.filter(({ reader }) => reader === 'Others')).toHaveLength(2000)
  countFetch({ address: '/tag/0/feed/', userAgent: 'newsboat/2.21', isUnchanged: true, at: NOON })
  await keepFetches(store.db, NOON)
  expect((await kept())[0]).toMatchObject({ page: '/tag/0/', reader: 'newsboat', fetches: 2, unchanged: 1 })
})

test('what could not be written is written the next time, with what came meanwhile', async () => {
  const fetched = () => countFetch({ address: '/feed/', userAgent: 'x', isUnchanged: false, at: NOON })
  fetched()
  const busy = { ...store.db, write: () => Promise.reject(new Error('busy')) }
  await expect(keepFetches(busy, NOON)).rejects.toThrow('busy')
  fetched()
  await keepFetches(store.db, NOON)
  expect((await kept()).map(({ fetches }) => fetches)).toEqual([2])
})
