import type { Editor } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import * as fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { Sheets, sheetsKey } from '../../../../components/desk/rich-text/pages/sheets.ts'
import { anEditor, mark, paragraph, references, withoutLayout } from '../../../support/body.ts'
import { changeBy, changes } from '../../../support/changes.ts'

let editor: Editor
withoutLayout()
afterEach(() => editor.destroy())

const turn = { type: 'pageBreak' }

const aText = () => [
  paragraph('One lamp', mark('a'), ' and more.|'),
  turn,
  paragraph('Two lamps', mark('b', 'a')),
  { type: 'callout', content: [paragraph('Beside it', mark('c'))] },
  turn,
  paragraph('Three'),
  references({ a: 'A. First.', b: 'B. Second.', c: 'C. Third.' }),
]

function counted(state: EditorState) {
  const found = sheetsKey.getState(state)
  const edges = found?.decorations.find().map(({ from, to, spec }) => ({ from, to, spec }))
  return { sheets: found?.sheets, edges: edges?.toSorted((a, b) => a.from - b.from) }
}

/** Counted from nothing, as when the text is opened. */
const anew = ({ doc, plugins }: EditorState) => counted(EditorState.create({ doc, plugins: [...plugins] }))

test('whatever is typed, deleted, moved or divided, the pages and their edges are those of the text as it then stands', () => {
  fc.assert(
    fc.property(changes, (list) => {
      editor = anEditor(aText(), [Sheets])
      changeBy(editor, list, () => expect(counted(editor.state)).toEqual(anew(editor.state)))
      editor.destroy()
    }),
    { numRuns: 60 },
  )
})

test('a letter within a word counts no page anew, a new word does', () => {
  editor = anEditor(aText(), [Sheets])
  const before = sheetsKey.getState(editor.state)
  const type = (text: string) => editor.view.dispatch(editor.state.tr.insertText(text))
  type('x')
  expect(sheetsKey.getState(editor.state)?.sheets).toBe(before?.sheets)
  type(' y')
  expect(sheetsKey.getState(editor.state)?.sheets[0]?.words).toBe((before?.sheets[0]?.words ?? 0) + 1)
})

test('an edge that is taken out and put back in one step keeps its words', () => {
  editor = anEditor(aText(), [Sheets])
  const at = editor.state.doc.child(0).nodeSize
  const edge = editor.state.doc.child(1)
  editor.view.dispatch(editor.state.tr.delete(at, at + edge.nodeSize).insert(at, edge))
  expect(counted(editor.state)).toEqual(anew(editor.state))
})
