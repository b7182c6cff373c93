import type { Editor } from '@tiptap/core'
import { getMatchHighlights, replaceAll, SearchQuery, setSearchState } from 'prosemirror-search'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { Find } from '../../../../components/desk/rich-text/find/found.ts'
import { anEditor, paragraph, withoutLayout } from '../../../support/body.ts'

let editor: Editor
beforeAll(withoutLayout)
beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  editor.destroy()
  vi.useRealTimers()
})

const look = (words: string, replace = '') =>
  editor.view.dispatch(
    setSearchState(editor.state.tr, new SearchQuery({ search: words, replace, literal: true })),
  )
const type = (text: string) => {
  for (const letter of text) editor.view.dispatch(editor.state.tr.insertText(letter))
}
const found = () =>
  getMatchHighlights(editor.state)
    .find()
    .map(({ from, to }) => editor.state.doc.textBetween(from, to))

test('a letter moves along what was found, and when typing rests it is looked for again', () => {
  editor = anEditor([paragraph('Here| is a lamp.'), paragraph('A lamp and a lamp.')], [Find])
  look('lamp')
  const all = vi.spyOn(SearchQuery.prototype, 'findNext')
  type(', lamp')
  expect(all).not.toHaveBeenCalled()
  expect(found()).toEqual(['lamp', 'lamp', 'lamp'])
  vi.advanceTimersByTime(300)
  expect(found()).toEqual(['lamp', 'lamp', 'lamp', 'lamp'])
  all.mockRestore()
})

test('what is replaced, pasted or undone is looked through at once', () => {
  editor = anEditor([paragraph('Here| is a lamp.'), paragraph('A lamp.')], [Find])
  look('lamp', 'lamp post')
  editor.commands.insertContent(' a lamp and')
  expect(found()).toHaveLength(3)
  replaceAll(editor.state, editor.view.dispatch)
  expect(editor.getText()).toContain('A lamp post.')
  expect(found()).toHaveLength(3)
})

test('with nothing to look for, nothing is looked for when typing rests', () => {
  editor = anEditor([paragraph('Here|')], [Find])
  const dispatched = vi.fn()
  type('x')
  editor.on('transaction', dispatched)
  vi.advanceTimersByTime(1000)
  expect(dispatched).not.toHaveBeenCalled()
})
