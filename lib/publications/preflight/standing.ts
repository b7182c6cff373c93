// What readers find at our own addresses at a moment, asked of the store once for all of them.
import { type Listing, listKnownAddresses, listSeenSlugs } from '../../../db/desk/articles/preflight.ts'
import type { Desk } from '../../desk.ts'
import type { OwnAddress } from './own-address.ts'

const LISTINGS: Listing[] = ['category', 'tag', 'author', 'issue', 'issue-pdf', 'page']

/** `later`: an article appears there after that moment. Null: nothing; so also of a place within a text. */
export type Found = 'there' | 'later' | null

type Stretch = { from: number; until: number; pages?: number }

/** Answers for moments (UTC ms) from `since` on. */
export async function loadStanding(
  desk: Desk,
  addresses: readonly OwnAddress[],
  since: number,
): Promise<(address: OwnAddress, at: number) => Found> {
  const keysOf = (kind: OwnAddress['kind']) => [
    ...new Set(addresses.flatMap((one) => (one.kind === kind && 'key' in one ? one.key : []))),
  ]
  const stretches = new Map<string, Stretch[]>()
  const add = (key: string, stretch: Stretch) => stretches.set(key, [...(stretches.get(key) ?? []), stretch])
  for (const { slug, ...seen } of await listSeenSlugs(desk, keysOf('article'), since))
    add(`article:${slug}`, seen)
  for (const kind of LISTINGS)
    for (const { key, ...seen } of await listKnownAddresses(desk, { kind, keys: keysOf(kind), since }))
      add(`${kind}:${key}`, seen)
  return (address, at) => {
    if (address.kind === 'always') return 'there'
    const own = 'key' in address ? (stretches.get(`${address.kind}:${address.key}`) ?? []) : []
    // In the order of time: what is there at that moment, or what comes next.
    const next = own.find(({ until }) => at < until)
    if (!next || (address.kind === 'article' && address.page > (next.pages ?? 1))) return null
    if (next.from <= at) return 'there'
    return address.kind === 'article' ? 'later' : null
  }
}
