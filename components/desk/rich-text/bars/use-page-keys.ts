// What of the editor reaches beyond it: focus clears the whole screen, and "?" outside a field or Ctrl / anywhere opens the keys.
import { type Editor, useEditorState } from '@tiptap/react'
import { useEffect } from 'react'
import { openTool, openTools } from '../tools.ts'

export function usePageKeys(editor: Editor): void {
  const isFocused = useEditorState({ editor, selector: ({ editor }) => openTools(editor.state).isFocused })
  useEffect(() => {
    document.documentElement.toggleAttribute('data-writing-focus', isFocused)
    return () => document.documentElement.removeAttribute('data-writing-focus')
  }, [isFocused])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && openTools(editor.state).isFocused)
        openTool(editor, { isFocused: false })
      if (event.defaultPrevented || !asksForKeys(event)) return
      event.preventDefault()
      openTool(editor, { dialog: 'shortcuts' })
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [editor])
}

/** In the text itself the editor answers Ctrl / first. */
function asksForKeys({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false
  return ctrlKey || metaKey ? key === '/' : key === '?' && !isField(target)
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest('input, textarea, select, dialog') !== null
}
