import { expect, test } from 'vitest'
import { convertTyped, countTyped } from '../../../../../lib/rich-text/citations/typed.ts'
import type { Doc, Inline } from '../../../../../lib/rich-text/document.ts'

const text = (text: string): Inline => ({ type: 'text', text })
const up = (text: string): Inline => ({ type: 'text', text, marks: [{ type: 'superscript' }] })
const p = (...content: (string | Inline)[]): Doc['content'][number] => ({
  type: 'paragraph',
  content: content.map((one) => (typeof one === 'string' ? text(one) : one)),
})
const heading = (words: string): Doc['content'][number] => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [text(words)],
})
const list = (...entries: string[]): Doc['content'][number] => ({
  type: 'orderedList',
  attrs: { start: 1 },
  content: entries.map((entry) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [text(entry)] }],
  })),
})

/** Each paragraph as text, marks as {ids}. */
function convert(...content: Doc['content']): string[] | null {
  let id = 0
  const done = convertTyped({ type: 'doc', content }, () => `r${++id}`)
  const line = (inlines: Inline[]) =>
    inlines
      .map((one) =>
        one.type === 'text' ? one.text : one.type === 'referenceMark' ? `{${one.attrs.ids}}` : '',
      )
      .join('')
  return (
    done?.doc.content.map((node) =>
      node.type === 'referenceList'
        ? node.content.map((entry) => `${entry.attrs.id}=${line(entry.content)}`).join('|')
        : node.type === 'paragraph'
          ? line(node.content)
          : node.type,
    ) ?? null
  )
}

test('numbers in brackets cite the list under “References”', () => {
  expect(convert(p('It hurts [1, 3], often [2-3].'), heading('References'), list('A', 'B', 'C'))).toEqual([
    'It hurts{r1,r3}, often{r2,r3}.',
    'r1=A|r2=B|r3=C',
  ])
})

test('raised numbers cite, powers stay powers', () => {
  const line = p('pain', up('1'), ' in 10', up('2'), ' cells of 3 m', up('2'), ', rarely.', up('2,1'))
  expect(convert(line, heading('References'), list('A', 'B'))).toEqual([
    'pain{r1} in 102 cells of 3 m2, rarely.{r2,r1}',
    'r1=A|r2=B',
  ])
  expect(convert(p('pain¹ over 4 cm² of skin.²'), p('References'), p('1. A'), p('2. B'))).toEqual([
    'pain{r1} over 4 cm² of skin.{r2}',
    'r1=A|r2=B',
  ])
})

test('a list of typed lines needs no heading when it begins with 1', () => {
  expect(convert(p('pain [2]'), p('1. A'), p(), p('2. B'))).toEqual(['pain{r2}', 'r1=A|r2=B'])
})

test('numbers that the list does not have stay text; without a list or a citation nothing happens', () => {
  expect(convert(p('In [1] and [7]'), heading('References'), list('A'))?.[0]).toBe('In{r1} and [7]')
  expect(convert(p('Buy milk [1]'), list('A', 'B'))).toBeNull()
  expect(convert(p('No numbers'), heading('References'), list('A'))).toBeNull()
  expect(convert(p('pain [1]'), heading('References'), p('A'), heading('After'))).toBeNull()
  expect(countTyped({ type: 'doc', content: [] })).toBeNull()
})

test('what is listed already keeps its id', () => {
  const old: Doc['content'][number] = {
    type: 'referenceList',
    content: [{ type: 'reference', attrs: { id: 'old' }, content: [{ type: 'text', text: 'A.' }] }],
  }
  expect(convert(p('x [1] y [2]'), heading('References'), list('A', 'B'), old)).toEqual([
    'x{old} y{r1}',
    'old=A.|r1=B',
  ])
})

test('empty paragraphs as the editor writes them, without content, do no harm', () => {
  const empty = { type: 'paragraph' } as unknown as Doc['content'][number]
  expect(countTyped({ type: 'doc', content: [empty] })).toBeNull()
  expect(convert(p('pain [1]'), empty, heading('References'), list('A'), empty)?.[0]).toBe('pain{r1}')
})
