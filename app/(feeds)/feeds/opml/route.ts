// All sections' feeds as a file for feed readers.
import { opmlXml } from '../../../../lib/feeds/opml.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { site } from '../../../../lib/page-store/shared.ts'
import { loadFeedDirectory } from '../../../../lib/reader/feed/directory.ts'
import { absolute, urls } from '../../../../lib/urls.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const { origin } = site()
  const directory = await loadFeedDirectory(readingOf(currentRequest()), origin)
  const { publication, whole, categories, others } = directory
  const text = opmlXml({ title: `Feeds of ${publication}`, page: absolute(origin, urls.feeds()) }, [
    ...[whole, ...categories, ...others],
  ])
  return new Response(text, {
    headers: {
      'Content-Type': 'text/x-opml; charset=utf-8',
      'Content-Disposition': 'attachment; filename="feeds.opml"',
    },
  })
}
