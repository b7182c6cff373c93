import type { Editor } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import type { DecorationSet } from '@tiptap/pm/view'
import * as fc from 'fast-check'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { bodyOf } from '../../../../components/desk/rich-text/body-of.ts'
import { anEditor, mark, paragraph, references, withoutLayout } from '../../../support/body.ts'
import { changeBy, changes } from '../../../support/changes.ts'

let editor: Editor
beforeAll(withoutLayout)
afterEach(() => editor.destroy())

const aText = () => [
  paragraph('One', mark('a'), ' and more.|'),
  { type: 'pullQuote', content: [{ type: 'text', text: 'Said aloud.' }] },
  paragraph('Two', mark('b', 'a')),
  { type: 'callout', content: [paragraph('Beside it', mark('c'))] },
  paragraph('Three'),
  references({ a: 'A. First.', b: 'B. Second.', c: 'C. Third.' }),
]

type Shown = { from: number; to: number; attrs: unknown }

function shown(state: EditorState): Shown[] {
  const plugin = state.plugins.find((one) => (one as unknown as { key: string }).key.startsWith('numbering$'))
  const set = plugin?.props.decorations?.call(plugin, state) as DecorationSet
  return set
    .find()
    .map(({ from, to, ...rest }) => ({
      from,
      to,
      attrs: (rest as unknown as { type: { attrs: unknown } }).type.attrs,
    }))
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
}

/** Counted from nothing, as when the text is opened. */
const anew = ({ doc, plugins }: EditorState) => shown(EditorState.create({ doc, plugins: [...plugins] }))

test('whatever is typed, deleted or moved, numbers are those of the text as it then stands', () => {
  fc.assert(
    fc.property(changes, (list) => {
      editor = anEditor(aText())
      changeBy(editor, list, () => {
        expect(shown(editor.state)).toEqual(anew(editor.state))
        expect(bodyOf(editor.state.doc)).toEqual(editor.getJSON())
      })
      editor.destroy()
    }),
    { numRuns: 60 },
  )
})

test('what is typed in one paragraph leaves what was written out of the others as it is', () => {
  editor = anEditor(aText())
  const before = bodyOf(editor.state.doc).content
  editor.commands.insertContent('typed')
  const after = bodyOf(editor.state.doc).content
  expect(after.map((block, index) => block === before[index])).toEqual([false, true, true, true, true, true])
})
