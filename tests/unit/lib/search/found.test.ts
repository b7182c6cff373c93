import { expect, test } from 'vitest'
import { COUNTED, foundWords } from '../../../../lib/search/found.ts'

test.each([
  [0, '0 articles'],
  [1, 'One article'],
  [1234, '1,234 articles'],
  [10_000, '10,000 articles'],
  [COUNTED, 'More than 10,000 articles'],
])('%d found is said as “%s”', (total, words) => {
  expect(foundWords(total)).toBe(words)
})
