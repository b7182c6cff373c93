// What a reader finds who asks for an address: as the routes in app/ answer it, followed from one to the next.
import type { Reading } from '../../db/client.ts'
import { findPage } from '../../db/reader/publication/site.ts'
import { isCitationFormat } from '../../lib/discovery/citation/formats.ts'
import { readFeedAddress } from '../../lib/feeds/address.ts'
import { askedBy } from '../../lib/lost/asked.ts'
import { loadArticlePage } from '../../lib/reader/article/article-page.ts'
import { loadMissingCitation } from '../../lib/reader/article/missing-citation.ts'
import { wantedPage } from '../../lib/reader/article/wanted.ts'
import { loadFeed } from '../../lib/reader/feed/load.ts'
import { loadMissingFeed } from '../../lib/reader/feed/missing.ts'
import { loadCategory, loadTag } from '../../lib/reader/listing.ts'
import { loadMissing } from '../../lib/reader/missing.ts'
import { pageNumber } from '../../lib/reader/pagination.ts'
import { loadAuthor } from '../../lib/reader/people.ts'
import { loadIssue } from '../../lib/reader/publication/issue.ts'

/** Where it ends; null where nothing is, or nothing is any more. Steps within one article's pages are not told. */
export async function readerFinds(reading: Reading, address: string): Promise<string | null> {
  let at = address
  for (let steps = 0; steps < 20 && at.startsWith('/'); steps++) {
    const asked = askedBy(at)
    if (!asked) return null
    if (await isShown(reading, asked.address)) return at
    // The routes of sitemaps and the like look nothing up.
    if (asked.kind === 'discovery') return null
    const missing =
      asked.kind === 'feed'
        ? loadMissingFeed
        : /\/cite\/[a-z]+\/$/i.test(asked.address)
          ? loadMissingCitation
          : loadMissing
    const answer = await missing(reading, asked.address)
    if (answer.kind !== 'moved') return null
    if (answer.to === asked.address) throw new Error(`${answer.to} leads to itself.`)
    at = answer.to
  }
  return at.startsWith('/') ? null : at
}

const ALWAYS = ['/', '/issues/', '/editors/', '/corrections/', '/saved/', '/feeds/', '/sitemap.xml']

async function isShown(reading: Reading, address: string): Promise<boolean> {
  const feed = readFeedAddress(address)
  if (feed) return (await loadFeed(reading, feed, 'https://synovia.example')) !== null
  const [path = '', query] = address.split('?')
  if (ALWAYS.includes(address)) return true
  const [kind, ...encoded] = path.split('/').filter(Boolean)
  const parts = encoded.map(decodeURIComponent)
  const [slug = '', form, format = ''] = parts
  switch (kind) {
    case 'article': {
      if (form === 'cite') return isCitationFormat(format) && isArticle(reading, slug, {})
      const singlepage = new URLSearchParams(query).get('singlepage') ?? undefined
      return parts.length < 3 && isArticle(reading, slug, { page: form, singlepage })
    }
    case 'category':
    case 'tag':
    case 'author': {
      const isPaged = parts.at(-2) === 'page'
      const page = isPaged ? pageNumber(parts.at(-1) ?? '') : 1
      const rest = isPaged ? parts.slice(0, -2) : parts
      if (page === null || (kind !== 'category' && rest.length !== 1)) return false
      const load = { category: loadCategory, tag: loadTag, author: loadAuthor }[kind]
      return (await load(reading, rest.join('/'), page)) !== null
    }
    case 'issue':
      return parts.length === 1 && (await loadIssue(reading, slug)) !== null
    case 'page':
      return parts.length === 1 && (await findPage(reading, slug)) !== null
    default:
      return false
  }
}

async function isArticle(reading: Reading, slug: string, asked: object) {
  const wanted = wantedPage(asked)
  return wanted !== null && (await loadArticlePage(reading, slug, wanted)) !== null
}
