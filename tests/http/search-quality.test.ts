// How good search and related articles are over the demo must not fall: docs/search.md says what the figures mean.
import { expect, test } from 'vitest'
import { measureQuality } from '../search-quality/measure.ts'
import { mean, ndcgAt10, precisionAt4, reciprocalRank } from '../search-quality/measures.ts'

test('sixty questions and thirty related lists are answered as well as they were', async () => {
  const { queries, related } = await measureQuality()
  expect([queries.length, related.length]).toEqual([60, 30])
  expect(mean(queries.map(({ ndcg }) => ndcg))).toBeGreaterThan(0.92)
  expect(mean(queries.map(({ rank }) => rank))).toBeGreaterThan(0.95)
  expect(mean(related.map(({ precision }) => precision))).toBeGreaterThan(0.72)
})

test('the measures say what their definitions say', () => {
  const grades = { a: 2, b: 1 }
  expect(ndcgAt10(['a', 'b'], grades)).toBe(1)
  expect(ndcgAt10(['x', 'y'], grades)).toBe(0)
  expect(ndcgAt10(['b', 'a'], grades)).toBeCloseTo((1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)), 10)
  expect([reciprocalRank(['x', 'b'], grades), reciprocalRank([], grades)]).toEqual([0.5, 0])
  expect(precisionAt4(['a', 'x', 'b', 'y', 'c'], ['a', 'b', 'c'])).toBe(0.5)
})
