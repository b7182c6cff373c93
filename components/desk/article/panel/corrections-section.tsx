// What was put right after publication: readers see it with the article, dated.
import { type FormEvent, useState } from 'react'
import type { ArticleWork } from '../../../../lib/articles/work.ts'
import { dayOf, formatDate, startOfDay } from '../../../../lib/dates.ts'
import { type CorrectionRequest, publishingApi } from '../../api/publishing.ts'
import { useToasts } from '../../toasts.client.tsx'
import { newKey } from '../saving/key.ts'
import { PanelSection } from './section.tsx'
import { useSendingKey } from './use-sending-key.ts'
import type { WorkModel } from './use-work.ts'

type Correction = Pick<ArticleWork['corrections'][number], 'kind' | 'text' | 'at'> & { id: string }
/** An earlier day is kept by its noon, which no reader’s clock moves to another date by much. */
const NOON = 12 * 60 * 60_000
/** The clocks of desk and server may differ a little, and no correction is dated ahead. */
const MINUTE = 60_000
const KINDS = ['correction', 'clarification', 'update', 'retraction'] as const

type CorrectionsProps = { work: WorkModel; timeZone: string }

export function CorrectionsSection({ work: { work, id, doing }, timeZone }: CorrectionsProps) {
  const [editing, setEditing] = useState<Correction | 'new' | null>(null)
  const [fault, setFault] = useState('')
  const { say } = useToasts()
  const { keyFor, arrived } = useSendingKey()
  if (!work || !id || (!work.wasPublished && work.corrections.length === 0)) return null
  const put = async (request: CorrectionRequest) => {
    const answer = await doing(
      editing === 'new' || editing === null
        ? publishingApi.correct(id, { ...request, key: keyFor(JSON.stringify(request)) })
        : publishingApi.editCorrection(id, editing.id, request),
    )
    setFault(answer.ok ? '' : answer.message)
    if (!answer.ok) return
    arrived()
    setEditing(null)
    say({ text: `Readers see the ${request.kind} with the article now.` })
  }
  const remove = async ({ id: correctionId, kind, text, at }: Correction) => {
    const answer = await doing(publishingApi.removeCorrection(id, correctionId))
    if (!answer.ok) return setFault(answer.message)
    const request = { kind, text, at, key: newKey() }
    const undo = async () => void (await doing(publishingApi.correct(id, request)))
    say({ text: `The ${kind} is removed.`, undo })
  }
  const count = work.corrections.length
  return (
    <PanelSection name="corrections" title="Corrections" summary={count > 0 ? String(count) : 'None'}>
      <ul className="notes" aria-label="Corrections">
        {work.corrections.map((one) => (
          <li key={one.id} className="notes__one">
            {editing !== 'new' && editing?.id === one.id ? (
              <CorrectionForm
                correction={one}
                timeZone={timeZone}
                onPut={put}
                onCancel={() => setEditing(null)}
              />
            ) : (
              <>
                <p className="notes__text">{one.text}</p>
                <p className="notes__who">
                  {one.kind}, {formatDate(one.at, timeZone)}
                  {work.may.publish && (
                    <span className="notes__acts">
                      <CorrectionActs
                        text={one.text}
                        onEdit={() => setEditing(one)}
                        onRemove={() => remove(one)}
                      />
                    </span>
                  )}
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
      {editing === 'new' && (
        <CorrectionForm timeZone={timeZone} onPut={put} onCancel={() => setEditing(null)} />
      )}
      {work.may.publish && editing === null && (
        <p>
          <button type="button" className="button" onClick={() => setEditing('new')}>
            Add a correction…
          </button>
        </p>
      )}
      {fault && (
        <p className="field__fault" role="alert">
          {fault}
        </p>
      )}
    </PanelSection>
  )
}

type ActsProps = { text: string; onEdit(): void; onRemove(): void }

/** The buttons say which correction they are about by how its text begins. */
export function CorrectionActs({ text, onEdit, onRemove }: ActsProps) {
  const start = text.slice(0, 60)
  return (
    <>
      <button type="button" className="button button--small" aria-label={`Edit: ${start}`} onClick={onEdit}>
        Edit
      </button>
      <button
        type="button"
        className="button button--small"
        aria-label={`Remove: ${start}`}
        onClick={onRemove}
      >
        Remove
      </button>
    </>
  )
}

type FormProps = {
  correction?: Correction
  timeZone: string
  onPut(request: CorrectionRequest): void
  onCancel(): void
}

/** Also for a list of the corrections of many articles. */
export function CorrectionForm({ correction, timeZone, onPut, onCancel }: FormProps) {
  const [kind, setKind] = useState<Correction['kind']>(correction?.kind ?? 'correction')
  const [text, setText] = useState(correction?.text ?? '')
  const today = dayOf(Date.now(), timeZone)
  const stands = correction ? dayOf(correction.at, timeZone) : today
  const [day, setDay] = useState(stands)
  const put = (event: FormEvent) => {
    event.preventDefault()
    const at = day === stands ? {} : { at: Math.min(startOfDay(day, timeZone) + NOON, Date.now() - MINUTE) }
    if (text.trim() && day) onPut({ kind, text: text.trim(), ...at })
  }
  return (
    <form className="field" onSubmit={put}>
      <label htmlFor="correction-kind">Kind</label>
      <select
        id="correction-kind"
        value={kind}
        onChange={(event) => setKind(KINDS.find((one) => one === event.target.value) ?? 'correction')}
      >
        {KINDS.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
      <label htmlFor="correction-text">What was wrong, and what is right</label>
      <textarea
        id="correction-text"
        rows={3}
        required
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <label htmlFor="correction-day">Date</label>
      <input
        id="correction-day"
        type="date"
        required
        max={today}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <p className="field__help">Readers see it with the article at once, with this date.</p>
      <div className="publishing__acts">
        <button type="submit" className="button">
          {correction ? 'Change it' : 'Add it'}
        </button>
        <button type="button" className="button button--quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}
