import type { Editor, JSONContent } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import { insertVideo, videoFault } from '../../../../components/desk/rich-text/boxes/video.ts'
import { insertables } from '../../../../components/desk/rich-text/insertables.ts'
import { insertTable } from '../../../../components/desk/rich-text/tables/insert-table.ts'
import { rowsOf } from '../../../../components/desk/rich-text/tables/rows-of.ts'
import { parseDoc } from '../../../../lib/rich-text/document.ts'
import { blocksOf, editorWith, paragraph, paste, press, type } from '../../../support/desk/writing.ts'

let editor: Editor
afterEach(() => editor.destroy())

const click = (name: string) =>
  [...editor.view.dom.querySelectorAll<HTMLElement>('button')]
    .find((button) => button.textContent === name || button.getAttribute('aria-label') === name)
    ?.click()

const insert = (id: string) => insertables.find((one) => one.id === id)?.run(editor)

/** The rows of the first table, cells divided by "|", header cells in capitals. */
function rows(): string[] {
  const table = (editor.getJSON() as JSONContent).content?.find(({ type }) => type === 'table')
  return (table?.content ?? []).map((row) =>
    (row.content ?? [])
      .map((cell) => {
        const text = /"text":"([^"]*)/.exec(JSON.stringify(cell))?.[1] ?? '_'
        return cell.type === 'tableHeader' ? text.toUpperCase() : text
      })
      .join('|'),
  )
}

test('a block takes the place of an empty paragraph, else it comes after the one the cursor is in', () => {
  editor = editorWith([paragraph('One'), paragraph('|')])
  insert('callout')
  editor.commands.insertContent('Key point')
  expect(blocksOf(editor)).toEqual(['One', 'callout: Key point', ''])
  editor.destroy()
  editor = editorWith([paragraph('One|'), paragraph('Two')])
  insert('pull-quote')
  editor.commands.insertContent('Said')
  expect(blocksOf(editor)).toEqual(['One', 'pullQuote: Said', 'Two'])
  editor.destroy()
  editor = editorWith([
    paragraph('x'),
    {
      type: 'referenceList',
      content: [{ type: 'reference', attrs: { id: 'a' }, content: [{ type: 'text', text: 'Source|' }] }],
    },
  ])
  insert('rule')
  expect(blocksOf(editor)).toEqual(['x', 'horizontalRule:', '', 'referenceList: Source'])
})

test('whatever is inserted is a valid document that survives saving', () => {
  for (const { id, label, hint, icon } of insertables) {
    editor?.destroy()
    editor = editorWith([paragraph('Text|')])
    insert(id)
    editor.state.doc.check()
    expect(parseDoc(editor.getJSON()).content.map(({ type }) => type)).toEqual(
      (editor.getJSON().content ?? []).map(({ type }) => type),
    )
    expect([label, hint, icon].every((text) => text.length > 0)).toBe(true)
  }
})

test('Tab goes from cell to cell, and after the last one makes a row; back before the first it leads to the caption', () => {
  editor = editorWith([paragraph('|')])
  insertTable(editor, { rows: 2, columns: 2, hasHeaderRow: true })
  for (const text of ['drug', 'dose', 'salt', '5 mg', 'water']) {
    editor.commands.insertContent(text)
    press(editor, 'Tab')
  }
  expect(rows()).toEqual(['DRUG|DOSE', 'salt|5 mg', 'water|_'])
  for (let step = 0; step < 6; step++) press(editor, 'Tab', { shiftKey: true })
  expect(document.activeElement?.className).toBe('node-field__input')
})

test('a Tab right after a click goes on from the cell that was clicked, before anybody has told the editor', () => {
  editor = editorWith([paragraph('|')])
  paste(editor, { 'text/plain': 'a\tb\r\n1\t2\r\n' })
  editor.view.dom.focus()
  const last = [...editor.view.dom.querySelectorAll('td')].at(-1)
  getSelection()?.collapse(last?.querySelector('p')?.firstChild ?? null, 1)
  editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }))
  expect(rows()).toEqual(['a|b', '1|2', '_|_'])
})

