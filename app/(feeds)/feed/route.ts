// The publication's RSS feed. Its readers ask by ETag whether it is new: a date would not say that an article was withdrawn.
import { rssXml } from '../../../lib/feeds/rss.ts'
import { currentRequest, readingOf } from '../../../lib/page-store/context.ts'
import { site } from '../../../lib/page-store/shared.ts'
import { loadFeed } from '../../../lib/reader/feed.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const feed = await loadFeed(readingOf(currentRequest()), site().origin)
  return new Response(rssXml(feed), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } })
}
