import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articlePages } from '../../../../../lib/rich-text/article-pages.ts'
import {
  countSheets,
  FIRST_PAGE_LEAST,
  type Sheet,
  sheetLine,
  sheetRemark,
  WORDS_PER_PAGE,
} from '../../../../../lib/rich-text/sheets/count.ts'
import { type Piece, pieceOf } from '../../../../../lib/rich-text/sheets/pieces.ts'
import { splitEvenly } from '../../../../../lib/rich-text/sheets/split-evenly.ts'
import { anyDoc } from '../any-document.ts'

const block = (words: number, more: Partial<Extract<Piece, { kind: 'block' }>> = {}): Piece => ({
  ...{ kind: 'block', words, isBlank: words === 0, heading: null, isText: true, cites: [] },
  ...more,
})
const heading = (level = 2) => block(3, { heading: level, isText: false })
const turn: Piece = { kind: 'break' }

const anyPiece = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 260 }).map((words) => block(words)) },
  { weight: 2, arbitrary: fc.constantFrom(2, 3, 4).map(heading) },
  { weight: 1, arbitrary: fc.constantFrom<Piece>(turn, block(12, { isText: false })) },
)
const anyPieces = fc.array(anyPiece, { maxLength: 60 })

test('whatever the article is: no page under 150 words, none after a heading, none empty, and only between blocks', () => {
  fc.assert(
    fc.property(anyPieces, (pieces) => {
      const breaks = splitEvenly(pieces)
      expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b))
      const bare = pieces.flatMap((piece, index): Piece[] => {
        if (piece.kind === 'break') return []
        return breaks.includes(index) ? [turn, piece] : [piece]
      })
      const { sheets, breaks: turned } = countSheets(bare)
      expect(turned).toEqual(breaks.map((_, index) => index + 2))
      if (sheets.length > 1)
        for (const { words } of sheets) expect(words).toBeGreaterThanOrEqual(FIRST_PAGE_LEAST)
      for (const at of breaks) {
        const before = pieces.slice(0, at).findLast((piece) => piece.kind === 'block' && !piece.isBlank)
        expect(before).toMatchObject({ heading: null })
        expect(pieces[at]).toMatchObject({ kind: 'block', isBlank: false })
      }
    }),
  )
})

test('breaks that are there already change nothing in the proposal', () => {
  fc.assert(
    fc.property(anyPieces, (pieces) => {
      const bare = pieces.filter((piece) => piece.kind !== 'break')
      const places = pieces.flatMap((piece, index) => (piece.kind === 'break' ? [] : index))
      expect(splitEvenly(pieces)).toEqual(splitEvenly(bare).map((at) => places[at]))
    }),
  )
})

test('where sections have about a page each, every page begins with its heading', () => {
  const lengths = fc.array(fc.integer({ min: 360, max: 640 }), { minLength: 2, maxLength: 8 })
  fc.assert(
    fc.property(lengths, (sections) => {
      const pieces = sections.flatMap((words) => [heading(), block(words / 2), block(words / 2)])
      for (const at of splitEvenly(pieces)) expect(pieces[at]).toMatchObject({ heading: 2 })
    }),
  )
  const essay = [
    block(500),
    ...[500, 480, 520].flatMap((words) => [heading(), block(words / 2), block(words / 2)]),
  ]
  expect(splitEvenly(essay)).toEqual([1, 4, 7])
})

test('a long text without headings is turned between paragraphs, and a short one not at all', () => {
  const paragraphs = (count: number) => Array.from({ length: count }, () => block(100))
  expect(splitEvenly(paragraphs(30))).toEqual([5, 10, 15, 20, 25])
  expect(splitEvenly(paragraphs(6))).toEqual([])
  expect(splitEvenly([])).toEqual([])
})

test('ten thousand paragraphs are divided in a moment', () => {
  const from = performance.now()
  expect(splitEvenly(Array.from({ length: 10_000 }, () => block(60))).length).toBeGreaterThan(1000)
  expect(performance.now() - from).toBeLessThan(1000)
})

test('pages are counted as readers will see them', () => {
  const ctx = { picture: () => null, isSponsored: false }
  fc.assert(
    fc.property(anyDoc, (doc) => {
      const { sheets } = countSheets(doc.content.map(pieceOf))
      const { pages } = articlePages(doc, ctx)
      expect(sheets.map(({ words }) => words)).toEqual(pages.map(({ words }) => words))
    }),
  )
})

test('a break says which page it begins, and that it begins none', () => {
  const { breaks } = countSheets([turn, block(9), turn, turn, block(0), block(9), turn, block(0)])
  expect(breaks).toEqual([null, null, 2, null])
})

test('lengths are told in words', () => {
  const remark = (page: Sheet, of: number) => sheetRemark(page, of, WORDS_PER_PAGE)
  const sheet = { number: 2, words: 1612, minutes: 7, cites: [] }
  expect(sheetLine(sheet, 4)).toBe('Page 2 of 4 · 1,612 words · 7 min')
  expect(sheetLine({ ...sheet, number: 1, words: 1, minutes: 1 }, 1)).toBe('One page · 1 word · 1 min')
  expect(remark(sheet, 4)).toBe('Very long for one page')
  expect(remark({ ...sheet, number: 1, words: 149 }, 2)).toMatch(/^Short for a first page/)
  expect(remark({ ...sheet, words: 149 }, 2)).toBeNull()
  expect(remark({ ...sheet, number: 1, words: 20 }, 1)).toBeNull()
})
