// A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), whole articles in content:encoded.
import { generateRssFeed } from 'feedsmith'
import { escapeHtml } from '../rich-text/html/escape.ts'
import type { FeedEntry, FeedView } from './view.ts'
import { linksOf, mediaContent, printable, tight } from './xml.ts'

/** How long a reader may wait before it asks again, in minutes. */
const TTL = 60

export function rssXml(feed: FeedView): string {
  const text = generateRssFeed({
    title: printable(feed.title),
    link: feed.link,
    description: printable(feed.description),
    language: feed.language,
    copyright: printable(feed.copyright),
    ...(feed.changedAt === null ? {} : { lastBuildDate: new Date(feed.changedAt) }),
    ttl: TTL,
    sy: { updatePeriod: 'hourly', updateFrequency: 1 },
    atom: { links: linksOf(feed, 'application/rss+xml') },
    items: feed.entries.map((entry) => itemOf(entry, feed.isSummary)),
  })
  return tight(text)
}

function itemOf(entry: FeedEntry, isSummary: boolean) {
  return {
    title: printable(entry.title),
    link: entry.link,
    guid: { value: entry.guid, isPermaLink: false },
    pubDate: new Date(entry.publishedAt),
    ...(entry.changedAt > entry.publishedAt ? { atom: { updated: new Date(entry.changedAt) } } : {}),
    // Readers take it for HTML (https://www.rssboard.org/rss-profile#element-channel-item-description).
    description: escapeHtml(printable(entry.summary)),
    categories: entry.subjects.map((name) => ({ name: printable(name) })),
    dc: { creators: entry.authors.map(({ name }) => printable(name)) },
    ...(isSummary ? {} : { content: { encoded: printable(entry.html) } }),
    ...enclosuresOf(entry),
    ...(entry.picture ? { media: { contents: [mediaContent(entry.picture)] } } : {}),
  }
}

/** RSS demands the length: a picture whose length is not known is none (https://www.rssboard.org/rss-specification). */
function enclosuresOf({ picture }: FeedEntry) {
  if (!picture || picture.bytes === null) return {}
  return { enclosures: [{ url: picture.src, length: picture.bytes, type: picture.type }] }
}
