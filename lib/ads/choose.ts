// Which advertisement stands in which place of a page: the same for everybody, and another from time to time (decision 042).
import { createHash } from 'node:crypto'
import { placementsOf } from './placements.ts'

export type Candidate<Creative> = {
  campaignId: string
  kind: 'paid' | 'house'
  placements: string[]
  weight: number
  creatives: Creative[]
}

/** How well a picture suits a place; null where it does not. */
type FitOf<Creative> = (creative: Creative, place: string) => 'own' | 'shrunk' | null

/** `turn` counts the hours; `page` tells pages apart, so that not all of them show the same. */
export type Page<Creative> = { page: string; places: string[]; turn: number; fitOf: FitOf<Creative> }

export type Choice<Creative> = { place: string; campaignId: string; creative: Creative }

/** Who comes first; what was not made for so narrow a window comes after all that were (decision 049). */
const LEVELS = [
  { fit: 'own', kind: 'paid' },
  { fit: 'own', kind: 'house' },
  { fit: 'shrunk', kind: 'paid' },
  { fit: 'shrunk', kind: 'house' },
] as const

/**
 * Paid campaigns first, the house's own where none fits, one not yet on the page where there is a choice. Among those
 * that fit, each has the place for as many turns as its weight says. `isTurning`: the next turn may bring another.
 */
export function chooseAds<Creative>(
  candidates: readonly Candidate<Creative>[],
  { page, places, turn, fitOf }: Page<Creative>,
) {
  const shown = new Set<string>()
  let isTurning = false
  const choices = places.flatMap((place): Choice<Creative>[] => {
    const level = foremost(candidates, place, fitOf)
    const fresh = level.filter(({ campaignId }) => !shown.has(campaignId))
    const among = fresh.length > 0 ? fresh : level
    const { picked, rest } = pick(among, point(`${page} ${place}`, turn))
    const creative = picked?.creatives[Math.floor(rest * picked.creatives.length)]
    if (!picked || creative === undefined) return []
    isTurning ||= among.length > 1 || picked.creatives.length > 1
    shown.add(picked.campaignId)
    return [{ place, campaignId: picked.campaignId, creative }]
  })
  return { choices, isTurning }
}

/** The first level at which anybody has the place, each with those of its pictures that suit it. */
function foremost<Creative>(
  candidates: readonly Candidate<Creative>[],
  place: string,
  fitOf: FitOf<Creative>,
): Candidate<Creative>[] {
  const names = placementsOf(place)
  const here = candidates.filter(({ placements }) => placements.some((name) => names.includes(name)))
  for (const { fit, kind } of LEVELS) {
    const level = here
      .filter((candidate) => candidate.kind === kind)
      .map((one) => ({
        ...one,
        creatives: one.creatives.filter((creative) => fitOf(creative, place) === fit),
      }))
      .filter(({ creatives }) => creatives.length > 0)
    if (level.length > 0) return level
  }
  return []
}

/** `at` and `rest` are from 0 to 1: where on the line of all weights, and where within the one that lies there. */
function pick<Creative>(among: readonly Candidate<Creative>[], at: number) {
  const total = among.reduce((sum, { weight }) => sum + weight, 0)
  let left = at * total
  for (const picked of among) {
    if (left < picked.weight) return { picked, rest: left / picked.weight }
    left -= picked.weight
  }
  return { picked: null, rest: 0 }
}

/** Steps of the golden ratio: however many turns are looked at, they lie evenly (a sequence of Weyl's). */
const STEP = (Math.sqrt(5) - 1) / 2

/** Each place begins elsewhere. */
function point(place: string, turn: number): number {
  const start = createHash('sha256').update(place).digest().readUInt32BE(0) / 2 ** 32
  return (start + turn * STEP) % 1
}
