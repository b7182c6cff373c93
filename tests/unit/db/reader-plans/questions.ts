// Everything that readers, and the programs that read for them, can ask of the store: each page, feed, file and address.
import type { Reading } from '../../../../db/client.ts'
import { NOTHING_INSTEAD } from '../../../../db/reader/instead.ts'
import { isMediumShown } from '../../../../db/reader/media.ts'
import { findAdPicture, findCreative } from '../../../../db/reader/publication/ads.ts'
import { readDiscoveryAddress } from '../../../../lib/discovery/address.ts'
import { readFeedAddress } from '../../../../lib/feeds/address.ts'
import { pagesOf } from '../../../../lib/feeds/hub/pages.ts'
import { loadArticlePage } from '../../../../lib/reader/article/article-page.ts'
import { loadChrome } from '../../../../lib/reader/chrome.ts'
import { loadCorrections } from '../../../../lib/reader/corrections.ts'
import { loadFeedDirectory } from '../../../../lib/reader/feed/directory.ts'
import { loadFeed } from '../../../../lib/reader/feed/load.ts'
import { loadMissingFeed } from '../../../../lib/reader/feed/missing.ts'
import { loadHome } from '../../../../lib/reader/home.ts'
import { loadCategory, loadTag } from '../../../../lib/reader/listing.ts'
import { loadMissing } from '../../../../lib/reader/missing.ts'
import { loadMostRead } from '../../../../lib/reader/most-read.ts'
import { loadAuthor, loadEditors } from '../../../../lib/reader/people.ts'
import { loadIssue, loadIssueArchive } from '../../../../lib/reader/publication/issue.ts'
import { loadIssuePdf } from '../../../../lib/reader/publication/issue-pdf.ts'
import { loadPrintedIssue } from '../../../../lib/reader/publication/printed-issue.ts'
import { standsAt } from '../../../../lib/reader/publication/redirects.ts'
import { loadStaticPage } from '../../../../lib/reader/publication/static-page.ts'
import { loadSearch } from '../../../../lib/reader/search/page.ts'
import { loadSuggestions } from '../../../../lib/reader/search/suggest.ts'
import { loadMissingCard, loadShareCard } from '../../../../lib/reader/share-card.ts'
import { loadNews, loadSitemapIndex, loadSitemapPart } from '../../../../lib/reader/sitemap/load.ts'
import { KEY, UNSHOWN } from './archive.ts'

type Ask = (reading: Reading) => Promise<unknown>

const ORIGIN = 'https://synovia.example'

const PAGES: Ask[] = [
  loadHome,
  loadChrome,
  loadMostRead,
  (of) => loadArticlePage(of, 'article-0', { kind: 'page', number: 1 }),
  (of) => loadArticlePage(of, 'article-3', { kind: 'single', asked: '1' }),
  (of) => loadCategory(of, 'conditions', 1),
  (of) => loadCategory(of, 'conditions/gout', 9),
  (of) => loadCategory(of, 'opinion', 2),
  (of) => loadTag(of, 'gout', 2),
  (of) => loadAuthor(of, 'ingrid-halvorsen', 2),
  loadEditors,
  (of) => loadIssue(of, '2026-01'),
  loadIssueArchive,
  (of) => loadPrintedIssue(of, '2026-01'),
  (of) => loadIssuePdf(of, '2026-01'),
  (of) => loadStaticPage(of, 'about-us'),
  (of) => loadCorrections(of, 2),
  (of) => loadFeedDirectory(of, ORIGIN),
]

const WORDS = [
  '',
  'gout',
  'gou',
  'gowt salt',
  'zzyzx',
  'author:halvorsen',
  'tag:gout category:opinion',
  'after:2020',
]
const SEARCHES: Ask[] = WORDS.flatMap((query): Ask[] => [
  (of) => loadSearch(of, { query, order: 'relevance', page: 1 }),
  (of) => loadSearch(of, { query, order: 'date', page: 2 }),
  (of) => loadSuggestions(of, query),
])

const FEEDS: Ask[] = [
  ...['/', '/category/conditions/', '/tag/gout/', '/author/ingrid-halvorsen/', '/issue/2026-01/', '/issues/'],
  '/corrections/',
].flatMap((page): Ask[] => [`${page}feed/`, `${page}feed/?archive=2`].map(feed))

function feed(address: string): Ask {
  const asked = readFeedAddress(address)
  if (!asked) throw new Error(`${address} is no feed.`)
  return (of) => loadFeed(of, asked, ORIGIN)
}

const SITEMAPS: Ask[] = [
  (of) => loadSitemapIndex(of, ORIGIN),
  (of) => loadNews(of, ORIGIN),
  ...['pages', 'articles-2025-12', 'articles-2025-12-2', 'tags-1', 'categories-1', 'authors-1'].map(part),
]

function part(name: string): Ask {
  const asked = readDiscoveryAddress(`/sitemap/${name}.xml`)
  if (asked?.kind !== 'part') throw new Error(`${name} is no part.`)
  return (of) => loadSitemapPart(of, asked.part, ORIGIN)
}

const CARDS: Ask[] = [
  (of) => loadShareCard(of, 'article', 'article-0'),
  (of) => loadShareCard(of, 'issue', '2026-01'),
  (of) => loadShareCard(of, 'author', 'ingrid-halvorsen'),
  (of) => loadMissingCard(of, { kind: 'article', slug: 'never', file: 'a.jpg' }),
]

const NOTHING_THERE: Ask[] = [
  ...['/article/never-was/', '/article/article-0-never/3/', '/tag/never/page/2/', '/wp/2019/05/gout/?p=12'],
  '/old/article-0/',
].map(
  (address): Ask =>
    (of) =>
      loadMissing(of, address),
)

const ADDRESSES: Ask[] = [
  '/article/article-0/',
  '/category/conditions/',
  '/tag/gout/',
  '/author/ingrid-halvorsen/',
  '/issue/2026-01/',
  '/page/about-us/',
].map(
  (address): Ask =>
    (of) =>
      standsAt(of, address),
)

const BESIDE_PAGES: Ask[] = [
  (of) => loadMissingFeed(of, '/tag/never/feed/'),
  (of) => loadCategory({ ...of, instead: NOTHING_INSTEAD }, 'conditions', 1),
  (of) => loadArticlePage({ ...of, instead: NOTHING_INSTEAD }, 'article-3', { kind: 'page', number: 1 }),
  (of) => isMediumShown(of, UNSHOWN),
  (of) => isMediumShown(of, '0123456789abcdef0123456789abcdef'),
  (of) => findCreative(of, KEY),
  (of) => findAdPicture(of, KEY, '970x250'),
  (of) =>
    pagesOf(of, [
      'list:all',
      'issues',
      'list:tag:never',
      'list:author:never',
      'list:category:never',
      'list:issue:never',
    ]),
]

export const QUESTIONS: Ask[] = [
  ...[...PAGES, ...SEARCHES, ...FEEDS, feed('/search/feed/?q=gout'), ...SITEMAPS],
  ...[...CARDS, ...NOTHING_THERE, ...ADDRESSES, ...BESIDE_PAGES],
]
