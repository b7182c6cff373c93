// Offers to make typed citations ([1], ¹) and the list at the end real references, where a text has them.
import { closeHistory } from '@tiptap/pm/history'
import type { Editor } from '@tiptap/react'
import { useMemo } from 'react'
import { convertTyped, countTyped } from '../../../../lib/rich-text/citations/typed.ts'
import type { Doc } from '../../../../lib/rich-text/document.ts'
import { newReferenceId } from '../references.ts'
import { useIdleDoc } from '../use-idle-doc.ts'

export function OfferReferences({ editor }: { editor: Editor }) {
  const doc = useIdleDoc(editor)
  const typed = useMemo(() => countTyped(doc.toJSON() as Doc), [doc])
  if (!typed || !editor.isEditable) return null
  return (
    <button type="button" className="button button--small" onClick={() => makeReferences(editor)}>
      Make {typed.cited === 1 ? 'the typed citation' : `the ${typed.cited} typed citations`} real references
    </button>
  )
}

/** One step, which one undo takes back. */
export function makeReferences(editor: Editor): void {
  const { state, view } = editor
  const done = convertTyped(state.doc.toJSON() as Doc, newReferenceId)
  if (!done) return
  const next = state.schema.nodeFromJSON(done.doc)
  view.dispatch(closeHistory(state.tr.replaceWith(0, state.doc.content.size, next.content)))
  editor.commands.focus()
}
