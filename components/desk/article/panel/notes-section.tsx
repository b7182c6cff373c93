// What colleagues say to each other about the article; readers never see it.
import { type FormEvent, useState } from 'react'
import type { NoteView } from '../../../../lib/articles/work.ts'
import { formatMoment, isoDate } from '../../../../lib/dates.ts'
import { workApi } from '../../api/work.ts'
import { useKeptState } from '../../kept/use-kept-state.tsx'
import { PanelSection } from './section.tsx'
import { useSendingKey } from './use-sending-key.ts'
import type { WorkModel } from './use-work.ts'

type NotesProps = { work: WorkModel; timeZone: string }

export function NotesSection({ work: { work, id, doing }, timeZone }: NotesProps) {
  const notes = work?.notes ?? []
  const open = notes.filter(({ resolvedAt }) => resolvedAt === null)
  const done = notes.filter(({ resolvedAt }) => resolvedAt !== null)
  const resolve = (note: NoteView, isResolved: boolean) =>
    id && doing(workApi.resolveNote(id, note.id, isResolved))
  const summary = open.length > 0 ? `${open.length} open` : notes.length > 0 ? 'All done' : 'None'
  return (
    <PanelSection name="notes" title="Notes" summary={summary} isOpenAtFirst={open.length > 0}>
      <p className="field__help">For the newsroom only. Readers never see them.</p>
      {open.length > 0 && (
        <ul className="notes" aria-label="Open notes">
          {open.map((note) => (
            <Note key={note.id} note={note} timeZone={timeZone}>
              {work?.may.note && (
                <button
                  type="button"
                  className="button button--small"
                  onClick={() => resolve(note, true)}
                  aria-label={`Done: ${note.text.slice(0, 60)}`}
                >
                  Done
                </button>
              )}
            </Note>
          ))}
        </ul>
      )}
      {work?.may.note && id && <NewNote articleId={id} onAdd={(note) => doing(workApi.addNote(id, note))} />}
      {!work && <p className="field__help">Save the article first.</p>}
      {done.length > 0 && (
        <details className="notes__done">
          <summary>Done ({done.length})</summary>
          <ul className="notes" aria-label="Notes that are done">
            {done.map((note) => (
              <Note key={note.id} note={note} timeZone={timeZone}>
                {work?.may.note && (
                  <button
                    type="button"
                    className="button button--small"
                    onClick={() => resolve(note, false)}
                    aria-label={`Open again: ${note.text.slice(0, 60)}`}
                  >
                    Open again
                  </button>
                )}
              </Note>
            ))}
          </ul>
        </details>
      )}
    </PanelSection>
  )
}

type NoteProps = { note: NoteView; timeZone: string; children: React.ReactNode }

function Note({ note, timeZone, children }: NoteProps) {
  return (
    <li className="notes__one">
      <p className="notes__text">{note.text}</p>
      <p className="notes__who">
        {note.byName}, <time dateTime={isoDate(note.at)}>{formatMoment(note.at, timeZone)}</time>
        {children}
      </p>
    </li>
  )
}

type NewNoteProps = {
  articleId: string
  onAdd(note: { text: string; key: string }): Promise<{ ok: boolean; message?: string }>
}

function NewNote({ articleId, onAdd }: NewNoteProps) {
  const { keyFor, arrived } = useSendingKey()
  const [text, setText] = useState('')
  const [fault, setFault] = useState('')
  const kept = useKeptState({ form: `note ${articleId}`, start: '', mine: text, put: setText })
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (!text.trim()) return
    const answer = await onAdd({ text, key: keyFor(text) })
    setFault(answer.ok ? '' : (answer.message ?? ''))
    if (!answer.ok) return
    arrived()
    await kept.forget()
    setText('')
  }
  return (
    <form className="field" onSubmit={add}>
      {kept.notice}
      <label htmlFor="new-note">New note</label>
      <textarea
        id="new-note"
        rows={2}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {fault && (
        <p className="field__fault" role="alert">
          {fault}
        </p>
      )}
      <p>
        <button type="submit" className="button" aria-disabled={!text.trim()}>
          Add note
        </button>
      </p>
    </form>
  )
}
