// A reader's question: what is read as a word, a phrase, a filter or a date, and that anything at all can be asked.
import { expect, test } from 'vitest'
import { parseSearch } from '../../../../lib/search/parse.ts'

/** Clauses as "word", "p:phrase", with - for unwanted, | for or, * for a beginning; then filters and dates. */
function read(question: string): string[] {
  const { clauses, filters, dates } = parseSearch(question)
  return [
    ...clauses.map(({ kind, tokens, isUnwanted, isOr, isPrefix }) => {
      const words = tokens.map(({ word }) => word).join(' ')
      return `${isOr ? '|' : ''}${isUnwanted ? '-' : ''}${kind === 'phrase' ? 'p:' : ''}${words}${isPrefix ? '*' : ''}`
    }),
    ...filters.map(({ field, value }) => `${field}=${value}`),
    ...dates.map(({ field, value, period }) => `${field}=${value}${period ? '' : '?'}`),
  ]
}

const questions: [string, string[]][] = [
  ['Gout and SALT', ['gout', 'and', 'salt']],
  ['', []],
  ['  ', []],
  ['a', ['a']],
  ['😀🦴', []],
  ['"exact phrase"', ['p:exact phrase']],
  ['“exact phrase”', ['p:exact phrase']],
  ['"half a phrase', ['p:half a phrase']],
  ['"" "" gout', ['gout']],
  ['anti-TNF', ['p:anti tnf']],
  ['IL‑6, 3.5', ['p:il 6', 'p:3 5']],
  ['Sjögren’s SJOGRENS sjogren', ['sjogren', 'sjogrens', 'sjogren']],
  ["O'Brien's knee", ['obrien', 'knee']],
  ['gout/urate', ['gout', 'urate']],
  ['TNF-α', ['p:tnf alpha']],
  ['ﬁbula ２０２６', ['fibula', '2026']],
  ['щитовидная 関節', ['щитовидная', '関節']],
  ['arthr*', ['arthr*']],
  ['gout -colchicine', ['gout', '-colchicine']],
  ['gout -"uric acid"', ['gout', '-p:uric acid']],
  ['gout NOT urate', ['gout', '-urate']],
  ['gout OR urate AND salt', ['gout', '|urate', 'salt']],
  ['OR gout OR', ['gout']],
  ['gout or urate', ['gout', 'or', 'urate']],
  ['well-being -', ['p:well being']],
  ['author:kettering gout', ['gout', 'author=kettering']],
  ['author:"Anselm Kettering"', ['author=Anselm Kettering']],
  ['Tag: gout Category:“drug updates”', ['tag=gout', 'category=drug updates']],
  ['issue:2023-12 author:', ['author', 'issue=2023-12']],
  ['coauthor:x', ['coauthor', 'x']],
  ['before:2024 after:2023-02-30 year:2023', ['before=2024', 'after=2023-02-30?', 'year=2023']],
  ['NEAR(a b, 5) title:x* ^z', ['near', 'a', 'b', '5', 'title', 'x*', 'z']],
  ["'; DROP TABLE articles; --", ['drop', 'table', 'articles']],
  ['a\0b', ['a', 'b']],
  ['<script>alert(1)</script>', ['script', 'alert', '1', 'script']],
]

test.each(questions)('%j is read as %j', (question, parts) => {
  expect(read(question)).toEqual(parts)
})

test('only so many words and filters count, and of a word only its beginning', () => {
  expect(read(Array.from({ length: 40 }, (_, at) => `w${at}`).join(' '))).toHaveLength(16)
  expect(read('tag:x '.repeat(40))).toHaveLength(8)
  expect(read('y'.repeat(1000))).toEqual(['y'.repeat(60)])
})

test('what was written can be taken out of the question again', () => {
  const question = 'gout  Author:"Anselm Kettering" before:2024 -"uric acid"'
  const { clauses, filters, dates } = parseSearch(question)
  expect([...clauses, ...filters, ...dates].map(({ raw }) => raw)).toEqual([
    'gout',
    '-"uric acid"',
    'Author:"Anselm Kettering"',
    'before:2024',
  ])
})
