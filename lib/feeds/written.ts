// A feed in the format that was asked for, with its media type.
import type { FeedFormat } from './address.ts'
import { atomXml } from './atom.ts'
import { jsonText } from './json.ts'
import { rssXml } from './rss.ts'
import type { FeedView } from './view.ts'

const FORMATS: Record<FeedFormat, { type: string; write(feed: FeedView): string }> = {
  rss: { type: 'application/rss+xml; charset=utf-8', write: rssXml },
  atom: { type: 'application/atom+xml; charset=utf-8', write: atomXml },
  json: { type: 'application/feed+json; charset=utf-8', write: jsonText },
}

export function writtenFeed(format: FeedFormat, feed: FeedView): { type: string; text: string } {
  const { type, write } = FORMATS[format]
  return { type, text: write(feed) }
}
