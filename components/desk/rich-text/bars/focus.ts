// Focus while writing: the paragraph at the cursor is marked, so that the style sheet can dim the others.
import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { openTools } from '../tools.ts'

export const Focus = Extension.create({
  name: 'focusMode',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations: (state) => {
          const { $from } = state.selection
          if (!openTools(state).isFocused || $from.depth === 0) return null
          const here = Decoration.node($from.before(1), $from.after(1), { class: 'is-here' })
          return DecorationSet.create(state.doc, [here])
        },
      },
    }),
  ],
})
