import type { Editor } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import { moveSelected } from '../../../../components/desk/rich-text/nodes/move-block.ts'
import {
  acceptSplit,
  cancelProposal,
  proposeSplit,
  sheetsShown,
} from '../../../../components/desk/rich-text/pages/sheets.ts'
import { blocksOf, editorWith, heading, paragraph, press } from '../../../support/desk/writing.ts'

let editor: Editor
afterEach(() => editor.destroy())

const words = (count: number) => paragraph(Array.from({ length: count }, () => 'salt').join(' '))
const mark = (...ids: string[]) => ({ type: 'referenceMark', attrs: { ids } })
const turn = { type: 'pageBreak' }
const edges = () => [...editor.view.dom.querySelectorAll('.sheet-edge')].map((edge) => edge.textContent)
const run = (command: typeof proposeSplit) => command(editor.state, editor.view.dispatch)

test('each edge says which page begins there, how long it is, and what the page before it cites', () => {
  const cited = {
    type: 'paragraph',
    content: [{ type: 'text', text: 'x '.repeat(160) }, mark('b'), mark('a', 'c')],
  }
  const list = ['a', 'b', 'c'].map((id) => ({
    type: 'reference',
    attrs: { id },
    content: [{ type: 'text', text: id }],
  }))
  editor = editorWith([cited, turn, words(60), turn, { type: 'referenceList', content: list }])
  expect(sheetsShown(editor.state)).toMatchObject({
    first: 'Page 1 of 2 · 160 words · 1 min',
    remark: null,
    pages: 2,
  })
  const [first, last] = edges()
  expect(first).toContain('References under this page: 1–3')
  expect(first).toContain('Page 2 of 2 · 60 words · 1 min')
  expect(first).toContain('Very short for a page of its own')
  expect(last).toContain('This break turns no page')
  editor.commands.setTextSelection(editor.state.doc.child(0).nodeSize + 2)
  editor.commands.insertContent('and pepper ')
  expect(edges()[0]).toContain('Page 2 of 2 · 62 words · 1 min')
})

test('an even split is shown first, then accepted whole, and one undo takes it back', () => {
  const sections = [1, 2, 3].flatMap((number) => [heading(`Part ${number}`), words(480)])
  editor = editorWith([words(100), turn, words(400), ...sections])
  const before = blocksOf(editor)
  run(proposeSplit)
  expect(blocksOf(editor)).toEqual(before)
  expect(sheetsShown(editor.state).proposal).toEqual({ pages: 4, isNew: true })
  expect(editor.view.dom.querySelectorAll('.sheet-proposed')).toHaveLength(3)
  expect(edges()[0]).toContain('This break would go.')
  run(acceptSplit)
  const after = blocksOf(editor).map((block) => (block.startsWith('salt') ? 'text' : block))
  const part = (number: number) => ['---', `heading: Part ${number}`, 'text']
  expect(after).toEqual(['text', 'text', ...part(1), ...part(2), ...part(3)])
  expect(sheetsShown(editor.state).proposal).toBeNull()
  run(proposeSplit)
  expect(sheetsShown(editor.state).proposal).toEqual({ pages: 4, isNew: false })
  run(cancelProposal)
  press(editor, 'z', { ctrlKey: true })
  expect(blocksOf(editor)).toEqual(before)
})

test('an even split and what is called too long follow the house’s own rule', () => {
  const parts = [1, 2, 3].flatMap((number) => [heading(`Part ${number}`), words(400)])
  const pages = (aim: number, most: number) => {
    editor?.destroy()
    editor = editorWith(parts, {}, { aim, most })
    const { remark } = sheetsShown(editor.state)
    run(proposeSplit)
    return { pages: sheetsShown(editor.state).proposal?.pages, remark }
  }
  expect(pages(400, 1000)).toEqual({ pages: 3, remark: 'Long: readers would welcome a page break' })
  expect(pages(1200, 1300)).toEqual({ pages: 1, remark: null })
})

test('Escape cancels a proposal and nothing has changed', () => {
  editor = editorWith([words(600), words(600)])
  run(proposeSplit)
  press(editor, 'Escape')
  expect(sheetsShown(editor.state).proposal).toBeNull()
  expect(blocksOf(editor)).toHaveLength(2)
})

test('a break is moved past its neighbours and removed, by buttons and by keys', () => {
  editor = editorWith([paragraph('One'), turn, paragraph('Two')])
  const button = (name: string) =>
    editor.view.dom.querySelector<HTMLButtonElement>(`.sheet-edge [aria-label="${name}"]`)?.click()
  button('Turn the page later')
  expect(blocksOf(editor)).toEqual(['One', 'Two', '---'])
  button('Turn the page earlier')
  editor.commands.setNodeSelection(5)
  press(editor, 'ArrowUp', { altKey: true, shiftKey: true })
  expect(blocksOf(editor)).toEqual(['---', 'One', 'Two'])
  button('Remove this page break')
  expect(blocksOf(editor)).toEqual(['One', 'Two'])
})

test('a paragraph moves with the cursor in it, an entry of a list within its list, and nothing past the references', () => {
  editor = editorWith([
    paragraph('One'),
    paragraph('Two|'),
    { type: 'referenceList', content: [{ type: 'reference', attrs: { id: 'a' } }] },
  ])
  expect(moveSelected(editor, 'down')).toBe(false)
  moveSelected(editor, 'up')
  editor.commands.insertContent('!')
  expect(blocksOf(editor)).toEqual(['Two!', 'One', 'referenceList:'])
  editor.destroy()
  const item = (text: string) => ({ type: 'listItem', content: [paragraph(text)] })
  editor = editorWith([{ type: 'bulletList', content: [item('a'), item('b|')] }, paragraph('After')])
  moveSelected(editor, 'up')
  expect(blocksOf(editor)).toEqual(['bulletList: b a', 'After'])
})
