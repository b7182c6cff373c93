// Before an article goes on: who has it next, and a word to them.
import { type FormEvent, useState } from 'react'
import type { ArticleWork, Person } from '../../../../lib/articles/work.ts'
import type { ArticleStatus, Step } from '../../../../lib/workflow/steps.ts'
import { Dialog } from '../../dialog.tsx'
import { useKeptState } from '../../kept/use-kept-state.tsx'

const NOTHING = { note: '', assigneeId: '' }

type MoveProps = {
  articleId: string
  step: Step
  work: ArticleWork
  /** Answers what is wrong, in a sentence; nothing when it was done. */
  onMove(move: { note: string; assigneeId: string | null }): Promise<string>
  onClose(): void
}

export function MoveDialog({ articleId, step, work, onMove, onClose }: MoveProps) {
  const [fields, setFields] = useState(NOTHING)
  const { note, assigneeId } = fields
  const set = (part: Partial<typeof fields>) => setFields((before) => ({ ...before, ...part }))
  const [fault, setFault] = useState('')
  const [isBusy, setBusy] = useState(false)
  const kept = useKeptState({
    ...{ form: `${articleId} on to ${step.to}`, start: NOTHING, mine: fields, put: setFields },
  })
  const move = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    setFault('')
    const wrong = await onMove({ note, assigneeId: assigneeId || null })
    setFault(wrong)
    setBusy(false)
    if (!wrong) await kept.forget()
  }
  const isBackToAuthor = step.to === 'draft'
  return (
    <Dialog title={step.label} onClose={onClose}>
      <form onSubmit={move}>
        {kept.notice}
        <p>{consequence(step.to, work)}</p>
        {!isBackToAuthor && (
          <div className="field">
            <label htmlFor="move-to">Who has it next</label>
            <select
              id="move-to"
              value={assigneeId}
              onChange={(event) => set({ assigneeId: event.target.value })}
            >
              <option value="">Whoever is free</option>
              {whoCan(step.to, work.colleagues).map(({ id, name, role }) => (
                <option key={id} value={id}>
                  {name}, {role.replace('-', ' ')}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className="field">
          <label htmlFor="move-note">A note to them, if you like</label>
          <textarea
            id="move-note"
            rows={3}
            maxLength={4000}
            value={note}
            onChange={(event) => set({ note: event.target.value })}
          />
          <p className="field__help">It stays with the article’s notes. Readers never see it.</p>
        </div>
        {fault && (
          <p className="field__fault" role="alert">
            {fault}
          </p>
        )}
        <div className="dialog__acts">
          <button type="submit" className="button button--primary" aria-disabled={isBusy}>
            {step.label}
          </button>
          <button type="button" className="button button--quiet" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  )
}

function consequence(to: ArticleStatus, { may, ownerName }: ArticleWork): string {
  switch (to) {
    case 'in-review':
      return may.assign
        ? 'It waits for an editor to read it.'
        : 'The newsroom takes it over: you can still read it and leave notes, but not change it unless it is sent back to you.'
    case 'copyedited':
      return 'It waits for a managing editor to look it over.'
    case 'ready':
      return 'It can be published from now on. Nothing changes for readers yet.'
    case 'draft':
      return ownerName
        ? `${ownerName} has it again and can change it.`
        : 'It is a draft again, and nobody’s in particular.'
  }
}

/** Those whose turn it may be at that stage. */
function whoCan(to: ArticleStatus, colleagues: Person[]): Person[] {
  if (to === 'in-review') return colleagues.filter(({ role }) => role !== 'contributor')
  return colleagues.filter(({ role }) => role === 'managing-editor' || role === 'admin')
}
