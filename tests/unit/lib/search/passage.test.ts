// Passages: which paragraph answers best, cut to a few lines, marked, and safe.
import { expect, test } from 'vitest'
import type { Passage } from '../../../../db/search/search-index.ts'
import { tokensOf } from '../../../../db/search/tokens.ts'
import { bestPassages, marked, type Wanted } from '../../../../lib/search/passage.ts'

const wants = (...terms: string[]): Wanted =>
  terms.map((term) => [{ stems: tokensOf(term).map(({ stem }) => stem), isPrefix: false }])
const passages = (...texts: (string | Passage)[]): Passage[] =>
  texts.map((text, at) =>
    typeof text === 'string' ? { page: 1, place: `p-${at + 1}`, kind: 'text', text } : text,
  )
const filler = (words: number) => Array.from({ length: words }, () => 'filler').join(' ')

test('the passage with more of the words comes first; another only where it adds one', () => {
  const found = bestPassages(
    passages('Gout.', 'Salt alone.', 'Gout and urate.', 'Urate again.'),
    wants('gout', 'urate', 'salt'),
    3,
  )
  expect(found.map(({ place }) => place)).toEqual(['p-3', 'p-2'])
})

test('a paragraph goes before a reference that says more often the same', () => {
  const reference: Passage = { page: 2, place: 'ref-1', kind: 'reference', text: 'Gout, gout, gout.' }
  const found = bestPassages(passages(reference, 'Some gout.'), wants('gout'), 2)
  expect(found.map(({ place }) => place)).toEqual(['p-2'])
})

test('a phrase is marked as one, and its words alone not at all', () => {
  expect(marked('Giant cells, giant hands, a cell.', wants('giant cell'))).toBe(
    '<mark>Giant cells</mark>, giant hands, a cell.',
  )
})

test('a beginning marks the whole word', () => {
  expect(marked('Arthritis & art', [[{ stems: ['arthr'], isPrefix: true }]])).toBe(
    '<mark>Arthritis</mark> &amp; art',
  )
})

test('a long paragraph is cut around what was found most', () => {
  const text = `Gout ${filler(80)} gout and urate ${filler(80)}`
  const [found] = bestPassages(passages(text), wants('gout', 'urate'), 1)
  expect(found?.html).toMatch(/^… filler .*<mark>gout<\/mark> and <mark>urate<\/mark> filler.* …$/)
  expect(found?.html.replaceAll(/<\/?mark>/g, '').split(' ').length).toBeLessThan(40)
})

test('what a text says in angle brackets stays text', () => {
  expect(marked('<b>gout</b> "x"', wants('gout'))).toBe('&lt;b&gt;<mark>gout</mark>&lt;/b&gt; &quot;x&quot;')
})
