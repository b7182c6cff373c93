// What the desk would be told of a feed: nothing of a good one, each fault under the name that the W3C's validator has for it.
import { expect, test } from 'vitest'
import { readFeedAddress } from '../../../../../lib/feeds/address.ts'
import { checkFeed, RULE_COUNT } from '../../../../../lib/feeds/check/check-feed.ts'
import type { FeedEntry, FeedView } from '../../../../../lib/feeds/view.ts'
import { writtenFeed } from '../../../../../lib/feeds/written.ts'
import { loadFeed } from '../../../../../lib/reader/feed/load.ts'
import { anArticle, anAuthor, signedBy } from '../../../../support/builders.ts'
import { DAY, NOON, reader } from '../../../../support/cast.ts'
import { freshStore } from '../../../../support/db.ts'

const store = freshStore()
const ADDRESS = 'https://synovia.example/feed/'

const ENTRY: FeedEntry = {
  guid: 'urn:uuid:1',
  link: 'https://synovia.example/article/a/',
  title: 'Salt & water',
  summary: 'Both.',
  html: '<p>Salt <a href="#note">1</a> <img src="https://synovia.example/a.jpg" srcset="https://a.example/b.jpg 1x, https://a.example/c.jpg 2x" alt="x"></p>',
  authors: [{ name: 'Ana', href: null }],
  subjects: [],
  picture: null,
  isSponsored: false,
  publishedAt: NOON - DAY,
  changedAt: NOON - DAY,
}
const FEED: FeedView = {
  ...{
    title: 'Synovia',
    description: 'Joints',
    link: 'https://synovia.example/',
    id: ADDRESS,
    self: ADDRESS,
  },
  ...{ language: 'en', copyright: '', changedAt: NOON - DAY, isSummary: false, hub: null },
  archive: { current: null, previous: null, next: null },
  entries: [ENTRY],
}

function rules(change: Partial<FeedView>, text?: string, format: 'rss' | 'atom' | 'json' = 'rss'): string[] {
  const feed = { ...FEED, ...change }
  const written = text ?? writtenFeed(format, feed).text
  return checkFeed({ feed, text: written, format, address: ADDRESS, now: NOON }).map(({ rule }) => rule)
}
const ofEntry = (change: Partial<FeedEntry>, format?: 'rss' | 'atom') =>
  rules({ entries: [{ ...ENTRY, ...change }] }, undefined, format)

test('a feed that is as it should be has no fault, and neither have those that we write', async () => {
  expect([rules({}), rules({}, undefined, 'atom'), rules({}, undefined, 'json')]).toEqual([[], [], []])
  const author = await anAuthor(store.db)
  await anArticle(store.db, { byline: [signedBy(author)], body: '<p>One <a href="/page/about/">two</a></p>' })
  for (const address of ['/feed/', '/feed/atom/', '/feed/json/']) {
    const asked = readFeedAddress(address)
    const feed = asked && (await loadFeed(reader(store.db), asked, 'https://synovia.example'))
    if (!asked || !feed) throw new Error(address)
    const { text } = writtenFeed(asked.format, feed)
    expect(checkFeed({ feed, text, format: asked.format, address: feed.self, now: NOON })).toEqual([])
  }
})

test('each fault has the name that the validator gives it', () => {
  const found = [
    rules({}, '<rss><channel><title>x</channel></rss>'),
    rules({}, '{"items":', 'json'),
    rules({ title: '' }),
    rules({ title: '<b>Synovia</b>' }),
    rules({ language: 'english please' }),
    rules({ link: '/' }),
    rules({ self: 'https://elsewhere.example/feed/' }),
    rules({ changedAt: NOON + 1 }),
    rules({ entries: [ENTRY, ENTRY] }),
    ofEntry({ guid: '' }),
    ofEntry({ guid: ' urn:x ' }),
    ofEntry({ link: '/article/a/' }),
    ofEntry({ title: '', summary: '' }),
    ofEntry({ title: 'Salt &amp; water' }),
    ofEntry({ summary: '' }, 'atom'),
    ofEntry({ html: '' }),
    ofEntry({ publishedAt: NOON + 1 }),
    ofEntry({ html: '<p>x</p><script>1</script>' }),
    ofEntry({ html: '<p onclick="x">x</p>' }),
    ofEntry({ html: '<a href="JavaScript:x">x</a>' }),
    ofEntry({ html: '<p style="color:red">x</p>' }),
    ofEntry({ html: '<img src="/a.jpg" alt="">' }),
    ofEntry({
      html: '<img src="https://a.example/a.jpg" srcset="https://a.example/a.jpg 1x, /b.jpg 2x" alt="">',
    }),
  ]
  expect(found.map((names) => names[0])).toEqual([
    ...['SAXError', 'SAXError', 'NotBlank', 'ContainsHTML', 'InvalidLanguage', 'InvalidFullLink'],
    ...[
      'SelfDoesntMatchLocation',
      'ImplausibleDate',
      'DuplicateEntries',
      'MissingGuid',
      'UnexpectedWhitespace',
    ],
    ...['InvalidFullLink', 'ItemMustContainTitleOrDescription', 'ContainsHTML', 'MissingSummary'],
    ...['MissingTextualContent', 'ImplausibleDate', 'SecurityRisk', 'SecurityRiskAttr', 'SecurityRiskAttr'],
    ...['DangerousStyleAttr', 'ContainsRelRef', 'ContainsRelRef'],
  ])
  const picture = { src: '', type: 'jpeg', width: 1, height: 1, alt: '', credit: null, bytes: 0 }
  expect(ofEntry({ picture })).toEqual(['InvalidIntegerAttribute', 'InvalidMIMEAttribute'])
  const named = new Set([
    ...found.flat(),
    'InvalidIntegerAttribute',
    'InvalidMIMEAttribute',
    'MissingAtomSelfLink',
  ])
  expect(named.size).toBe(RULE_COUNT)
})
