// Moving lines of an outline: what keys, buttons and dragging do.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MenuEntry } from '../../../../lib/menus/entry.ts'
import {
  added,
  type Drop,
  dropped,
  entriesOf,
  type Line,
  linesOf,
  moved,
  placeWords,
  removed,
  type Step,
} from '../../../../lib/menus/outline.ts'

/** "a b> c>> d": one letter for each line, its key and label, with a ">" for each level. */
const outline = (text: string): Line[] =>
  text.split(' ').map((word) => {
    const label = word.replaceAll('>', '')
    return { key: label, label, depth: word.length - label.length, target: { kind: 'heading' } }
  })
const written = (lines: readonly Line[]) =>
  lines.map(({ label, depth }) => label + '>'.repeat(depth)).join(' ')

const BEFORE = 'a b> c>> d> e f>'

test.each<[Step, string, string]>([
  ['up', 'd', 'a d> b> c>> e f>'],
  ['up', 'e', 'e f> a b> c>> d>'],
  ['up', 'b', BEFORE],
  ['down', 'b', 'a d> b> c>> e f>'],
  ['down', 'a', 'e f> a b> c>> d>'],
  ['down', 'd', BEFORE],
  ['in', 'e', 'a b> c>> d> e> f>>'],
  ['in', 'd', 'a b> c>> d>> e f>'],
  ['in', 'b', BEFORE],
  ['out', 'b', 'a d> b c> e f>'],
  ['out', 'c', 'a b> c> d> e f>'],
  ['out', 'a', BEFORE],
])('one step %s takes %s and all below it along', (step, key, after) => {
  expect(written(moved(outline(BEFORE), key, step))).toBe(after)
})

test.each<[string, Drop, string, string]>([
  ['e', 'before', 'a', 'e f> a b> c>> d>'],
  ['b', 'after', 'e', 'a d> e f> b c>'],
  ['e', 'inside', 'a', 'a e> f>> b> c>> d>'],
  ['d', 'before', 'b', 'a d> b> c>> e f>'],
  ['a', 'inside', 'c', BEFORE],
  ['a', 'after', 'a', BEFORE],
])('%s dropped %s %s', (key, as, on, after) => {
  expect(written(dropped(outline(BEFORE), key, { on, as }))).toBe(after)
})

test('a new line stands after the one it was added to, on its level, and what is removed takes along what is below', () => {
  const line = { key: 'x', label: 'x', target: { kind: 'heading' as const } }
  expect(written(added(outline(BEFORE), line, 'b'))).toBe('a b> c>> x> d> e f>')
  expect(written(added(outline(BEFORE), line, null))).toBe('a b> c>> d> e f> x')
  expect(written(removed(outline(BEFORE), 'a'))).toBe('e f>')
})

test('where a line stands is said for those who do not see it', () => {
  expect(placeWords(outline(BEFORE), 'd')).toBe('2 of 2, under “a”')
  expect(placeWords(outline(BEFORE), 'e')).toBe('2 of 2, on the top level')
})

test('an outline is the tree it came from, and no way of moving loses, doubles or orphans a line', () => {
  const { entries } = fc.letrec<{ entries: MenuEntry[] }>((tie) => ({
    entries: fc.oneof(
      { maxDepth: 4 },
      fc.constant<MenuEntry[]>([]),
      fc.array(
        fc.record({
          label: fc.string({ minLength: 1 }),
          target: fc.constant({ kind: 'heading' as const }),
          children: tie('entries'),
        }),
        { maxLength: 4 },
      ),
    ),
  }))
  const steps = fc.array(
    fc.tuple(
      fc.nat(),
      fc.nat(),
      fc.constantFrom<Step | Drop>('up', 'down', 'in', 'out', 'before', 'after', 'inside'),
    ),
  )
  fc.assert(
    fc.property(entries, steps, (tree, acts) => {
      let count = 0
      const first = linesOf(tree, () => `${++count}`)
      expect(entriesOf(first)).toEqual(tree)
      let lines: readonly Line[] = first
      for (const [one, other, act] of acts) {
        const key = lines[one % Math.max(1, lines.length)]?.key ?? ''
        const on = lines[other % Math.max(1, lines.length)]?.key ?? ''
        lines =
          act === 'before' || act === 'after' || act === 'inside'
            ? dropped(lines, key, { on, as: act })
            : moved(lines, key, act)
      }
      expect(lines.map(({ key }) => key).sort()).toEqual(first.map(({ key }) => key).sort())
      for (const [at, { depth }] of lines.entries())
        expect(depth).toBeLessThanOrEqual((lines[at - 1]?.depth ?? -1) + 1)
    }),
  )
})
