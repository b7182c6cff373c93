// Where many of our own addresses lead, as the site would answer readers of each, but asked of the store for all of them together.
import { mapRedirects } from '../../db/desk/articles/preflight.ts'
import type { Desk } from '../desk.ts'
import { askTogether } from '../lost/ask-together.ts'
import { type Asked, askedBy, isOfWordPress } from '../lost/asked.ts'
import { type Lost, leadAsked, type Ways } from '../lost/lead.ts'
import { ownAddress } from '../publications/preflight/own-address.ts'
import { type Found, type Standing, standingSince, type When } from '../publications/preflight/standing.ts'
import { pageAddress } from '../reader/article/wanted.ts'
import { urls } from '../urls.ts'
import { MOST_STEPS } from './follow.ts'
import { redirectKey } from './key.ts'
import { prefixesOver } from './pattern.ts'

/** Addresses begin with "/" and may have a query. Ask for all of them at the same time. */
export type Looked = {
  /** Where the address itself leads on, whatever stands there; null: nowhere. */
  leadOf(address: string, when: When): Promise<string | null>
  /** Where readers end who ask for it then, and what they find; null where that is nothing. */
  endOf(address: string, when: When): Promise<End | null>
}

/** What is not ours counts as there. `to` is the address itself where nobody is led on. */
type End = { to: string; found: Exclude<Found, null> }

/** For moments (UTC ms) from `since` on. */
export function lookUp(desk: Desk, since: number): Looked {
  const standing = standingSince(desk, since)
  const askRedirect = askTogether((keys) => mapRedirects(desk, keys))

  async function lead(asked: Asked, ways: Ways): Promise<Lost> {
    const mayLead = asked.kind === 'reader' || asked.kind === 'feed'
    // At once, what would be asked one after the other.
    if (mayLead) await Promise.all(keysOf(asked.address).map(askRedirect))
    return leadAsked(ways, asked)
  }

  return {
    async leadOf(address, when) {
      const asked = askedBy(address)
      const lost = asked && (await lead(asked, waysAt(standing, askRedirect, when)))
      return lost?.kind === 'moved' ? lost.to : null
    },
    async endOf(address, when) {
      const ways = waysAt(standing, askRedirect, when)
      const seen = new Set<string>()
      for (let to = address; seen.size <= MOST_STEPS; ) {
        if (!to.startsWith('/')) return { to, found: 'there' }
        const asked = askedBy(to)
        if (!asked || seen.has(asked.address)) return null
        seen.add(asked.address)
        const found = await foundAt(standing, asked.address, when)
        if (found === 'there') return { to, found }
        const lost = await lead(asked, ways)
        if (lost.kind !== 'moved') return found && { to, found }
        to = lost.to
      }
      return null
    },
  }
}

function foundAt(standing: Standing, address: string, when: When): Promise<Found> | null {
  const own = isOfWordPress(address) ? null : ownAddress(address, NOBODY)
  return own && standing.found(own, when)
}

type AskRedirect = (from: string) => Promise<{ id: string; to: string } | undefined>

function waysAt(standing: Standing, askRedirect: AskRedirect, when: When): Ways {
  const at = async (from: string) => {
    const found = await askRedirect(from)
    return found ? { ...found, from } : null
  }
  return {
    at,
    async under(prefixes) {
      const found = await Promise.all(prefixes.map(at))
      return found.find((one) => one !== null) ?? null
    },
    stands: async (address) => (await foundAt(standing, address, when)) === 'there',
    async pageOf(slug, wanted) {
      const count = await standing.pages(slug, when)
      return count === 0 ? null : pageAddress(slug, wanted, count)
    },
    isWithdrawn: (slug) => standing.isWithdrawn(slug, when),
  }
}

/** With the query, for the article whose page it is, without the query, and for all that it stands under. */
function keysOf(address: string): string[] {
  const [path = ''] = address.split('?')
  const own = ownAddress(path, NOBODY)
  const article = own?.kind === 'article' ? [redirectKey(urls.article(own.key))] : []
  return [redirectKey(address), ...article, redirectKey(path), ...prefixesOver(redirectKey(path))]
}

const NOBODY = { origins: [], slug: '' }
