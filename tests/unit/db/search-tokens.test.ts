// Words of a text and of a question: folded and stemmed alike.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, stemOf, tokensOf } from '../../../db/search/tokens.ts'

const same: [string, string[]][] = [
  [
    'accents and the possessive',
    ['Sjögren’s', "Sjogren's", 'sjogren', 'SJÖGREN', 'Sjo\u0308gren', 'Sjogrens'],
  ],
  ['an apostrophe', ['O’Brien', "o'brien", 'OBrien']],
  ['letters that Unicode does not take apart', ['Sørensen', 'Sorensen']],
  ['forms of a word', ['inflamed', 'inflames', 'inflaming']],
  ['British and American spelling', ['anaemia', 'anemia', 'Anaemias']],
  ['ou and o', ['tumour', 'tumor', 'tumours']],
  ['s and z', ['randomised', 'randomized', 'randomising']],
  ['plurals from Greek', ['arthritis', 'arthritides']],
  ['more of them', ['diagnosis', 'diagnoses']],
  ['Greek letters', ['α', 'alpha']],
]

test.each(same)('%s make no difference', (_what, words) => {
  const stems = words.map((word) => tokensOf(word).map(({ stem }) => stem))
  expect(stems).toEqual(words.map(() => stems[0]))
})

test('other words stay apart', () => {
  expect(stemOf('hours')).not.toBe(stemOf('horses'))
  expect(fold('ß')).toBe('ss')
  expect(tokensOf('IL-6 (6 mg)').map(({ word }) => word)).toEqual(['il', '6', '6', 'mg'])
})

test('each word knows where it stands in the text', () => {
  const text = 'A “Sjögren’s” é\u0301 — 3.5'
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    ...['A', 'Sjögren’s', 'é\u0301', '3', '5'],
  ])
})

test('of any text only letters and digits remain, and an index never sees anything else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { word, stem } of tokensOf(text)) {
        expect(word).toMatch(/^[\p{L}\p{N}\p{S}]+$/u)
        expect(`${word}${stem}`).not.toMatch(/["'\\\s\0:*()]/)
      }
    }),
  )
})
