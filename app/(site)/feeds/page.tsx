import { FeedDirectoryView } from '../../../components/feeds/directory-view.tsx'
import { staticPageNodes } from '../../../lib/discovery/json-ld/pages.ts'
import { currentRequest, readingOf } from '../../../lib/page-store/context.ts'
import { site } from '../../../lib/page-store/shared.ts'
import { loadFeedDirectory } from '../../../lib/reader/feed/directory.ts'
import { urls } from '../../../lib/urls.ts'
import { Finished } from '../finished.tsx'
import { Head } from '../head.tsx'

export default async function FeedsPage() {
  const view = await loadFeedDirectory(readingOf(currentRequest()), site().origin)
  const description = `Follow ${view.publication} or one of its sections in a feed reader: what feeds are, and the address of each.`
  return (
    <>
      <Head
        title="Feeds"
        description={description}
        canonical={urls.feeds()}
        data={(publication) =>
          staticPageNodes(publication, { path: urls.feeds(), title: 'Feeds', description })
        }
      />
      <Finished>
        <FeedDirectoryView view={view} />
      </Finished>
    </>
  )
}
