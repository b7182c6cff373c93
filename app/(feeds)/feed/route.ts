// Every feed: the front brings the addresses of all of them here. Subscribers' programs ask by ETag whether it is new, or by
// the date since when it has been as it is.
import { join } from 'node:path'
import { feedAddress, readFeedAddress } from '../../../lib/feeds/address.ts'
import { feedHeaders } from '../../../lib/feeds/headers.ts'
import { makeVersions } from '../../../lib/feeds/versions.ts'
import { withLengths } from '../../../lib/feeds/weigh.ts'
import { writtenFeed } from '../../../lib/feeds/written.ts'
import { currentRequest, readingOf } from '../../../lib/page-store/context.ts'
import { site } from '../../../lib/page-store/shared.ts'
import { loadFeed } from '../../../lib/reader/feed/load.ts'
import { loadMissingFeed } from '../../../lib/reader/feed/missing.ts'
import { loadSettings } from '../../../lib/reader/settings.ts'

export const dynamic = 'force-dynamic'

const sinceWhen = makeVersions()

export async function GET(): Promise<Response> {
  const request = currentRequest()
  const reading = readingOf(request)
  const asked = readFeedAddress(request.address)
  const feed = asked && (await loadFeed(reading, asked, site().origin))
  if (!feed) {
    request.outcome = await loadMissingFeed(reading, request.address)
    return new Response('There is no feed at this address.', {
      status: 404,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
  const own = feedAddress(asked.page, asked)
  if (own !== request.address) request.outcome = { kind: 'moved', to: own }
  const whole = await withLengths(feed, join(site().dataDir, 'media'))
  const { type, text } = writtenFeed(asked.format, whole)
  const settings = await loadSettings(reading)
  // As bytes once: to hash a text takes longer than to encode it.
  const body = Buffer.from(text)
  const since = sinceWhen(own, body, request.now)
  // To be dated as soon as it can be.
  if (since === null) reading.note('list:all', request.now + 1000)
  const headers = new Headers({ 'Content-Type': type, ...feedHeaders(feed, settings) })
  if (since !== null) headers.set('Last-Modified', new Date(since).toUTCString())
  return new Response(body, { headers })
}
