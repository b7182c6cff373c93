// The places of the front page that editors can fill by hand, and how many articles each one holds.

/** Ids of articles by zone, in order; what is missing up to the zone's size is filled by itself. */
export type Pins = Record<string, string[]>

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

/** Whichever zone comes first keeps an article that somehow stands in two. */
export function takenPins(pins: Pins): Map<string, string[]> {
  const seen = new Set<string>()
  return new Map(
    Object.entries(pins).map(([zone, ids]) => {
      const own = ids.filter((id) => !seen.has(id)).slice(0, zoneSize(zone) ?? 0)
      for (const id of own) seen.add(id)
      return [zone, own]
    }),
  )
}
