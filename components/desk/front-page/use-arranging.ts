// What is done to the front page by hand, for mouse, keys and menus alike, and how it is told.
import { useRef, useState } from 'react'
import {
  freePlace,
  type Placed,
  placed,
  replaced,
  type Spot,
  spotOf,
  unpinned,
} from '../../../lib/front-page/arrange.ts'
import type { DrawnPage, FrontPageDesk } from '../../../lib/front-page/load.ts'
import type { Pins } from '../../../lib/front-page/zones.ts'
import type { usePins } from './use-pins.ts'

export type Step = 'up' | 'down' | 'before' | 'after'
export type Arranging = ReturnType<typeof useArranging>

/** Of an element that can have the keyboard. */
export const controlId = (control: 'grip' | 'menu', { zone, place }: Spot) => `${control}-${zone}-${place}`

type Arranged = ReturnType<typeof usePins>

export function useArranging({ pins, put, say }: Arranged, page: DrawnPage, titles: FrontPageDesk['titles']) {
  const [picked, setPicked] = useState<Record<string, string>>({})
  /** What has the keyboard when the page is drawn anew. */
  const follows = useRef<string | null>(null)
  const { zones } = page
  const titleOf = (id: string) => titles[id] ?? picked[id] ?? shownTitle(zones, id) ?? 'An article'
  const zoneOf = (key: string) => zones.find((zone) => zone.key === key)
  const labelOf = (key: string) => zoneOf(key)?.label ?? 'a place that is gone'
  const whereIs = (id: string) => spotOf(pins, id) ?? shownSpot(zones, id)
  const tell = (id: string, { pins: after, fallen }: Placed) => {
    const spot = spotOf(after, id)
    const size = (spot && zoneOf(spot.zone)?.places.length) ?? 0
    const words = spot ? `pinned to ${labelOf(spot.zone)}, place ${spot.place + 1} of ${size}` : ''
    const lost = fallen ? ` “${titleOf(fallen)}” has no room there any more and is not pinned.` : ''
    put(after, `“${titleOf(id)}” is ${words}.${lost}`)
  }
  const move = (id: string, to: Spot, control?: 'grip' | 'menu') => {
    const from = whereIs(id)
    if (from?.zone === to.zone && from.place === to.place && spotOf(pins, id)) return
    follows.current = control ? controlId(control, to) : null
    tell(id, placed(pins, id, { from, to }))
  }
  const moveInto = (id: string, zone: string, control?: 'grip' | 'menu') =>
    move(id, { zone, place: freePlace(pins, zone) ?? 0 }, control)
  return {
    ...{ titleOf, labelOf, move, moveInto, follows },
    isPinned: (id: string) => spotOf(pins, id) !== null,
    pin: (id: string, spot: Spot) => tell(id, replaced(pins, id, spot)),
    /** Its place fills up by itself. */
    unpin: (id: string) => put(unpinned(pins, id), `“${titleOf(id)}” is not pinned any more.`),
    /** By the keyboard: within its zone, or to the one before or after. */
    step: (id: string, step: Step, control: 'grip' | 'menu') => {
      const to = steppedFrom(zones, whereIs(id), step)
      if (to) move(id, to, control)
      else say(`“${titleOf(id)}” cannot go further that way.`)
    },
    canStep: (id: string, step: Step) => steppedFrom(zones, whereIs(id), step) !== null,
    /** Found by search: into that very place, or into the first of the zone that is free. */
    pick: ({ id, label }: { id: string; label: string }, zone: string, place: number | null) => {
      setPicked((before) => ({ ...before, [id]: label }))
      const to = { zone, place: place ?? freePlace(pins, zone) ?? 0 }
      const { pins: after } = place === null ? placed(pins, id, { from: null, to }) : replaced(pins, id, to)
      put(after, `“${label}” is pinned to ${labelOf(zone)}, place ${to.place + 1}.`)
    },
    isFull: (zone: string) => freePlace(pins, zone) === null,
    countPinned: (zone: string) => (pins[zone] ?? []).filter(Boolean).length,
    unpinAll: (zone: string) => {
      const { [zone]: _, ...rest } = pins
      put(rest, `Nothing is pinned to ${labelOf(zone)} any more.`)
    },
    bringBack: (earlier: Pins) =>
      put(earlier, 'The earlier pins stand in their places. Publish them when they are right.'),
  }
}

type Zones = DrawnPage['zones']

const shownTitle = (zones: Zones, id: string) =>
  zones.flatMap(({ places }) => places).find((shown) => shown?.id === id)?.title

function shownSpot(zones: Zones, id: string): Spot | null {
  for (const { key, places } of zones) {
    const place = places.findIndex((shown) => shown?.id === id)
    if (place >= 0) return { zone: key, place }
  }
  return null
}

/** Null where it cannot go further. Places that nothing is left for are none to go to. */
function steppedFrom(zones: Zones, from: Spot | null, step: Step): Spot | null {
  if (!from) return null
  const at = zones.findIndex(({ key }) => key === from.zone)
  if (step === 'before' || step === 'after') {
    const next = zones[at + (step === 'after' ? 1 : -1)]
    return next ? { zone: next.key, place: Math.min(from.place, lastPlace(next)) } : null
  }
  const zone = zones[at]
  const place = from.place + (step === 'down' ? 1 : -1)
  return zone && place >= 0 && place <= lastPlace(zone) ? { zone: from.zone, place } : null
}

const lastPlace = ({ places }: Zones[number]) =>
  Math.max(
    0,
    places.findLastIndex((shown) => shown !== null),
  )
