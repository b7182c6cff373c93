// Whether a redirect closes a circle, also by way of others and of prefixes, and what is said of it.
import type { Ends } from './check.ts'
import { endOfRoad, type Lead, type Roads } from './follow.ts'
import { addressOfKey } from './key.ts'
import { isPrefix } from './pattern.ts'
import type { Standing } from './standing.ts'
import { writtenEnds, writtenFrom } from './written.ts'

export type FindCircle = (from: string) => Promise<string | null>

/** `by` is the old address on whose road the circle was found. */
export function circleWords(ends: Ends, by: string): string {
  const way = by === ends.from ? '' : `, by way of ${writtenFrom(by)}`
  const { from, to } = writtenEnds(ends)
  return `Readers of ${from} would be led back to it from ${to}${way}: a circle. Choose another target.`
}

/**
 * Asked for a redirect that stands already among the others: answers the old address from which readers would go round, or
 * null. What stands on a road ends it; it is only looked for where there would be a circle without it. `breathe` is called
 * from road to road.
 */
export function circlesIn(
  standing: Standing,
  stands: Roads['stands'],
  breathe = async (): Promise<void> => {},
): FindCircle {
  const roads = roadsIn(standing)
  return async (from) => {
    for (const start of isPrefix(from) ? startsOf(standing, from) : [from]) {
      await breathe()
      const [at, to] = [probe(asAddress(start)), probe(standing.get(start) ?? '')]
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
function startsOf(standing: Standing, from: string): string[] {
  const prefixes = new Set([from])
  const singles = new Set<string>()
  for (const into of prefixes)
    for (const start of standing.leadingBelow(into)) (isPrefix(start) ? prefixes : singles).add(start)
  return [...prefixes, ...singles]
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
    isWithdrawn: () => false,
  }
}

/** A key in which a sign of per cent or a question mark is left would be another one if it were read again. */
const asAddress = (from: string) =>
  isPrefix(from) ? `${addressOfKey(from.slice(0, -1))}*` : addressOfKey(from)

/** Stands for any address below a prefix. */
const probe = (address: string) => address.replace(/\*$/, 'any-address-below/')
