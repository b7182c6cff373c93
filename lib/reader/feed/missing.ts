// No feed stands at an address: where it has moved to, as its page has, or that there is none.
import type { Reading } from '../../../db/client.ts'
import { findRedirect } from '../../../db/reader/site.ts'
import { feedAddress, feedOfWordPress } from '../../feeds/address.ts'
import type { Outcome } from '../../page-store/context.ts'
import { redirectKey } from '../../redirects/key.ts'

/** A category that moved takes its feeds along; an article has none, whatever its address was. */
export async function loadMissingFeed(reading: Reading, address: string): Promise<Outcome> {
  const ofWordPress = feedOfWordPress(address)
  if (ofWordPress) return { kind: 'moved', to: ofWordPress }
  const kept = await findRedirect(reading, redirectKey(address))
  if (kept) return { kind: 'moved', to: kept }
  const [, page, format = 'rss'] = /^(\/.+\/)feed\/(?:(atom|json)\/)?(?:\?.*)?$/.exec(address) ?? []
  const to = page ? await findRedirect(reading, redirectKey(page)) : null
  if (!to || !LISTINGS.test(to)) return { kind: 'missing' }
  return {
    kind: 'moved',
    to: feedAddress(to, { format: format === 'rss' ? 'rss' : (format as 'atom' | 'json') }),
  }
}

const LISTINGS = /^\/(category\/.+|(tag|author|issue)\/[^/]+|issues)\/$/
