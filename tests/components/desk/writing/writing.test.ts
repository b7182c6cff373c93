import { Editor, type JSONContent } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import { Numbering } from '../../../../components/desk/rich-text/numbering.ts'
import { insertPageBreak } from '../../../../components/desk/rich-text/page-break.ts'
import {
  insertReferences,
  listReferences,
  References,
} from '../../../../components/desk/rich-text/references.ts'
import { Typing } from '../../../../components/desk/rich-text/typing.ts'
import { extensions } from '../../../../lib/rich-text/schema.ts'

let editor: Editor
afterEach(() => editor.destroy())

const paragraph = (text: string): JSONContent => ({
  type: 'paragraph',
  content: text ? [{ type: 'text', text }] : [],
})
const item = (text: string) => ({ type: 'listItem', content: [paragraph(text)] })
const entry = (id: string, text: string) => ({
  type: 'reference',
  attrs: { id },
  content: text ? [{ type: 'text', text }] : [],
})

/** The cursor stands where the text has "|". */
function write(...content: JSONContent[]): void {
  const element = document.body.appendChild(document.createElement('div'))
  editor = new Editor({
    element,
    extensions: [...extensions, Numbering, References, Typing],
    content: { type: 'doc', content },
    injectCSS: false,
  })
  editor.state.doc.descendants((node, at) => {
    const cursor = node.text?.indexOf('|') ?? -1
    if (cursor >= 0) editor.commands.deleteRange({ from: at + cursor, to: at + cursor + 1 })
    if (cursor >= 0) editor.commands.setTextSelection(at + cursor)
  })
}

/** Each block in a word: its text, "---" for a page break. */
function read(): string[] {
  return (editor.getJSON().content ?? []).map((node) => {
    if (node.type === 'pageBreak') return '---'
    const text =
      JSON.stringify(node)
        .match(/(?<="text":")[^"]*/g)
        ?.join(' ') ?? ''
    return node.type === 'paragraph' ? text : `${node.type}: ${text}`
  })
}

test('a page break divides the paragraph the cursor stands in', () => {
  write(paragraph('Before |after'))
  insertPageBreak(editor)
  editor.commands.insertContent('and ')
  expect(read()).toEqual(['Before ', '---', 'and after'])
})

test('at the end of a paragraph it begins a new page to write on, at the start it stands before it', () => {
  write(paragraph('One|'))
  insertPageBreak(editor)
  expect(read()).toEqual(['One', '---', ''])
  editor.destroy()
  write(paragraph('One'), paragraph('|Two'))
  insertPageBreak(editor)
  expect(read()).toEqual(['One', '---', 'Two'])
})

test('a list stays whole: the page turns after it', () => {
  write({ type: 'bulletList', content: [item('first|'), item('second')] }, paragraph('After'))
  insertPageBreak(editor)
  expect(read()).toEqual(['bulletList: first second', '---', 'After'])
})

test('among the references no page turns: it turns before them', () => {
  write(paragraph('Text'), { type: 'referenceList', content: [entry('a', 'Source|')] })
  insertPageBreak(editor)
  expect(read()).toEqual(['Text', '---', '', 'referenceList: Source'])
})

test('citing new sources makes the list, and one undo takes all of it back', () => {
  write(paragraph('Salt|'))
  const before = editor.getJSON()
  insertReferences(editor, { ids: [], added: ['First source', 'Second source'] })
  const listed = listReferences(editor.state.doc)
  expect(listed.map(({ text }) => text)).toEqual(['First source', 'Second source'])
  expect(JSON.stringify(editor.getJSON())).toContain(JSON.stringify({ ids: listed.map(({ id }) => id) }))
  expect(editor.view.dom.querySelector('sup')?.getAttribute('data-number')).toBe('1,2')
  editor.view.someProp('handleKeyDown', (handle) =>
    handle(editor.view, new KeyboardEvent('keydown', { key: 'z', ctrlKey: true })),
  )
  expect(editor.getJSON()).toEqual(before)
})

test('numbers follow the order of citing, and what nobody cites says so', () => {
  const mark = (...ids: string[]): JSONContent => ({ type: 'referenceMark', attrs: { ids } })
  write(
    { type: 'paragraph', content: [{ type: 'text', text: 'x' }, mark('c'), mark('a', 'c'), mark('gone')] },
    { type: 'referenceList', content: [entry('a', 'A'), entry('b', 'B'), entry('c', 'C')] },
  )
  const shown = (selector: string, name: string) =>
    [...editor.view.dom.querySelectorAll(selector)].map((node) => node.getAttribute(name))
  expect(shown('sup', 'data-number')).toEqual(['1', '1,2', '?'])
  expect(shown('li', 'data-number')).toEqual(['2', '3', '1'])
  expect(shown('li', 'data-uncited')).toEqual([null, 'not cited yet', null])
})

test('an entry that is split keeps its id with the words, and the new one gets its own', () => {
  write(paragraph('x'), { type: 'referenceList', content: [entry('a', '|Source')] })
  editor.commands.splitBlock()
  const [empty, source] = listReferences(editor.state.doc)
  expect(source).toEqual({ id: 'a', text: 'Source' })
  expect(empty?.text).toBe('')
  expect(empty?.id).toMatch(/^ref-[0-9a-f]{12}$/)
})

test('an emptied entry is removed by Backspace, the last one with its list; a full one is not joined to another', () => {
  const press = () =>
    editor.view.someProp('handleKeyDown', (handle) =>
      handle(editor.view, new KeyboardEvent('keydown', { key: 'Backspace' })),
    )
  write(paragraph('x'), { type: 'referenceList', content: [entry('a', 'A'), entry('b', '|')] })
  press()
  expect(listReferences(editor.state.doc)).toEqual([{ id: 'a', text: 'A' }])
  editor.destroy()
  write(paragraph('x'), { type: 'referenceList', content: [entry('b', '|')] })
  press()
  expect(read()).toEqual(['x'])
  editor.destroy()
  write(paragraph('x'), { type: 'referenceList', content: [entry('a', 'A'), entry('b', '|B')] })
  press()
  expect(listReferences(editor.state.doc)).toHaveLength(2)
})
