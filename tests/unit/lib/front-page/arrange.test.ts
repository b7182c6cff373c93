// What one drag, key or choice does to the pins.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bare,
  freePlace,
  type Placed,
  placed,
  replaced,
  spotOf,
  unpinned,
} from '../../../../lib/front-page/arrange.ts'
import { type Pins, pinnedIds, zoneSize } from '../../../../lib/front-page/zones.ts'

const at = (zone: string, place: number) => ({ zone, place })

test('a story pinned where it stands leaves the places before it to themselves', () => {
  expect(replaced({}, 'x', at('latest', 2))).toEqual({ pins: { latest: [null, null, 'x'] }, fallen: null })
})

test('a pin taken away leaves its own place to itself, and the others where they are', () => {
  expect(unpinned({ latest: ['a', 'b', 'c'] }, 'b')).toEqual({ latest: ['a', null, 'c'] })
  expect(unpinned({ lead: ['a'], latest: ['b'] }, 'a')).toEqual({ latest: ['b'] })
})

test('another story takes the place of one that was pinned, and leaves its own', () => {
  const pins = { lead: ['a'], latest: [null, 'b'] }
  expect(replaced(pins, 'b', at('lead', 0))).toEqual({ pins: { lead: ['b'] }, fallen: 'a' })
  expect(replaced(pins, 'a', at('lead', 0))).toEqual({ pins, fallen: null })
})

test.each([
  [
    'down, past a pin',
    { latest: ['x', null, 'p'] },
    at('latest', 0),
    at('latest', 2),
    { latest: [null, 'p', 'x'] },
  ],
  ['up, past a pin', { latest: ['p', null, null] }, at('latest', 1), at('latest', 0), { latest: ['x', 'p'] }],
  [
    'beside pins, to the end',
    { latest: ['a', 'b'] },
    at('latest', 2),
    at('latest', 5),
    { latest: ['a', 'b', null, null, null, 'x'] },
  ],
])('within its zone it moves %s, and what lies between closes up', (_, pins: Pins, from, to, after) => {
  expect(placed(pins, 'x', { from, to })).toEqual({ pins: after, fallen: null })
})

test.each([
  ['a free place', { opinion: ['p'] }, 1, { opinion: ['p', 'x'] }, null],
  ['a pin with room behind', { opinion: ['p', 'q'] }, 0, { opinion: ['x', 'p', 'q'] }, null],
  [
    'a pin with room before only',
    { opinion: [null, 'p', 'q', 'r'] },
    2,
    { opinion: ['p', 'q', 'x', 'r'] },
    null,
  ],
  ['a pin with no room at all', { opinion: ['p', 'q', 'r', 's'] }, 1, { opinion: ['p', 'x', 'q', 'r'] }, 's'],
  ['the lead', { lead: ['p'] }, 0, { lead: ['x'] }, 'p'],
])('in another zone, onto %s, the pins there step aside', (_, pins: Pins, place, after, fallen) => {
  const zone = Object.keys(pins)[0] ?? ''
  const before = { ...pins, seconds: [null, 'x'] }
  const move = { from: at('seconds', 1), to: at(zone, place) }
  expect(placed(before, 'x', move)).toEqual({ pins: after, fallen })
})

test('a story that fills the place of a pin that waits leaves that pin there', () => {
  const move = { from: at('latest', 0), to: at('latest', 1) }
  expect(placed({ latest: ['waits'] }, 'x', move).pins).toEqual({ latest: ['waits', 'x'] })
})

test('a zone offers its first free place, and none when all are pinned', () => {
  expect(freePlace({ seconds: ['a'] }, 'seconds')).toBe(1)
  expect(freePlace({ seconds: ['a', 'b'] }, 'seconds')).toBeNull()
})

test('whatever is done, nothing is pinned twice, no zone overflows, and only what is told falls out', () => {
  const zones = ['lead', 'seconds', 'latest', 'opinion', 'strip:c']
  const spot = fc
    .constantFrom(...zones)
    .chain((zone) => fc.integer({ min: 0, max: (zoneSize(zone) ?? 1) - 1 }).map((place) => ({ zone, place })))
  const step = fc.record({
    kind: fc.constantFrom('place', 'replace', 'unpin'),
    id: fc.constantFrom(...'abcdefghijklmnopqrstuvw'),
    to: spot,
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let pins: Pins = {}
      for (const { kind, id, to } of steps) {
        const before = new Set(pinnedIds(pins))
        const done: Placed =
          kind === 'unpin'
            ? { pins: unpinned(pins, id), fallen: null }
            : kind === 'replace'
              ? replaced(pins, id, to)
              : placed(pins, id, { from: spotOf(pins, id), to })
        pins = done.pins
        if (kind === 'unpin') before.delete(id)
        else before.add(id)
        if (done.fallen) before.delete(done.fallen)
        if (kind !== 'unpin') expect(spotOf(pins, id)).toEqual(to)
        expect([...pinnedIds(pins)].sort()).toEqual([...before].sort())
        for (const [zone, ids] of Object.entries(pins))
          expect(ids.length).toBeLessThanOrEqual(zoneSize(zone) ?? 0)
        expect(bare(pins)).toEqual(pins)
      }
    }),
  )
})
