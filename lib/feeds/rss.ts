// A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), whole articles in content:encoded.
import { generateRssFeed } from 'feedsmith'
import { printable } from './printable.ts'
import type { FeedEntry, FeedPicture, FeedView } from './view.ts'

/** How long a reader may wait before it asks again, in minutes. */
const TTL = 60

export function rssXml(feed: FeedView): string {
  return generateRssFeed(
    {
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
    },
    { stylesheets: [STYLESHEET] },
  )
}

/** Shown to people who open a feed in a browser. */
export const STYLESHEET = { type: 'text/css', href: '/feed.css' }

/** The document itself, and the way through the back catalogue (RFC 5005, 4). */
export function linksOf({ self, archive }: FeedView, type: string) {
  const link = (rel: string, href: string | null) => (href === null ? [] : [{ rel, href, type }])
  return [
    ...link('self', self),
    ...link('current', archive.current),
    ...link('prev-archive', archive.previous),
    ...link('next-archive', archive.next),
  ]
}

function itemOf(entry: FeedEntry, isSummary: boolean) {
  return {
    title: printable(entry.title),
    link: entry.link,
    guid: { value: entry.guid, isPermaLink: false },
    pubDate: new Date(entry.publishedAt),
    ...(entry.changedAt > entry.publishedAt ? { atom: { updated: new Date(entry.changedAt) } } : {}),
    description: printable(entry.summary),
    categories: entry.subjects.map((name) => ({ name: printable(name) })),
    dc: { creators: entry.authors.map(({ name }) => printable(name)) },
    ...(isSummary ? {} : { content: { encoded: printable(entry.html) } }),
    ...(entry.picture ? { media: { contents: [mediaContent(entry.picture)] } } : {}),
  }
}

/** Media RSS 1.5.1 (https://www.rssboard.org/media-rss). */
export function mediaContent({ src, type, width, height, alt, credit }: FeedPicture) {
  return {
    ...{ url: src, type, medium: 'image', width, height },
    ...(alt ? { description: { value: printable(alt), type: 'plain' } } : {}),
    ...(credit ? { credits: [{ value: printable(credit) }] } : {}),
  }
}
