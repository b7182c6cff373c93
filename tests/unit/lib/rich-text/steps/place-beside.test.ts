// Where in an article's page its margin has room for an advertisement.
import { expect, test } from 'vitest'
import type { Block } from '../../../../../lib/rich-text/model.ts'
import { placeAds } from '../../../../../lib/rich-text/steps/place-ads.ts'
import { ENOUGH, placeBeside } from '../../../../../lib/rich-text/steps/place-beside.ts'

const paragraph = (letters: number): Block => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'x'.repeat(letters) }],
})
const QUOTE: Block = { type: 'pullQuote', attrs: { attribution: '' }, content: [{ type: 'text', text: 'Q' }] }
const figure = (size: 'column' | 'wide'): Block => ({
  type: 'figure',
  attrs: { mediumId: 'm', alt: null, credit: '', size },
  content: [],
})
const THIRD = Math.ceil(ENOUGH / 3)
/** The kinds of blocks, with "|" where the place is. */
const drawn = (blocks: Block[], every = 99) =>
  placeBeside(placeAds(blocks, every))
    .map((part) => (part.kind === 'ad' ? `|${part.place}|` : part.blocks.map(({ type }) => type[0]).join('')))
    .join('')

test('it stands before the first stretch of text that is long enough, and never first on a page', () => {
  expect(drawn([1, 2, 3, 4].map(() => paragraph(THIRD)))).toBe('p|sidebar|ppp')
  expect(drawn([1, 2, 3].map(() => paragraph(THIRD)))).toBe('ppp')
})

test('pull quotes and wide figures have the margin for themselves; figures of the column stand beside', () => {
  const text = [1, 2, 3].map(() => paragraph(THIRD))
  expect(drawn([paragraph(THIRD), QUOTE, ...text])).toBe('pp|sidebar|ppp')
  expect(drawn([paragraph(9), paragraph(THIRD), figure('wide'), ...text])).toBe('ppf|sidebar|ppp')
  expect(drawn([paragraph(9), paragraph(THIRD), figure('column'), paragraph(2 * THIRD)])).toBe(
    'p|sidebar|pfp',
  )
  expect(drawn([paragraph(THIRD), ...text.slice(1), QUOTE])).toBe('pppp')
})

test('places between paragraphs stay where they are', () => {
  expect(
    drawn(
      [1, 2, 3, 4].map(() => paragraph(THIRD)),
      2,
    ),
  ).toBe('p|sidebar|p|advert-1|pp')
})
