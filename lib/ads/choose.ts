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

/** `turn` counts the hours; `page` tells pages apart, so that not all of them show the same. */
export type Page = { page: string; places: string[]; turn: number }

export type Choice<Creative> = { place: string; campaignId: string; creative: Creative }

/**
 * Paid campaigns first, the house's own where none fits, one not yet on the page where there is a choice. Among those
 * that fit, each has the place for as many turns as its weight says. `isTurning`: the next turn may bring another.
 */
export function chooseAds<Creative>(
  candidates: readonly Candidate<Creative>[],
  { page, places, turn }: Page,
) {
  const shown = new Set<string>()
  let isTurning = false
  const choices = places.flatMap((place): Choice<Creative>[] => {
    const names = placementsOf(place)
    const fitting = candidates.filter(({ placements }) => placements.some((name) => names.includes(name)))
    const paid = fitting.filter(({ kind }) => kind === 'paid')
    const level = paid.length > 0 ? paid : fitting
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
