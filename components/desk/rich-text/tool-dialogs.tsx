// The dialogs of the editor, drawn while they are open, whoever opened them.
import { type Editor, useEditorState } from '@tiptap/react'
import { CharactersDialog } from './bars/characters-dialog.tsx'
import { ShortcutsDialog } from './bars/shortcuts-dialog.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { ReferencePalette } from './references/palette.tsx'
import { openTool, openTools } from './tools.ts'

export function ToolDialogs({ editor }: { editor: Editor }) {
  const dialog = useEditorState({ editor, selector: ({ editor }) => openTools(editor.state).dialog })
  const onClose = () => {
    openTool(editor, { dialog: null })
    // What is about the text gives the caret back to it, also when a button opened it.
    if (dialog !== 'shortcuts') editor.commands.focus()
  }
  switch (dialog) {
    case 'link':
      return <LinkDialog {...{ editor, onClose }} />
    case 'reference':
      return <ReferencePalette {...{ editor, onClose }} />
    case 'characters':
      return <CharactersDialog {...{ editor, onClose }} />
    case 'shortcuts':
      return <ShortcutsDialog {...{ onClose }} />
    default:
      return null
  }
}
