import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyOf } from '../../../lib/rich-text/compare/nodes.ts'
import { isSame } from '../../../lib/same.ts'

const byKeys = (one: unknown, other: unknown) => keyOf({ it: one }) === keyOf({ it: other })

/** The same in another order, and with what is not there said to be undefined. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, one]) => [name, turned(one)] as const)
  return Object.fromEntries([...entries.reverse(), [' absent', undefined]])
}

/** Letters few enough that two by chance are sometimes equal, or nearly. */
const some = fc.jsonValue({ maxDepth: 3, stringUnit: fc.constantFrom('a', 'b') })

test('two values are the same when their keys are, whatever the order of their attributes', () => {
  fc.assert(
    fc.property(some, some, (one, other) => {
      expect(isSame(one, other)).toBe(byKeys(one, other))
      expect(isSame(one, turned(one))).toBe(true)
      expect(isSame(turned(one), one)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('one attribute more, one block less, another kind of nothing: not the same', () => {
  expect(isSame({ a: 1 }, { a: 1, b: null })).toBe(false)
  expect(isSame({ a: 1, b: null }, { a: 1 })).toBe(false)
  expect(isSame([1, 2], [1])).toBe(false)
  expect(isSame([], {})).toBe(false)
  expect(isSame(null, undefined)).toBe(false)
  expect(isSame({ length: 0 }, [])).toBe(false)
})
