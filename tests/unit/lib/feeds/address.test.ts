// Addresses of feeds: one for each feed and format, and WordPress's own led there.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  FEED_FORMATS,
  type FeedChoice,
  feedAddress,
  feedOfWordPress,
  readFeedAddress,
} from '../../../../lib/feeds/address.ts'

const pages: [page: string, of: object][] = [
  ['/', { kind: 'site' }],
  ['/category/conditions/', { kind: 'category', path: 'conditions' }],
  ['/category/focusrheum/gout/', { kind: 'category', path: 'focusrheum/gout' }],
  ['/tag/empathy/', { kind: 'tag', slug: 'empathy' }],
  ['/author/meera-rao/', { kind: 'author', slug: 'meera-rao' }],
  ['/issue/2025-12/', { kind: 'issue', slug: '2025-12' }],
  ['/issues/', { kind: 'issues' }],
  ['/search/?q=gout%20%26%20salt', { kind: 'search', query: 'gout & salt' }],
]

test.each(pages)('each feed of %s can be read from the address that is made for it', (page, of) => {
  const choice = fc.record({
    format: fc.constantFrom(...FEED_FORMATS),
    isSummary: fc.boolean(),
    isUnsponsored: fc.boolean(),
    archive: fc.option(fc.integer({ min: 1, max: 4000 })),
  })
  fc.assert(
    fc.property(choice, (chosen: FeedChoice) => {
      expect(readFeedAddress(feedAddress(page, chosen))).toEqual({ ...chosen, of, page })
    }),
    { numRuns: 30 },
  )
})

test('what is plain is not said', () => {
  expect(feedAddress('/tag/empathy/')).toBe('/tag/empathy/feed/')
  expect(feedAddress('/search/?q=gout', { format: 'json', isSummary: true })).toBe(
    '/search/feed/json/?q=gout&view=summary',
  )
})

const none = [
  '/article/what-the-waiting-room-hears/feed/',
  '/category/feed/',
  '/tag/a/b/feed/',
  '/search/feed/',
  '/search/feed/?q=',
  '/feed/feed/',
  '/feed/xml/',
  '/feed/?archive=0',
  '/feed/?archive=01',
  '/feed/?archive=x',
  '/feed/atom/json/',
]
test.each(none)('%s is no feed', (address) => {
  expect(readFeedAddress(address)).toBeNull()
})

test('WordPress’s addresses lead to the feed they meant', () => {
  expect(feedOfWordPress('/rss/')).toBe('/feed/')
  expect(feedOfWordPress('/rdf/')).toBe('/feed/')
  expect(feedOfWordPress('/atom/')).toBe('/feed/atom/')
  expect(feedOfWordPress('/feed/rss2/')).toBe('/feed/')
  expect(feedOfWordPress('/category/conditions/feed/rss/')).toBe('/category/conditions/feed/')
  expect(feedOfWordPress('/rss/?view=summary&utm_source=x')).toBe('/feed/?view=summary')
  expect(feedOfWordPress('/rdf/?archive=2')).toBe('/feed/?archive=2')
  expect(feedOfWordPress('/atom/?sponsored=no')).toBe('/feed/atom/?sponsored=no')
  expect(feedOfWordPress('/feed/')).toBeNull()
  expect(feedOfWordPress('/article/rss/')).toBeNull()
})
