import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  dropSection,
  pagesPlanned,
  putArticle,
  stepArticle,
  stepSection,
  takeArticle,
} from '../../../../lib/issues/outline.ts'
import { positionsFor } from '../../../../lib/issues/positions.ts'
import { issueState } from '../../../../lib/issues/state.ts'

const outline = (text: string) =>
  text.split(' ').map((part) => {
    const [name = '', ids = ''] = part.split(':')
    return { name, articles: [...ids].map((id) => ({ id, pages: 2 })) }
  })
const words = (sections: ReturnType<typeof outline>) =>
  sections.map(({ name, articles }) => `${name}:${articles.map(({ id }) => id).join('')}`).join(' ')

test('an article goes up and down, over the edge of its section into the one beside it', () => {
  const step = (id: string, by: -1 | 1) => words(stepArticle(outline('A:ab B:cd'), id, by))
  expect(step('b', -1)).toBe('A:ba B:cd')
  expect(step('b', 1)).toBe('A:a B:bcd')
  expect(step('c', -1)).toBe('A:abc B:d')
  expect(step('a', -1)).toBe('A:ab B:cd')
  expect(step('d', 1)).toBe('A:ab B:cd')
  expect(step('unheard', 1)).toBe('A:ab B:cd')
})

test('what is dragged keeps its pages, and what comes from outside has none', () => {
  const put = putArticle(outline('A:ab B:cd'), 'a', { section: 1, index: 1 })
  expect(words(put)).toBe('A:b B:cad')
  expect(pagesPlanned(put)).toBe(8)
  expect(pagesPlanned(putArticle(put, 'e', { section: 0, index: 0 }))).toBe(8)
  expect(words(takeArticle(put, 'a'))).toBe('A:b B:cd')
})

test('sections move, and one that is removed leaves its articles to the one beside it', () => {
  const all = outline('A:ab B:cd C:e')
  expect(words(stepSection(all, 1, -1))).toBe('B:cd A:ab C:e')
  expect(words(stepSection(all, 2, 1))).toBe('A:ab B:cd C:e')
  expect(words(dropSection(all, 1))).toBe('A:abcd C:e')
  expect(words(dropSection(all, 0))).toBe('B:abcd C:e')
  expect(words(dropSection(outline('A:ab'), 0))).toBe('A:ab')
})

test('two sections of one name, and an article twice, are refused in words', () => {
  const facts = { year: 2026, month: 3, volume: 1, number: 3, title: '', coverId: null, pages: 0 }
  const faults = (text: string) =>
    issueState.safeParse({ ...facts, sections: outline(text) }).error?.issues.map(({ message }) => message)
  expect(faults('A:ab B:c')).toBeUndefined()
  expect(faults('A:ab a:c')).toEqual(['Two sections have the same name. Give each its own.'])
  expect(faults('A:ab B:a')).toEqual(['An article stands in the issue twice.'])
})

test('moving one article changes one number', () => {
  const before = new Map([...'abcde'].map((id, at) => [id, (at + 1) * 10]))
  const after = positionsFor([...'abecd'], before)
  expect([...after]).toEqual(Object.entries({ a: 10, b: 20, e: 25, c: 30, d: 40 }))
  expect([...positionsFor(['x', 'a'], new Map([['a', 0]])).values()]).toEqual([10, 20])
})

test('whatever the numbers were, the order holds', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 12 }),
      fc.array(fc.option(fc.integer({ min: 0, max: 30 })), { minLength: 12, maxLength: 12 }),
      (ids, numbers) => {
        const before = new Map(
          ids.flatMap((id, at) => (numbers[at] == null ? [] : [[id, numbers[at]] as const])),
        )
        const after = [...positionsFor(ids, before)]
        expect(after.map(([id]) => id)).toEqual(ids)
        for (const [at, [, position]] of after.entries())
          expect(position).toBeGreaterThan(after[at - 1]?.[1] ?? -1)
      },
    ),
  )
})
