// For what is derived from the whole text (counts, outline, list of references): worked out when typing rests.
import type { Node } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'

/** Long enough that nobody types through it, short enough to seem at once. */
const REST = 250

/** The document as it last stood still. */
export function useIdleDoc(editor: Editor): Node {
  const [doc, setDoc] = useState(editor.state.doc)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const settle = () => {
      timer = undefined
      if (!editor.isDestroyed) setDoc(editor.state.doc)
    }
    const note = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (!transaction.docChanged) return
      clearTimeout(timer)
      timer = setTimeout(settle, REST)
    }
    editor.on('transaction', note)
    settle()
    return () => {
      clearTimeout(timer)
      editor.off('transaction', note)
    }
  }, [editor])
  return doc
}
