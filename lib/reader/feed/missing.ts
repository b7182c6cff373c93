// No feed stands at an address: where it has moved to, as its page has, or that there is none.
import type { Reading } from '../../../db/client.ts'
import { findRedirect } from '../../../db/reader/site.ts'
import { feedAddress, feedOfWordPress, feedParts } from '../../feeds/address.ts'
import type { Outcome } from '../../page-store/context.ts'
import { redirectKey } from '../../redirects/key.ts'

/** A category that moved takes its feeds along; an article has none, whatever its address was. */
export async function loadMissingFeed(reading: Reading, address: string): Promise<Outcome> {
  const ofWordPress = feedOfWordPress(address)
  if (ofWordPress) return { kind: 'moved', to: ofWordPress }
  const kept = await findRedirect(reading, redirectKey(address))
  if (kept) return { kind: 'moved', to: kept }
  const parts = feedParts(address.split('?', 1)[0] ?? '')
  const to = parts && (await findRedirect(reading, redirectKey(parts.path)))
  return to && LISTINGS.test(to)
    ? { kind: 'moved', to: feedAddress(to, { format: parts.format }) }
    : { kind: 'missing' }
}

const LISTINGS = /^\/(category\/.+|(tag|author|issue)\/[^/]+|issues|corrections)\/$/
