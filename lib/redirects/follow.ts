// Follows redirects to their end: a reader is sent on once, however many there are on the way.
import { decodedPath, redirectKey } from './key.ts'
import { ledOn, prefixesOver } from './pattern.ts'

export type Lead = { id: string; from: string; to: string }

/** Where redirects are looked up: the store, or a file that is to be taken in. */
export type Roads = {
  at(key: string): Promise<Lead | null> | Lead | null
  under(prefixes: string[]): Promise<Lead | null> | Lead | null
  /** Whether readers find something at this address, so that no redirect counts there. */
  stands(address: string): Promise<boolean> | boolean
  /** Whether what was published at this slug has ended, and nothing has taken its place. */
  isWithdrawn(slug: string): Promise<boolean> | boolean
}

/**
 * The next step from an address: its own redirect first, then the longest prefix that it stands under. A road that leads to a
 * withdrawn article ends there, whatever leads on from above it: readers are told that it was withdrawn.
 */
export async function nextLead(roads: Roads, address: string): Promise<Lead | null> {
  const [whole = ''] = address.split('#')
  const [path = ''] = whole.split('?')
  const own = await roads.at(redirectKey(whole))
  if (own) return own
  const ofPath = whole === path ? null : await roads.at(redirectKey(path))
  if (ofPath) return ofPath
  return (await isOfWithdrawn(roads, path)) ? null : leadUnder(roads, path)
}

/** Of the article itself, and of its pages. */
export async function isOfWithdrawn(roads: Pick<Roads, 'isWithdrawn'>, address: string): Promise<boolean> {
  const slug = /^\/article\/([^/?#]+)/.exec(address)?.[1]
  return slug !== undefined && roads.isWithdrawn(decodedPath(slug))
}

export async function leadUnder(roads: Roads, path: string): Promise<Lead | null> {
  const lead = await roads.under(prefixesOver(redirectKey(path)))
  return lead && { ...lead, to: ledOn(lead, path) }
}

/** More steps than any history of a publication; what is longer grows without end. */
export const MOST_STEPS = 20

/** Where somebody ends who is sent from one address to another; null when that is a circle. */
export async function endOfRoad(roads: Roads, from: string, to: string): Promise<string | null> {
  const seen = new Set([redirectKey(from)])
  let at = to
  while (seen.size <= MOST_STEPS) {
    if (!isOwn(at)) return at
    const key = redirectKey(at.split('#', 1)[0] ?? '')
    const next = await nextLead(roads, at)
    const isEnd = !seen.has(key) && !next
    if (isEnd || (await roads.stands(at))) return at
    if (seen.has(key) || !next) return null
    seen.add(key)
    at = next.to
  }
  return null
}

const isOwn = (address: string) => address.startsWith('/')
