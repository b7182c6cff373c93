// For what is derived from the whole text (counts, outline, list of references): worked out when typing rests.
import type { Node } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import { startTransition, useEffect, useState } from 'react'

/** Long enough that nobody types through it, short enough to seem at once. */
const REST = 250

/** The document as it last stood still. A key that comes while its outline or references are drawn goes before them. */
export function useIdleDoc(editor: Editor): Node {
  const [doc, setDoc] = useState(editor.state.doc)
  useEffect(() => {
    const { subscribe, current } = restOf(editor)
    setDoc(current())
    return subscribe(() => startTransition(() => setDoc(current())))
  }, [editor])
  return doc
}

type Rest = { subscribe(listener: () => void): () => void; current(): Node }

const rests = new WeakMap<Editor, Rest>()

/** One for each editor: whoever asks is drawn together, and a key sets one timer however many ask. */
function restOf(editor: Editor): Rest {
  const known = rests.get(editor)
  if (known) return known
  const rest = watch(editor)
  rests.set(editor, rest)
  return rest
}

function watch(editor: Editor): Rest {
  const listeners = new Set<() => void>()
  let doc = editor.state.doc
  let timer: ReturnType<typeof setTimeout> | undefined
  const settle = () => {
    timer = undefined
    if (editor.isDestroyed || doc === editor.state.doc) return
    doc = editor.state.doc
    for (const listener of listeners) listener()
  }
  const note = ({ transaction }: { transaction: { docChanged: boolean } }) => {
    if (!transaction.docChanged) return
    clearTimeout(timer)
    timer = setTimeout(settle, REST)
  }
  return {
    subscribe(listener) {
      if (listeners.size === 0) editor.on('transaction', note)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        clearTimeout(timer)
        editor.off('transaction', note)
      }
    },
    current() {
      // Nobody listened meanwhile: what stands now is at rest.
      if (listeners.size === 0 && !editor.isDestroyed) doc = editor.state.doc
      return doc
    },
  }
}
