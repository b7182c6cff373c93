// Which program fetches, and what is kept of it.
import { expect, test } from 'vitest'
import { listFetches } from '../../../../db/desk/feeds.ts'
import { countFetch, keepFetches } from '../../../../lib/feeds/fetches.ts'
import { readerOf } from '../../../../lib/feeds/readers.ts'
import { DAY, deskOf, editor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()

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
  const rows = await listFetches(deskOf(editor, store.db), '2026-01-15')
  expect(rows).toEqual([
    {
      ...{ page: '/', format: 'rss', reader: 'Feedly', fetches: 3, unchanged: 2, subscribers: 17 },
      lastAt: NOON + 1,
    },
    {
      page: '/search/',
      format: 'atom',
      reader: 'newsboat',
      fetches: 1,
      unchanged: 0,
      subscribers: 0,
      lastAt: NOON,
    },
    {
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
  expect((await listFetches(deskOf(editor, store.db), '2026-01-01')).map(({ fetches }) => fetches)).toEqual([
    1,
  ])
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
  const rows = await listFetches(deskOf(editor, store.db), '2026-01-15')
  expect(rows.length).toBeLessThanOrEqual(201)
  expect(rows.find(({ reader }) => reader === 'Others')?.fetches).toBeGreaterThan(1)
})
