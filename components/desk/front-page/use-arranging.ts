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
import { isArticle, type Pins } from '../../../lib/front-page/zones.ts'
import type { usePins } from './use-pins.ts'

export type Step = 'up' | 'down' | 'before' | 'after'

/** Of a story: its handle, its menu, or that of its pin while readers cannot see it. */
export type Control = 'grip' | 'menu' | 'waiting'

/** Of elements that can have the keyboard. */
export const controlId = (control: Control, { zone, place }: Spot) => `${control}-${zone}-${place}`
export const zoneId = (zone: string) => `zone-${zone}`
export const goneId = (id: string) => `gone-${id}`
export const UNDO_ID = 'front-page-undo'

type Arranged = ReturnType<typeof usePins>

export function useArranging({ pins, put, say }: Arranged, page: DrawnPage, titles: FrontPageDesk['titles']) {
  const [picked, setPicked] = useState<Record<string, string>>({})
  /** What has the keyboard when the page is drawn anew: the first of these that is there. */
  const follows = useRef<string[]>([])
  const follow = (...ids: string[]) => {
    follows.current = ids
  }
  const { zones } = page
  const titleOf = (id: string) => titles[id] ?? picked[id] ?? shownTitle(zones, id) ?? 'An article'
  const zoneOf = (key: string) => zones.find((zone) => zone.key === key)
  const labelOf = (key: string) => zoneOf(key)?.label ?? 'a place that is gone'
  const whereIs = (id: string) => {
    const pinned = spotOf(pins, id)
    return pinned && zoneOf(pinned.zone) ? pinned : shownSpot(zones, id)
  }
  /** Pinned to sections that the page does not have. */
  const goneOf = (pins: Pins) =>
    Object.entries(pins).flatMap(([key, ids]) => (zoneOf(key) ? [] : ids.filter(isArticle)))
  const tell = (id: string, { pins: after, fallen }: Placed, title = titleOf(id)) => {
    const spot = spotOf(after, id)
    const size = (spot && zoneOf(spot.zone)?.places.length) ?? 0
    const words = spot ? `pinned to ${labelOf(spot.zone)}, place ${spot.place + 1} of ${size}` : ''
    const lost = fallen ? ` “${titleOf(fallen)}” has no room there any more and is not pinned.` : ''
    put(after, `“${title}” is ${words}.${lost}`)
  }
  const move = (id: string, to: Spot, control?: Control) => {
    const pinned = spotOf(pins, id)
    if (pinned?.zone === to.zone && pinned.place === to.place) return
    if (control) follow(controlId(control, to), controlId('menu', to), zoneId(to.zone))
    else follow()
    tell(id, placed(pins, id, { from: whereIs(id), to }))
  }
  const moveInto = (id: string, zone: string, control?: Control) =>
    move(id, { zone, place: freePlace(pins, zone) ?? 0 }, control)
  return {
    ...{ titleOf, labelOf, goneOf, move, moveInto, follow, follows },
    isPinned: (id: string) => spotOf(pins, id) !== null,
    pin: (id: string, spot: Spot) => tell(id, replaced(pins, id, spot)),
    /** Its place fills up by itself; the keyboard goes to what is there by then. */
    unpin: (id: string, ...next: string[]) => {
      follow(...next)
      put(unpinned(pins, id), `“${titleOf(id)}” is not pinned any more.`)
    },
    /** By the keyboard: within its zone, or to the one before or after. */
    step: (id: string, step: Step, control: Control) => {
      const to = steppedFrom(zones, whereIs(id), step)
      if (to) move(id, to, control)
      else say(`“${titleOf(id)}” cannot go further that way.`)
    },
    canStep: (id: string, step: Step) => steppedFrom(zones, whereIs(id), step) !== null,
    /** Found by search: into that very place, or into the first of the zone that is free. */
    pick: ({ id, label }: { id: string; label: string }, zone: string, place: number | null) => {
      setPicked((before) => ({ ...before, [id]: label }))
      const to = { zone, place: place ?? freePlace(pins, zone) ?? 0 }
      const isNamed = place !== null
      follow(...(isNamed ? [controlId('waiting', to), controlId('menu', to)] : []), zoneId(zone))
      tell(id, isNamed ? replaced(pins, id, to) : placed(pins, id, { from: null, to }), label)
    },
    isFull: (zone: string) => freePlace(pins, zone) === null,
    countPinned: (zone: string) => (pins[zone] ?? []).filter(Boolean).length,
    unpinAll: (zone: string) => {
      const { [zone]: _, ...rest } = pins
      follow(zoneId(zone))
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
