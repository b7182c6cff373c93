import { FeedDirectoryView } from '../../../components/feeds/directory-view.tsx'
import { currentRequest, readingOf } from '../../../lib/page-store/context.ts'
import { site } from '../../../lib/page-store/shared.ts'
import { loadFeedDirectory } from '../../../lib/reader/feed/directory.ts'
import { urls } from '../../../lib/urls.ts'
import { Head } from '../head.tsx'

export default async function FeedsPage() {
  const view = await loadFeedDirectory(readingOf(currentRequest()), site().origin)
  return (
    <>
      <Head
        title="Feeds"
        description={`Follow ${view.publication}, or one of its sections, in a feed reader: what feeds are, and the address of each.`}
        canonical={urls.feeds()}
      />
      <FeedDirectoryView view={view} />
    </>
  )
}
