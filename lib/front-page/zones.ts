// The places of the front page that editors can fill by hand, and how many articles each one holds.

/**
 * Articles by zone, each in its place: null is a place that is filled by itself, as is every place after the last. Of
 * earlier versions all stand at the front.
 */
export type Pins = Record<string, (string | null)[]>

export const STRIP = 'strip:'

const SIZES: Record<string, number> = { lead: 1, seconds: 2, latest: 6, opinion: 4 }
const STRIP_SIZE = 4

export const ZONE_NAMES: Record<string, string> = {
  lead: 'Lead',
  seconds: 'Beside the lead',
  latest: 'Latest',
  opinion: 'Opinion',
}

/** Null for what is no zone. A strip is a section's: "strip:" and the category's id. */
export function zoneSize(zone: string): number | null {
  return zone.startsWith(STRIP) ? STRIP_SIZE : (SIZES[zone] ?? null)
}

export const isArticle = (id: string | null): id is string => id !== null

export const pinnedIds = (pins: Pins): string[] => Object.values(pins).flat().filter(isArticle)

/** Of these zones only. Whichever is pinned first keeps an article that somehow stands in two. */
export function takenPins(pins: Pins, zones: readonly string[]): Map<string, (string | null)[]> {
  const seen = new Set<string>()
  const takeFirst = (id: string | null) => {
    if (id === null || seen.has(id)) return null
    seen.add(id)
    return id
  }
  const had = Object.entries(pins).filter(([zone]) => zones.includes(zone))
  return new Map(had.map(([zone, ids]) => [zone, ids.slice(0, zoneSize(zone) ?? 0).map(takeFirst)]))
}
