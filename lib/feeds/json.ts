// A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
import { generateJsonFeed } from 'feedsmith'
import type { FeedEntry, FeedView } from './view.ts'

export function jsonText(feed: FeedView): string {
  return JSON.stringify(
    generateJsonFeed({
      title: feed.title,
      home_page_url: feed.link,
      feed_url: feed.self,
      description: feed.description,
      language: feed.language,
      ...(feed.hub === null ? {} : { hubs: [{ type: 'WebSub', url: feed.hub }] }),
      ...(feed.archive.previous === null ? {} : { next_url: feed.archive.previous }),
      items: feed.entries.map((entry) => itemOf(entry, feed.isSummary)),
    }),
  )
}

function itemOf(entry: FeedEntry, isSummary: boolean) {
  return {
    id: entry.guid,
    url: entry.link,
    title: entry.title,
    summary: entry.summary,
    ...(isSummary ? { content_text: entry.summary } : { content_html: entry.html }),
    ...(entry.picture ? { image: entry.picture.src } : {}),
    date_published: new Date(entry.publishedAt),
    date_modified: new Date(entry.changedAt),
    authors: entry.authors.map(({ name, href }) => ({ name, ...(href ? { url: href } : {}) })),
    tags: entry.subjects,
  }
}
