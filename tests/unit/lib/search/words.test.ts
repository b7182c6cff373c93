// A reader's words: letters and digits count, everything else only divides them.
import { expect, test } from 'vitest'
import { searchWords } from '../../../../lib/search/words.ts'

const queries: [string, string[]][] = [
  ['Gout and SALT', ['gout', 'and', 'salt']],
  ['  ', []],
  ['', []],
  ['a', ['a']],
  ['😀🦴', []],
  ['"exact phrase"', ['exact', 'phrase']],
  ['NEAR(a b, 5) OR title:x* -y ^z', ['near', 'a', 'b', '5', 'or', 'title', 'x', 'y', 'z']],
  ['anti-TNF', ['anti', 'tnf']],
  ['Sjögren’s', ['sjögren']],
  ["O'Brien's knee", ['o', 'brien', 'knee']],
  ['ﬁbula ２０２６', ['fibula', '2026']],
  ['щитовидная 関節', ['щитовидная', '関節']],
  ["'; DROP TABLE articles; --", ['drop', 'table', 'articles']],
  ['a\0b', ['a', 'b']],
]

test.each(queries)('%j is read as %j', (query, words) => {
  expect(searchWords(query)).toEqual(words)
})

test('a very long word is cut, and only the first twelve words count', () => {
  expect(searchWords('x'.repeat(1000))).toEqual(['x'.repeat(60)])
  expect(searchWords(Array.from({ length: 40 }, (_, at) => `w${at}`).join(' '))).toHaveLength(12)
})

test('a long word of rare letters is cut between letters, not within one', () => {
  expect(searchWords('𐐷'.repeat(100))).toEqual([[...'𐐷'.repeat(100)].slice(0, 60).join('')])
})
