// No feed stands at an address: where it has moved to, as its page has, or that there is none.
import type { Reading } from '../../../db/client.ts'
import { findRedirectAt } from '../../../db/reader/publication/redirects.ts'
import { choiceOf, feedAddress, feedOfWordPress, feedParts } from '../../feeds/address.ts'
import type { Outcome } from '../../page-store/context.ts'
import { redirectKey } from '../../redirects/key.ts'
import { findLeadUnder, toItsEnd } from '../publication/redirects.ts'

/**
 * A category that moved takes its feeds along, in each of their forms, and so does everything that is led on from below an
 * address; an article has none, whatever its address was.
 */
export async function loadMissingFeed(reading: Reading, address: string): Promise<Outcome> {
  const ofWordPress = feedOfWordPress(address)
  if (ofWordPress) return { kind: 'moved', to: ofWordPress }
  const kept = await findRedirectAt(reading, redirectKey(address))
  if (kept) return { kind: 'moved', to: kept.to, by: kept.id }
  const [path = '', query] = address.split('?')
  const parts = feedParts(path)
  if (!parts) return { kind: 'missing' }
  const lead =
    (await findRedirectAt(reading, redirectKey(parts.path))) ?? (await findLeadUnder(reading, parts.path))
  const end = lead && (await toItsEnd(reading, parts.path, lead))
  if (!end || !LISTINGS.test(end.to)) return { kind: 'missing' }
  const choice = choiceOf(new URLSearchParams(query))
  return { kind: 'moved', to: feedAddress(end.to, { ...choice, format: parts.format }), by: end.id }
}

const LISTINGS = /^\/(category\/.+|(tag|author|issue)\/[^/]+|issues|corrections)\/$/
