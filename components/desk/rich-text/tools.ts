// What is open beside the text (a dialog, a side sheet, the find bar), and the keys that open it.
import { type Editor, Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { isInReferences } from './references.ts'

export type Open = {
  dialog: 'link' | 'reference' | 'characters' | 'shortcuts' | null
  sheet: 'references' | 'outline' | null
  isFinding: boolean
  isFocused: boolean
}

const key = new PluginKey<Open>('tools')
const NOTHING: Open = { dialog: null, sheet: null, isFinding: false, isFocused: false }

/** Kept in the editor's state, so that keys, menus and buttons open the same things. */
export const Tools = Extension.create({
  name: 'tools',
  priority: 120,
  addKeyboardShortcuts() {
    const { editor } = this
    const open = (what: Partial<Open>) => () => openTool(editor, what)
    return {
      // With nothing to link Ctrl K goes on to the desk's palette (components/desk/palette).
      'Mod-k': () => hasLinkable(editor) && openTool(editor, { dialog: 'link' }),
      'Mod-Alt-f': open({ dialog: 'reference' }),
      'Mod-f': open({ isFinding: true }),
      'Mod-Shift-y': open({ dialog: 'characters' }),
      'Mod-/': open({ dialog: 'shortcuts' }),
      'Mod-Shift-f': () => openTool(editor, { isFocused: !openTools(editor.state).isFocused }),
      Escape: () => openTools(editor.state).isFocused && openTool(editor, { isFocused: false }),
    }
  },
  addProseMirrorPlugins: () => [
    new Plugin<Open>({
      key,
      state: {
        init: () => NOTHING,
        apply: (tr, before) => (tr.getMeta(key) ? { ...before, ...tr.getMeta(key) } : before),
      },
    }),
  ],
})

/** Selected words, or a link that the cursor stands in. */
function hasLinkable(editor: Editor): boolean {
  return !editor.state.selection.empty || editor.isActive('link')
}

export function openTools(state: EditorState): Open {
  return key.getState(state) ?? NOTHING
}

/** Changes what is open; nothing of the article. A reference cannot be cited within the list of references. */
export function openTool(editor: Editor, what: Partial<Open>): boolean {
  if (what.dialog === 'reference' && isInReferences(editor.state)) return true
  editor.view.dispatch(editor.state.tr.setMeta(key, what).setMeta('addToHistory', false))
  return true
}
