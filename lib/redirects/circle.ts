// Whether a redirect closes a circle, also by way of others and of prefixes, and what is said of it.
import type { Ends } from './check.ts'
import { endOfRoad, type Lead, type Roads } from './follow.ts'
import { redirectKey } from './key.ts'
import { isBelow, isPrefix, prefixesOver } from './pattern.ts'

/** Where each old address leads, with what is to be added. */
export type Standing = ReadonlyMap<string, string>
export type FindCircle = (from: string) => Promise<string | null>

/** `by` is the old address on whose road the circle was found. */
export function circleWords({ from, to }: Ends, by: string): string {
  const way = by === from ? '' : `, by way of ${by}`
  return `Readers of ${from} would be led back to it from ${to}${way}: a circle. Choose another target.`
}

/**
 * Asked for a redirect that stands already among the others: answers the old address from which readers would go round, or
 * null. What stands on a road ends it; it is only looked for where there would be a circle without it.
 */
export function circlesIn(standing: Standing, stands: Roads['stands']): FindCircle {
  const roads = roadsIn(standing)
  const over = new Map<string, string[]>()
  const prefixesOf = (to: string) => {
    const known = over.get(to) ?? prefixesOver(keyOf(to))
    over.set(to, known)
    return known
  }
  return async (from) => {
    for (const start of isPrefix(from) ? startsOf(standing, from, prefixesOf) : [from]) {
      const [at, to] = [probe(start), probe(standing.get(start) ?? '')]
      if ((await endOfRoad(roads, at, to)) !== null) continue
      if ((await endOfRoad({ ...roads, stands }, at, to)) === null) return start
    }
    return null
  }
}

/**
 * A circle through a prefix either has only prefixes on it, and then goes through any address below one of them; or a single
 * redirect comes before it, with nothing but prefixes in between. So these are where to begin.
 */
function startsOf(standing: Standing, from: string, prefixesOf: (to: string) => string[]): string[] {
  const leading = prefixesInto(standing, from)
  const single = [...standing].filter(
    ([start, to]) =>
      !isPrefix(start) && to.startsWith('/') && prefixesOf(to).some((prefix) => leading.has(prefix)),
  )
  return [...leading, ...single.map(([start]) => start)]
}

/** The prefix itself, and all from which a road may lead below it, one after the other. */
function prefixesInto(standing: Standing, from: string): Set<string> {
  const leading = new Set([from])
  const all = [...standing].filter(([start, to]) => isPrefix(start) && to.startsWith('/'))
  for (const into of leading) for (const [start, to] of all) if (mayLeadBelow(to, into)) leading.add(start)
  return leading
}

/** With the rest of the path a road leads below a prefix also from above it. */
function mayLeadBelow(to: string, prefix: string): boolean {
  const key = keyOf(to)
  return isBelow(prefix, key) || (isPrefix(to) && (key === '/' || prefix.startsWith(`${key}/`)))
}

function roadsIn(standing: Standing): Roads {
  const lead = (from: string): Lead | null => {
    const to = standing.get(from)
    return to === undefined ? null : { id: from, from, to }
  }
  return {
    at: lead,
    under: (prefixes) => prefixes.map(lead).find((one) => one !== null) ?? null,
    stands: () => false,
  }
}

/** Stands for any address below a prefix. */
const probe = (address: string) => address.replace(/\*$/, 'any-address-below/')

const keyOf = (to: string) => redirectKey((to.split('#', 1)[0] ?? '').replace(/\*$/, ''))
