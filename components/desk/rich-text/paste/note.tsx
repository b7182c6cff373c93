// Tells in plain words what a paste had to simplify; it can be read, undone and closed.
import { type Editor, useEditorState } from '@tiptap/react'
import { OfferReferences } from '../references/offer.tsx'
import { closePasteNote, pasteNote, undoPaste } from './paste.ts'

export function PasteNotice({ editor }: { editor: Editor }) {
  const told = useEditorState({ editor, selector: ({ editor }) => pasteNote(editor.state) })
  if (!told) return <div className="paste-note" role="status" />
  const close = () => {
    closePasteNote(editor)
    editor.commands.focus()
  }
  return (
    <div className="paste-note" role="status">
      <div className="paste-note__inside">
        <p className="paste-note__title">Pasted, and made simpler where the magazine has no such form:</p>
        <ul>
          {told.notes.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {told.lost.length > 0 && (
          <details>
            <summary>What was left out, to read once more</summary>
            <ul>
              {told.lost.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </details>
        )}
        <p className="paste-note__acts">
          <button type="button" className="button button--small" onClick={close}>
            All right
          </button>
          <OfferReferences editor={editor} />
          {told.isLatest && (
            <button type="button" className="button button--small" onClick={() => undoPaste(editor)}>
              Undo the paste
            </button>
          )}
        </p>
      </div>
    </div>
  )
}
