// Cites: chooses among the article's references, or adds new ones, for the place where the cursor stands.
import type { Editor } from '@tiptap/react'
import { type FormEvent, useState } from 'react'
import { Dialog } from '../dialog.tsx'
import { referenceNumbers } from './numbering.ts'
import { insertReferences, listReferences, selectedIds } from './references.ts'

export function ReferenceDialog({ editor, onClose }: { editor: Editor; onClose(): void }) {
  const listed = listReferences(editor.state.doc)
  const { numbers } = referenceNumbers(editor.state.doc)
  const [chosen, setChosen] = useState(() => new Set(selectedIds(editor.state)))
  const [added, setAdded] = useState('')
  const lines = added
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const isReady = chosen.size > 0 || lines.length > 0
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const cite = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady) return
    insertReferences(editor, { ids: [...chosen], added: lines })
    onClose()
  }
  const inOrder = [...listed].sort((a, b) => (numbers.get(a.id) ?? 0) - (numbers.get(b.id) ?? 0))
  return (
    <Dialog title="Cite a reference" onClose={onClose}>
      <form onSubmit={cite}>
        <div className="field">
          <label htmlFor="reference-new">New reference</label>
          <textarea
            id="reference-new"
            rows={3}
            value={added}
            onChange={(event) => setAdded(event.target.value)}
            aria-describedby="reference-help"
          />
          <p id="reference-help" className="field__help">
            As it is to be printed, with its DOI. Several at once: one on each line.
          </p>
        </div>
        {inOrder.length > 0 && (
          <fieldset className="cite">
            <legend>Or cite one of this article again</legend>
            {inOrder.map(({ id, text }) => (
              <label key={id} className="cite__entry">
                <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
                <span className="cite__number">{numbers.get(id)}</span>
                <span>{text || 'An empty entry'}</span>
              </label>
            ))}
          </fieldset>
        )}
        <div className="dialog__acts">
          <button type="submit" className="button button--primary" aria-disabled={!isReady}>
            Cite
          </button>
          <button type="button" className="button button--quiet" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  )
}
