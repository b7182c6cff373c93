// Random documents for the properties: valid ones as an editor could write them, and JSON as a broken disk could.
import fc from 'fast-check'
import type { Block, Doc, Inline, Mark, Paragraph } from '../../../../lib/rich-text/document.ts'
import { references } from './write.ts'

/** The same documents on every machine; another seed is worth trying after a change to the schema. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_124), numRuns: 100 })

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'lost')

const words = fc.oneof(
  fc.constantFrom('pain', 'Joint & bone', '<b>', '"quoted"', 'synovia', ' ', 'results'),
  fc.string({ minLength: 1, maxLength: 12 }),
)

const marks: fc.Arbitrary<Mark[]> = fc.subarray<Mark>([
  { type: 'link', attrs: { href: 'https://x.example/', title: null } },
  { type: 'bold' },
  { type: 'superscript' },
])

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('text' as const), text: words, marks }) },
  { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' as const }) },
  {
    weight: 2,
    arbitrary: fc
      .uniqueArray(ids, { minLength: 1, maxLength: 4 })
      .map((cited) => ({ type: 'referenceMark' as const, attrs: { ids: cited } })),
  },
)

const line = fc.array(inline, { maxLength: 4 })

const paragraph: fc.Arbitrary<Paragraph> = line.map((content) => ({ type: 'paragraph', content }))

const figure = line.map((content) => ({
  type: 'figure' as const,
  attrs: { mediumId: 'knee', alt: null, credit: null, size: 'wide' as const },
  content,
}))

const flat: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(2, 3, 4), line)
      .map(([level, content]): Block => ({ type: 'heading', attrs: { level: level as 2 | 3 | 4 }, content })),
  },
  {
    weight: 1,
    arbitrary: line.map((content): Block => ({ type: 'pullQuote', attrs: { attribution: 'X' }, content })),
  },
  { weight: 1, arbitrary: figure },
  {
    weight: 1,
    arbitrary: fc
      .array(figure, { minLength: 1, maxLength: 3 })
      .map((content): Block => ({ type: 'gallery', content })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Block>(
      { type: 'horizontalRule' },
      { type: 'codeBlock', attrs: { language: null }, content: [{ type: 'text', text: 'x <y>' }] },
      { type: 'videoEmbed', attrs: { provider: 'vimeo', videoId: '1', title: null } },
    ),
  },
)

function nesting(inside: fc.Arbitrary<Block[]>): fc.Arbitrary<Block> {
  const cell = inside.map((content) => ({
    type: 'tableCell' as const,
    attrs: { colspan: 1, rowspan: 1, align: null },
    content,
  }))
  const row = fc
    .array(cell, { minLength: 1, maxLength: 2 })
    .map((content) => ({ type: 'tableRow' as const, content }))
  const item = fc.tuple(paragraph, inside).map(([first, rest]) => ({
    type: 'listItem' as const,
    content: [first, ...rest] as [Paragraph, ...Block[]],
  }))
  return fc.oneof(
    inside.map((content): Block => ({ type: 'blockquote', attrs: { cite: null }, content })),
    inside.map((content): Block => ({ type: 'callout', attrs: { title: null }, content })),
    fc.array(item, { minLength: 1, maxLength: 3 }).map((content): Block => ({ type: 'bulletList', content })),
    fc
      .array(item, { minLength: 1, maxLength: 2 })
      .map((content): Block => ({ type: 'orderedList', attrs: { start: 3 }, content })),
    fc
      .array(row, { minLength: 1, maxLength: 2 })
      .map((content): Block => ({ type: 'table', attrs: { caption: null }, content })),
  )
}

const some = fc.array(flat, { minLength: 1, maxLength: 2 })
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: flat },
  { weight: 2, arbitrary: nesting(some) },
  { weight: 1, arbitrary: nesting(fc.array(nesting(some), { minLength: 1, maxLength: 2 })) },
)

const top = fc.oneof(
  { weight: 5, arbitrary: block },
  { weight: 1, arbitrary: fc.constant({ type: 'pageBreak' as const }) },
)

/** A valid document with page breaks, citations (some of a reference that is not listed) and usually a list. */
export const anyDoc: fc.Arbitrary<Doc> = fc
  .tuple(
    fc.array(top, { minLength: 1, maxLength: 25 }),
    fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
  )
  .map(([content, listed]) => ({
    type: 'doc',
    content: listed.length > 0 ? [...content, references(...listed)] : content,
  }))

const hostile = fc.constantFrom<unknown>(
  '" onmouseover="x',
  '<script>',
  'javascript:alert(1)',
  'https://x.example/"onx=',
  3,
  -1,
  null,
  ['a', 4],
)

const hostileAttributes = fc.record(
  {
    href: hostile,
    title: hostile,
    mediumId: hostile,
    alt: hostile,
    credit: hostile,
    level: hostile,
    start: hostile,
    cite: hostile,
    ids: hostile,
    id: hostile,
    colspan: hostile,
    align: hostile,
    provider: fc.constant('youtube'),
    videoId: hostile,
    caption: hostile,
  },
  { requiredKeys: [] },
)

const TYPES = [
  ...[
    'doc',
    'paragraph',
    'heading',
    'bulletList',
    'orderedList',
    'listItem',
    'blockquote',
    'pullQuote',
    'callout',
  ],
  ...['figure', 'gallery', 'table', 'tableRow', 'tableHeader', 'tableCell', 'codeBlock', 'horizontalRule'],
  ...['videoEmbed', 'pageBreak', 'referenceList', 'reference', 'text', 'hardBreak', 'referenceMark', 'poll'],
]

/** Nodes of the right names in every wrong place, with attributes and marks of every wrong kind. */
export const anyTangle: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.record(
    {
      type: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...TYPES) }, fc.jsonValue()),
      text: fc.oneof(fc.string(), fc.constantFrom('<script>x</script>', '" onload="x')),
      attrs: fc.oneof(fc.jsonValue(), hostileAttributes),
      marks: fc.oneof(
        fc.jsonValue(),
        fc.array(fc.record({ type: fc.constantFrom('bold', 'link', 'blink'), attrs: hostileAttributes })),
      ),
      content: fc.oneof({ depthSize: 'small' }, fc.array(tie('node'), { maxLength: 4 }), fc.jsonValue()),
    },
    { requiredKeys: [] },
  ),
})).node