test('the first letter of a line is written by the editor, and the next stands after it', () => {
  editor = editorWith([paragraph('One|')])
  press(editor, 'Enter')
  expect(type(editor, 'T')).toBe(true)
  expect(blocksOf(editor)).toEqual(['One', 'T'])
  expect(editor.state.selection.$from.parentOffset).toBe(1)
  // What follows is the browser's to write: it knows spelling and composing.
  expect(type(editor, 'h')).toBe(false)
  press(editor, 'Enter', { shiftKey: true })
  expect(type(editor, 'e')).toBe(true)
  expect(type(editor, 'v', { ctrlKey: true })).toBe(false)
})

test('a typed shortcut still holds where its sign is the first of a line', () => {
  editor = editorWith([paragraph('|')])
  type(editor, '-')
  editor.view.someProp('handleTextInput', (handle) => handle(editor.view, 2, 2, ' ', () => editor.state.tr))
  expect(editor.getJSON().content?.[0]?.type).toBe('bulletList')
})

test('rows and columns are added, moved and removed, and the first of each can name the others', () => {
  editor = editorWith([paragraph('|')])
  paste(editor, { 'text/plain': 'a\tb\r\n1\t2\r\n' })
  expect(rows()).toEqual(['a|b', '1|2'])
  click('Header row')
  click('Add a row below')
  click('Add a column after')
  expect(rows()).toEqual(['A|_|B', '_|_|_', '1|_|2'])
  click('Remove the column')
  click('Move the column to the right')
  expect(rows()).toEqual(['B|_', '_|_', '2|_'])
  click('Header column')
  expect((editor.getJSON() as JSONContent).content?.[0]?.content?.[2]?.content?.[0]?.type).toBe('tableHeader')
  click('Remove table')
  expect(blocksOf(editor).join('')).toBe('')
})

test('only text with the same number of columns in each line is taken for a table', () => {
  expect(rowsOf('a\tb\n"two\nlines"\t"say ""so"""\n')).toEqual([
    ['a', 'b'],
    ['two lines', 'say "so"'],
  ])
  expect(rowsOf('a\t\n\tb')).toEqual([
    ['a', ''],
    ['', 'b'],
  ])
  expect(rowsOf('a\tb')).toBeNull()
  expect(rowsOf('a\tb\nc')).toBeNull()
  expect(rowsOf('Dear reader,\nhello')).toBeNull()
  expect(rowsOf('"open\tb\nc\td')).toEqual([
    ['"open', 'b'],
    ['c', 'd'],
  ])
})

test('an address of a video alone in a paragraph becomes the video; one undo makes it the address again', () => {
  const address = 'https://www.youtube.com/watch?v=abcdefghijk'
  editor = editorWith([paragraph('|'), paragraph('After')])
  expect(paste(editor, { 'text/plain': address })).toBe(true)
  expect(editor.getJSON().content?.[0]).toMatchObject({
    type: 'videoEmbed',
    attrs: { videoId: 'abcdefghijk' },
  })
  press(editor, 'z', { ctrlKey: true })
  expect(blocksOf(editor)).toEqual([address, 'After'])
})

test('an address that leads to no video is explained', () => {
  expect(videoFault('https://vimeo.com/76979871')).toBeNull()
  expect(videoFault('')).toMatch(/Paste the address/)
  expect(videoFault('kneecap')).toMatch(/not an address/)
  expect(videoFault('https://www.youtube.com/@synovia')).toMatch(/no single video/)
  expect(videoFault('https://video.example/1')).toMatch(/Only videos on YouTube and Vimeo/)
  editor = editorWith([paragraph('|')])
  expect(insertVideo(editor, 'https://video.example/1', null)).toBe(false)
})

test('what is said of a box is written in its field, and the box can be taken away without its text', () => {
  editor = editorWith([{ type: 'callout', attrs: { title: null }, content: [paragraph('In|side')] }])
  const field = editor.view.dom.querySelector('input') as HTMLInputElement
  field.value = '<img src=x onerror=alert(1)>'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  expect(editor.getJSON().content?.[0]?.attrs?.title).toBe('<img src=x onerror=alert(1)>')
  expect(editor.view.dom.querySelector('img')).toBeNull()
  press(editor, 'Tab')
  expect(document.activeElement).toBe(field)
  click('Keep the text, take the frame away')
  expect(blocksOf(editor)).toEqual(['Inside'])
})
