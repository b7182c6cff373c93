import { ShownFeedView } from '../../../../components/feeds/shown-feed-view.tsx'
import { feedAddress, readFeedAddress } from '../../../../lib/feeds/address.ts'
import { currentRequest, readingOf } from '../../../../lib/page-store/context.ts'
import { site } from '../../../../lib/page-store/shared.ts'
import { loadFeed } from '../../../../lib/reader/feed/load.ts'
import { loadMissingFeed } from '../../../../lib/reader/feed/missing.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'
import { Finished } from '../../finished.tsx'
import { Head } from '../../head.tsx'
import { Missing } from '../../missing.tsx'

/** A feed for a person whose browser opened it: the front leads here, under the feed's own address (decision 021). */
export default async function ShownFeedPage() {
  const request = currentRequest()
  const reading = readingOf(request)
  const asked = readFeedAddress(request.address)
  const feed = asked && (await loadFeed(reading, asked, site().origin))
  if (!feed) {
    const outcome = await loadMissingFeed(reading, request.address)
    if (outcome.kind === 'missing') return <Missing />
    request.outcome = outcome
    return null
  }
  const own = feedAddress(asked.page, asked)
  if (own !== request.address) {
    request.outcome = { kind: 'moved', to: own }
    return null
  }
  return (
    <>
      <Head title={`Feed of ${feed.title}`} noindex feed={asked.page} />
      <Finished>
        <ShownFeedView feed={feed} page={asked.page} timeZone={(await loadSettings(reading)).timeZone} />
      </Finished>
    </>
  )
}
