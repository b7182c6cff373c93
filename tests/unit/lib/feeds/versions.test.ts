// Dates of feeds: later whenever something in them is another, and otherwise the same.
import { expect, test } from 'vitest'
import { makeVersions } from '../../../../lib/feeds/versions.ts'
import { DAY, NOON, SECOND } from '../../../support/cast.ts'

const [ONE, TWO] = [Buffer.from('one'), Buffer.from('two')]

test('a feed is dated by when it became what it is, in whole seconds', () => {
  const since = makeVersions()
  expect(since('/feed/', ONE, NOON + 900)).toBe(NOON)
  expect(since('/feed/', ONE, NOON + DAY)).toBe(NOON)
  expect(since('/feed/', TWO, NOON + DAY + 1)).toBe(NOON + DAY)
  expect(since('/feed/', TWO, NOON + 2 * DAY)).toBe(NOON + DAY)
  expect(since('/tag/gout/feed/', TWO, NOON + 2 * DAY)).toBe(NOON + 2 * DAY)
})

test('two versions never have one date: the later of a second has none until it can be told apart', () => {
  const since = makeVersions()
  expect(since('/feed/', ONE, NOON)).toBe(NOON)
  expect(since('/feed/', TWO, NOON + 400)).toBeNull()
  expect(since('/feed/', TWO, NOON + 999)).toBeNull()
  expect(since('/feed/', TWO, NOON + SECOND)).toBe(NOON + SECOND)
})

test('a feed that becomes what it was is dated anew, unless the clock was put back', () => {
  const since = makeVersions()
  since('/feed/', ONE, NOON)
  since('/feed/', TWO, NOON + DAY)
  expect(since('/feed/', ONE, NOON + 2 * DAY)).toBe(NOON + 2 * DAY)
  expect(since('/feed/', ONE, NOON + DAY)).toBe(NOON + DAY)
})

test('only so many are remembered, and one that was forgotten is new', () => {
  const since = makeVersions(1)
  since('/feed/', ONE, NOON)
  since('/other/feed/', ONE, NOON)
  expect(since('/feed/', ONE, NOON + DAY)).toBe(NOON + DAY)
})
