// One reference in the panel: read, jumped to where it is cited, edited in place, merged, removed.
import type { Editor } from '@tiptap/react'
import { type FormEvent, useState } from 'react'
import { addressIn } from '../../../../lib/rich-text/citations/identifiers.ts'
import { insertReferences, isInReferences } from '../references.ts'
import { jumpTo, mergeReferences, removeReference, rewriteReference } from './edits.ts'
import type { Source } from './sources.ts'

type EntryProps = { editor: Editor; source: Source; listed: Source[] }

export function ReferenceEntry({ editor, source, listed }: EntryProps) {
  const [doing, setDoing] = useState<'edit' | 'merge' | null>(null)
  const { id, text, number, cites, twin } = source
  const close = () => setDoing(null)
  const address = addressIn(text)
  const canCite = editor.isEditable && !isInReferences(editor.state)
  const act = (label: string, use: () => void) => (
    <button type="button" className="button button--small" onClick={use}>
      {label}
      <span className="hidden"> (reference {number})</span>
    </button>
  )
  return (
    <li className="sources__entry" data-number={number}>
      {doing === 'edit' ? (
        <EditEntry {...{ editor, source }} onClose={close} />
      ) : (
        <p className="sources__text">{text || 'An empty entry'}</p>
      )}
      {cites.length === 0 && <p className="sources__fault">Not cited yet</p>}
      {twin && (
        <p className="sources__fault">
          The same source as {twin.number}.{' '}
          {editor.isEditable && act('Merge them', () => mergeReferences(editor, { from: id, into: twin.id }))}
        </p>
      )}
      {doing === 'merge' && <MergeEntry {...{ editor, source, listed }} onClose={close} />}
      {doing === null && (
        <p className="sources__acts">
          {cites.map(({ at, words }, index) => (
            <button
              key={at}
              type="button"
              className="button button--small"
              title={words}
              onClick={() => jumpTo(editor, at)}
            >
              {cites.length === 1 ? 'Show' : index + 1}
              <span className="hidden"> where {number} is cited</span>
            </button>
          ))}
          {canCite && act('Cite here', () => insertReferences(editor, { ids: [id], added: [] }))}
          {editor.isEditable && (
            <>
              {act('Edit', () => setDoing('edit'))}
              {listed.length > 1 && !twin && act('Merge…', () => setDoing('merge'))}
              {act('Remove', () => removeReference(editor, id))}
            </>
          )}
          {address && (
            <a className="sources__link" href={address.href} target="_blank" rel="noreferrer">
              {address.label}
            </a>
          )}
        </p>
      )}
    </li>
  )
}

type PartProps = { editor: Editor; source: Source; onClose(): void }

function EditEntry({ editor, source, onClose }: PartProps) {
  const [text, setText] = useState(source.text)
  const save = (event: FormEvent) => {
    event.preventDefault()
    rewriteReference(editor, { id: source.id, text: text.replaceAll(/\s+/g, ' ').trim() })
    onClose()
  }
  return (
    <form
      className="field"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // Not the sheet around it too, and not with words that would be lost.
        event.preventDefault()
        if (text === source.text) onClose()
      }}
    >
      <textarea
        aria-label={`Text of reference ${source.number}`}
        rows={4}
        value={text}
        ref={(element) => element?.focus()}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="sources__acts">
        <button type="submit" className="button button--small">
          Keep
        </button>
        <button type="button" className="button button--small" onClick={onClose}>
          Cancel
        </button>
      </p>
    </form>
  )
}

function MergeEntry({ editor, source, listed, onClose }: PartProps & { listed: Source[] }) {
  const [into, setInto] = useState('')
  return (
    <div className="field">
      <label htmlFor={`merge-${source.id}`}>Cite this one instead, and drop {source.number}</label>
      <select id={`merge-${source.id}`} value={into} onChange={(event) => setInto(event.target.value)}>
        <option value="" disabled>
          Choose…
        </option>
        {listed
          .filter(({ id }) => id !== source.id)
          .map(({ id, number, text }) => (
            <option key={id} value={id}>
              {number}. {text.slice(0, 80)}
            </option>
          ))}
      </select>
      <p className="sources__acts">
        <button
          type="button"
          className="button button--small"
          aria-disabled={into === ''}
          onClick={() => {
            if (into === '') return
            mergeReferences(editor, { from: source.id, into })
            onClose()
          }}
        >
          Merge
        </button>
        <button type="button" className="button button--small" onClick={onClose}>
          Cancel
        </button>
      </p>
    </div>
  )
}
