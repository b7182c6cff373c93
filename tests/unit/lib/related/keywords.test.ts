// What an article is about: rare words and tags weigh more, common ones less, and no list holds what it should not.
import { expect, test } from 'vitest'
import { keywordsOf } from '../../../../lib/related/keywords.ts'
import { type Facts, LONGEST_LIST, relatedList } from '../../../../lib/related/list.ts'
import { DAY, NOON } from '../../../support/cast.ts'

const said = (word: string, count: number, documents: number) => ({ word, count, documents })
const weights = (matter: Parameters<typeof keywordsOf>[0]) =>
  new Map(keywordsOf(matter).map(({ term, weight }) => [term, weight]))

test('a word that few articles have weighs more, and so does one that is said often', () => {
  const of = weights({
    words: [said('tophus', 1, 2), said('pain', 1, 30), said('urate', 5, 2)],
    total: 100,
    subjects: [],
  })
  expect([...of.keys()]).toEqual(['word:urate', 'word:tophus', 'word:pain'])
})

test('numbers, scraps, and words of every third article are no subject', () => {
  const words = [said('2026', 9, 1), said('mg', 9, 1), said('patient', 9, 40), said('gout', 1, 9)]
  expect([...weights({ words, total: 100, subjects: [] }).keys()]).toEqual(['word:gout'])
  expect([...weights({ words, total: 19, subjects: [] }).keys()]).toContain('word:patient')
})

test('a rare tag weighs more than a common one, and a tag more than a category as rare', () => {
  const of = weights({
    words: [],
    total: 100,
    subjects: [
      { kind: 'tag', id: 'rare', documents: 2 },
      { kind: 'tag', id: 'common', documents: 60 },
      { kind: 'category', id: 'rare', documents: 2 },
    ],
  })
  const [rare = 0, common = 0, category = 0] = ['tag:rare', 'tag:common', 'category:rare'].map((term) =>
    of.get(term),
  )
  expect(rare).toBeGreaterThan(category)
  expect(category).toBeGreaterThan(common)
  expect(common).toBeGreaterThan(0)
})

test('text and subjects have their shares, however long the text', () => {
  const words = Array.from({ length: 500 }, (_, at) =>
    said(
      `word${at}`.replace(/\d/g, (d) => 'abcdefghij'[Number(d)] ?? ''),
      1,
      2,
    ),
  )
  const of = keywordsOf({ words, total: 100, subjects: [{ kind: 'tag', id: 'x', documents: 3 }] })
  const share = (kind: string) =>
    of.filter(({ term }) => term.startsWith(kind)).reduce((sum, { weight }) => sum + weight ** 2, 0)
  expect([share('word:'), share('tag:')]).toEqual([expect.closeTo(0.65), expect.closeTo(0.35)])
  expect(of).toHaveLength(65)
})

test('an article of no words and no tags is about nothing', () => {
  expect(keywordsOf({ words: [], total: 0, subjects: [] })).toEqual([])
})

const facts = (entries: Record<string, Partial<Facts>>): Map<string, Facts> =>
  new Map(
    Object.entries(entries).map(([id, fact]) => [id, { titles: [id], visibleFrom: NOON - DAY, ...fact }]),
  )
const ids = (list: { id: string }[]) => list.map(({ id }) => id)

test('the most alike comes first; of two as alike, always the same one', () => {
  const alike = [
    { id: 'c', score: 0.2 },
    { id: 'b', score: 0.50000001 },
    { id: 'a', score: 0.5 },
  ]
  expect(ids(relatedList({ id: 'x' }, alike, facts({ x: {}, a: {}, b: {}, c: {} }), NOON))).toEqual([
    'a',
    'b',
    'c',
  ])
})

test('itself, its twin, what nobody will see and what has nothing in common are left out', () => {
  const alike = ['x', 'twin', 'unseen', 'good']
    .map((id) => ({ id, score: 0.5 }))
    .concat({ id: 'alien', score: 0 })
  const known = facts({
    x: { titles: ['Gout & Salt'] },
    twin: { titles: ['Other', 'gout – salt'] },
    good: {},
    alien: {},
  })
  expect(ids(relatedList({ id: 'x' }, alike, known, NOON))).toEqual(['good'])
})

test('a list is long enough to lose some, and scheduled articles do not push out visible ones', () => {
  const many = Array.from({ length: 30 }, (_, at) => `planned ${at}`).concat(
    Array.from({ length: 30 }, (_, at) => `seen ${at}`),
  )
  const alike = many.map((id, at) => ({ id, score: 1 - at / 100 }))
  const known = facts(
    Object.fromEntries(many.map((id) => [id, id.startsWith('planned') ? { visibleFrom: NOON + 1 } : {}])),
  )
  const list = ids(relatedList({ id: 'x' }, alike, known, NOON))
  expect(list).toHaveLength(LONGEST_LIST)
  expect(list.filter((id) => id.startsWith('seen'))).toHaveLength(8)
})
