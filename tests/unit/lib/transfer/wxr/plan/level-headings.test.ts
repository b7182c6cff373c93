import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Doc } from '../../../../../../lib/rich-text/document.ts'
import { fromHtml } from '../../../../../../lib/rich-text/from-html.ts'
import { allBlocks, isBlock } from '../../../../../../lib/rich-text/tree.ts'
import { levelHeadings } from '../../../../../../lib/transfer/wxr/plan/level-headings.ts'

test.each([
  [
    [3, 3, 3],
    [2, 2, 2],
  ],
  [
    [2, 4, 4, 3, 2],
    [2, 3, 3, 3, 2],
  ],
  [
    [4, 2, 3, 4],
    [2, 2, 3, 4],
  ],
  [
    [2, 3, 4, 2],
    [2, 3, 4, 2],
  ],
])('headings of the levels %j are of the levels %j here', (were, are) => {
  expect(levelsOf(levelHeadings(docWith(were)))).toEqual(are)
})

test('a heading in a box counts like any other', () => {
  const doc = fromHtml('<h2>A</h2><aside data-callout="Box"><h4>B</h4></aside><h4>C</h4>')
  expect(levelsOf(levelHeadings(doc))).toEqual([2, 3, 3])
})

test('no level is ever left out, and what was in order stays', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 2, max: 4 }), { maxLength: 12 }), (were) => {
      const leveled = levelHeadings(docWith(were))
      levelsOf(leveled).reduce((above, level) => {
        expect(level).toBeLessThanOrEqual(above + 1)
        return level
      }, 1)
      expect(levelHeadings(leveled)).toEqual(leveled)
    }),
  )
})

function docWith(levels: number[]): Doc {
  return fromHtml(levels.map((level) => `<h${level}>Heading</h${level}><p>Words.</p>`).join(''))
}

function levelsOf(doc: Doc): number[] {
  return allBlocks(doc.content.filter(isBlock)).flatMap((block) =>
    block.type === 'heading' ? block.attrs.level : [],
  )
}
