// A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), whole articles in content:encoded.
import { generateRssFeed } from 'feedsmith'
import type { FeedView } from '../reader/feed.ts'

export function rssXml(feed: FeedView): string {
  return generateRssFeed({
    title: feed.title,
    link: feed.link,
    description: feed.description,
    language: feed.language,
    copyright: feed.copyright,
    ...(feed.changedAt === null ? {} : { lastBuildDate: new Date(feed.changedAt) }),
    ttl: 60,
    atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.entries.map((entry) => ({
      title: printable(entry.title),
      link: entry.link,
      guid: { value: entry.guid, isPermaLink: false },
      pubDate: new Date(entry.publishedAt),
      description: printable(entry.summary),
      categories: entry.subjects.map((name) => ({ name: printable(name) })),
      dc: { creators: entry.authors.map(printable) },
      content: { encoded: printable(entry.html) },
    })),
  })
}

/** XML 1.0, 2.2: control characters other than tab and line ends may not occur at all, nor may lone surrogates. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is taken out
  return text.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
}
