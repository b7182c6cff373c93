// "Did you mean": how far two words are apart, and which of several is meant.
import { expect, test } from 'vitest'
import { corrected, correctionOf } from '../../../../lib/search/correct.ts'
import { findNamed, nearestNamed, withBelow } from '../../../../lib/search/narrow.ts'
import { slips } from '../../../../lib/search/slips.ts'

test.each([
  ['gout', 'gout', 0],
  ['guot', 'gout', 1],
  ['got', 'gout', 1],
  ['goutt', 'gout', 1],
  ['gaut', 'gout', 1],
  ['rheumatiod', 'rheumatoid', 1],
  ['artritus', 'arthritis', 2],
  ['', 'gout', 4],
])('%j is %j by %i slips', (from, to, count) => {
  expect([slips(from, to), slips(to, from)]).toEqual([count, count])
})

const known = (words: Record<string, number>) =>
  Object.entries(words).map(([word, documents]) => ({ word, stem: word, documents }))

test('the nearest is meant, of equally near ones the most frequent', () => {
  expect(correctionOf('lupos', known({ lupus: 3, lumps: 90, lapis: 50 }))).toBe('lupus')
  expect(correctionOf('gouty', known({ goutz: 1, gouts: 7 }))).toBe('gouts')
  expect(correctionOf('mout', known({ gout: 90, moat: 1 }))).toBe('moat')
})

test('a short word allows no slip, a longer one two', () => {
  expect(correctionOf('il', known({ is: 90 }))).toBeNull()
  expect(correctionOf('gxxt', known({ gout: 90 }))).toBeNull()
  expect(correctionOf('methotrxeat', known({ methotrexate: 9 }))).toBe('methotrexate')
  expect(correctionOf('gout', known({ gout: 9 }))).toBeNull()
})

test('only the words are exchanged', () => {
  const changes = new Map([['Guot', 'gout']])
  expect(corrected('author:x "Guot attack"', changes)).toBe('author:x "gout attack"')
})

const named = (name: string, address: string, parentId: string | null = null) => ({
  id: address,
  name,
  address,
  parentId,
})
const people = [named('Anselm Kettering', 'anselm-kettering'), named('Ann Kettle', 'ann-kettle')]

test('somebody is found by address, name, or the beginnings of its words, and else by the nearest name', () => {
  const found = (value: string) => findNamed(value, people).map(({ id }) => id)
  expect(found('Anselm-Kettering')).toEqual(['anselm-kettering'])
  expect(found('kettering anselm')).toEqual(['anselm-kettering'])
  expect(found('kett')).toEqual(['anselm-kettering', 'ann-kettle'])
  expect(found('*')).toEqual([])
  expect(nearestNamed('ketering', people)?.id).toBe('anselm-kettering')
  expect(nearestNamed('somebody', people)).toBeNull()
})

test('a category means those below it too', () => {
  const tree = [named('A', 'a'), named('B', 'a/b', 'a'), named('C', 'a/b/c', 'a/b'), named('D', 'd')]
  expect(withBelow(tree.slice(0, 1), tree).map(({ id }) => id)).toEqual(['a', 'a/b', 'a/b/c'])
})
