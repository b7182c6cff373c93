// What is done to a front page by hand: pins put, moved, replaced and taken away. Nothing is ever pinned twice.
import { type Pins, zoneSize } from './zones.ts'

export type Spot = { zone: string; place: number }

/** `fallen` had no room any more and is not pinned. */
export type Placed = { pins: Pins; fallen: string | null }

export function spotOf(pins: Pins, id: string): Spot | null {
  for (const [zone, ids] of Object.entries(pins)) {
    const place = ids.indexOf(id)
    if (place >= 0) return { zone, place }
  }
  return null
}

/** Its place is filled by itself again; what is pinned beside it stays where it is. */
export function unpinned(pins: Pins, id: string): Pins {
  return bare(mapped(pins, (one) => (one === id ? null : one)))
}

/** Stands there in place of whatever is pinned there. */
export function replaced(pins: Pins, id: string, { zone, place }: Spot): Placed {
  const row = rowOf(unpinned(pins, id), zone)
  const before = row[place] ?? null
  return {
    pins: bare({ ...unpinned(pins, id), [zone]: row.with(place, id) }),
    fallen: before === id ? null : before,
  }
}

/**
 * Stands there from now on. Within its zone the places between close up; in another one, what is pinned there steps aside to
 * the nearest place that is filled by itself.
 */
export function placed(pins: Pins, id: string, move: { from: Spot | null; to: Spot }): Placed {
  const { from, to } = move
  const rest = unpinned(pins, id)
  const row = rowOf(rest, to.zone)
  const own = from?.zone === to.zone && row[from.place] === null ? from.place : -1
  const gap = own >= 0 ? own : gapNear(row, to.place)
  const fallen = gap < 0 ? (row.at(-1) ?? null) : null
  // Without a gap it is the last one that goes.
  const open = row.toSpliced(gap, 1)
  return { pins: bare({ ...rest, [to.zone]: open.toSpliced(to.place, 0, id) }), fallen }
}

/** The first place of the zone that is filled by itself; null where all are pinned. */
export function freePlace(pins: Pins, zone: string): number | null {
  const place = rowOf(pins, zone).indexOf(null)
  return place < 0 ? null : place
}

/** Zones without pins say nothing, nor do places after the last pin. */
export function bare(pins: Pins): Pins {
  const rows = Object.entries(pins).map(([zone, ids]) => [zone, trimmed(ids)] as const)
  return Object.fromEntries(rows.filter(([, ids]) => ids.length > 0))
}

export const trimmed = (ids: Pins[string]): Pins[string] =>
  ids.slice(0, ids.findLastIndex((id) => id !== null) + 1)

const mapped = (pins: Pins, change: (id: string | null) => string | null): Pins =>
  Object.fromEntries(Object.entries(pins).map(([zone, ids]) => [zone, ids.map(change)]))

/** All places of the zone. */
function rowOf(pins: Pins, zone: string): (string | null)[] {
  return Array.from({ length: zoneSize(zone) ?? 0 }, (_, place) => pins[zone]?.[place] ?? null)
}

/** The nearest free place from there on, else before it; -1 where all are pinned. */
function gapNear(row: (string | null)[], place: number): number {
  const after = row.indexOf(null, place)
  return after >= 0 ? after : row.lastIndexOf(null, place)
}
