// Where many of our own addresses lead, asked of the store for all of them together: what stands there, and what leads on.
import { mapRedirects } from '../../db/desk/articles/preflight.ts'
import type { Desk } from '../desk.ts'
import { ownAddress } from '../publications/preflight/own-address.ts'
import { type Found, loadStanding } from '../publications/preflight/standing.ts'
import { urls } from '../urls.ts'
import { redirectKey } from './key.ts'
import { isPrefix, ledOn, prefixesOver } from './pattern.ts'

/** Addresses begin with "/" and may have a query; moments are UTC ms. */
export type Looked = {
  /** Where the address itself leads on, whatever stands there; null: nowhere. */
  leadOf(address: string): string | null
  /** Where readers end who ask for it then, and what they find; null where that is nothing. */
  endOf(address: string, when: When): End | null
}

/** `with`: the slugs of articles that are there by then, whatever the store says. */
type When = { at: number; with?: ReadonlySet<string> }

/** What is not ours counts as there. `to` is the address itself where nobody is led on. */
type End = { to: string; found: Exclude<Found, null> }

/** More steps than redirects have: a chain is joined when it is written. */
const MOST_STEPS = 5

/** Answers for these addresses and all that they lead to, for moments from `since` on. One round of questions for each step. */
export async function lookUp(desk: Desk, addresses: readonly string[], since: number): Promise<Looked> {
  const redirects = new Map<string, string>()
  const found = new Map<string, (when: When) => Found>()
  const leadOf = (address: string) => leadAmong(redirects, address)
  let asked = [...new Set(addresses)]
  for (let step = 0; step < MOST_STEPS && asked.length > 0; step += 1) {
    const own = new Map(asked.map((address) => [address, ownAddress(address, NOBODY)]))
    const standing = await loadStanding(
      desk,
      [...own.values()].flatMap((one) => one ?? []),
      since,
    )
    for (const [address, one] of own)
      found.set(address, (when) => {
        if (one?.kind === 'article' && when.with?.has(one.key)) return 'there'
        return one && standing(one, when.at)
      })
    const keys = new Set(asked.flatMap(keysOf))
    for (const [from, to] of await mapRedirects(desk, [...keys])) redirects.set(from, to)
    const next = asked.flatMap((address) => leadOf(address) ?? [])
    asked = [...new Set(next)].filter((address) => address.startsWith('/') && !found.has(address))
  }
  return { leadOf, endOf: (address, when) => endAmong({ found, leadOf }, address, when) }
}

type Known = { found: ReadonlyMap<string, (when: When) => Found>; leadOf: Looked['leadOf'] }

function endAmong({ found, leadOf }: Known, address: string, when: When): End | null {
  const seen = new Set<string>()
  for (let to: string | null = address; to !== null && !seen.has(to); to = leadOf(to)) {
    const look = found.get(to)
    const what = look ? look(when) : 'there'
    if (what) return { to, found: what }
    seen.add(to)
  }
  return null
}

/** In the order in which a reader is led on (`lib/reader/missing.ts`). */
function leadAmong(redirects: ReadonlyMap<string, string>, address: string): string | null {
  const from = keysOf(address).find((key) => redirects.has(key))
  const to = from === undefined ? undefined : redirects.get(from)
  if (from === undefined || to === undefined) return null
  return isPrefix(from) ? ledOn({ from, to }, address) : to
}

/** With the query, for the article whose page it is, without the query, and for all that it stands under. */
function keysOf(address: string): string[] {
  const [whole = ''] = address.split('#')
  const [path = ''] = whole.split('?')
  const own = ownAddress(path, NOBODY)
  const article = own?.kind === 'article' ? [redirectKey(urls.article(own.key))] : []
  return [redirectKey(whole), ...article, redirectKey(path), ...prefixesOver(redirectKey(path))]
}

const NOBODY = { origins: [], slug: '' }
