// No feed stands at an address: where it has moved to, as its page has, or that there is none.
import type { Reading } from '../../../db/client.ts'
import { findRedirect } from '../../../db/reader/site.ts'
import { choiceOf, feedAddress, feedOfWordPress, feedParts } from '../../feeds/address.ts'
import type { Outcome } from '../../page-store/context.ts'
import { redirectKey } from '../../redirects/key.ts'

/** A category that moved takes its feeds along, in each of their forms; an article has none, whatever its address was. */
export async function loadMissingFeed(reading: Reading, address: string): Promise<Outcome> {
  const ofWordPress = feedOfWordPress(address)
  if (ofWordPress) return { kind: 'moved', to: ofWordPress }
  const kept = await findRedirect(reading, redirectKey(address))
  if (kept) return { kind: 'moved', to: kept }
  const [path = '', query] = address.split('?')
  const parts = feedParts(path)
  const to = parts && (await findRedirect(reading, redirectKey(parts.path)))
  return to && LISTINGS.test(to)
    ? {
        kind: 'moved',
        to: feedAddress(to, { ...choiceOf(new URLSearchParams(query)), format: parts.format }),
      }
    : { kind: 'missing' }
}

const LISTINGS = /^\/(category\/.+|(tag|author|issue)\/[^/]+|issues|corrections)\/$/
