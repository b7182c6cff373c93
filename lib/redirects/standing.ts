// Redirects by where they lead: a prefix asks who leads below it, however many there are.
import { redirectKey } from './key.ts'
import { isPrefix, prefixesOver } from './pattern.ts'

export type Standing = {
  /** Where an old address leads. */
  get(from: string): string | undefined
  set(from: string, to: string): void
  delete(from: string): void
  /** The old addresses from which the next step of a road may be below the prefix. */
  leadingBelow(prefix: string): string[]
}

/** Indexed when the first prefix asks: most files have none. */
export function makeStanding(redirects: ReadonlyMap<string, string>): Standing {
  const all = new Map(redirects)
  let index: Map<string, Set<string>> | null = null
  const add = (from: string, to: string) => {
    for (const place of placesOf(from, to)) {
      const starts = index?.get(place)
      if (starts) starts.add(from)
      else index?.set(place, new Set([from]))
    }
  }
  const drop = (from: string) => {
    for (const place of placesOf(from, all.get(from) ?? '')) index?.get(place)?.delete(from)
  }
  return {
    get: (from) => all.get(from),
    set(from, to) {
      drop(from)
      all.set(from, to)
      add(from, to)
    },
    delete(from) {
      drop(from)
      all.delete(from)
    },
    leadingBelow(prefix) {
      if (!index) {
        index = new Map()
        for (const [from, to] of all) add(from, to)
      }
      const over = prefixesOver(prefix.slice(0, -2)).map((one) => one.slice(0, -2))
      const places = [prefix, ...['/', ...over].map(withRest)]
      return [...new Set(places.flatMap((place) => [...(index?.get(place) ?? [])]))]
    },
  }
}

/** The prefixes that a target is below; and, with the rest of the path, those that it is above. */
function placesOf(from: string, to: string): string[] {
  if (!to.startsWith('/')) return []
  const key = keyOf(to)
  return isPrefix(from) && isPrefix(to) ? [...prefixesOver(key), withRest(key)] : prefixesOver(key)
}

/** No prefix looks like this. */
const withRest = (key: string) => `${key} and the rest`

const keyOf = (to: string) => redirectKey((to.split('#', 1)[0] ?? '').replace(/\*$/, ''))
