// One correction as a form, also for a list of the corrections of many articles.
import { type FormEvent, useState } from 'react'
import { dayOf, formatDate, startOfDay } from '../../../../lib/dates.ts'
import type { Answer } from '../../api/ask.ts'
import type { CorrectionRequest, CorrectionWords } from '../../api/publishing.ts'
import { useKeptState } from '../../kept/use-kept-state.tsx'

/** An earlier day is kept by its noon, which no reader’s clock moves to another date by much. */
const NOON = 12 * 60 * 60_000
/** The clocks of desk and server may differ a little, and no correction is dated ahead. */
const MINUTE = 60_000
const KINDS = ['correction', 'clarification', 'update', 'retraction'] as const

/** What stands now, where somebody else was quicker. */
export type PutAnswer = 'done' | 'refused' | CorrectionWords

type FormProps = {
  /** Under which it is kept until it is sent: `keptAs`. */
  form: string
  correction?: CorrectionWords
  timeZone: string
  /** `was`: of one that is there, what the form knows of it. */
  onPut(request: CorrectionRequest, was?: CorrectionWords): Promise<PutAnswer>
  onCancel(): void
}

/** `day` is null while nobody has chosen one: then it is that of the correction, and of a new one the day on which it is sent. */
type Fields = Pick<CorrectionWords, 'kind' | 'text'> & { day: string | null }

export function CorrectionForm({ form, correction, timeZone, onPut, onCancel }: FormProps) {
  const [was, setWas] = useState(correction && wordsOf(correction))
  const [theirs, setTheirs] = useState<CorrectionWords | null>(null)
  const [fields, setFields] = useState(fieldsOf(was))
  const { kind, text } = fields
  const today = dayOf(Date.now(), timeZone)
  const dayIn = (words: CorrectionWords | undefined) => (words ? dayOf(words.at, timeZone) : today)
  const day = fields.day ?? dayIn(was)
  const set = (part: Partial<Fields>) => setFields((before) => ({ ...before, ...part }))
  const setDay = (chosen: string, of = was) => set({ day: chosen === dayIn(of) ? null : chosen })
  const kept = useKeptState({
    ...{ form, start: fieldsOf(was), mine: fields, along: was },
    put(typed, begun) {
      setWas(begun.along)
      setFields(typed)
    },
  })
  const put = async (event: FormEvent) => {
    event.preventDefault()
    if (!text.trim() || !day) return
    const at =
      fields.day === null ? {} : { at: Math.min(startOfDay(day, timeZone) + NOON, Date.now() - MINUTE) }
    const answer = await onPut({ kind, text: text.trim(), ...at }, was)
    if (answer === 'refused') return
    if (answer === 'done') return kept.forget()
    setTheirs(answer)
    setWas(answer)
    setDay(day, answer)
  }
  const take = (words: CorrectionWords) => {
    setTheirs(null)
    setFields(fieldsOf(words))
  }
  return (
    <form className="field" onSubmit={put}>
      {kept.notice}
      {theirs && <Theirs theirs={theirs} timeZone={timeZone} onTake={() => take(theirs)} />}
      <label htmlFor="correction-kind">Kind</label>
      <select
        id="correction-kind"
        value={kind}
        onChange={(event) => set({ kind: KINDS.find((one) => one === event.target.value) ?? 'correction' })}
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
        onChange={(event) => set({ text: event.target.value })}
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
          {putWords(correction !== undefined, theirs !== null)}
        </button>
        <button type="button" className="button button--quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}

/** Both lists of corrections keep the same one under one name. */
export const keptAs = {
  new: (articleId: string) => `new correction of ${articleId}`,
  change: (id: string) => `correction ${id}`,
}

function fieldsOf(was: CorrectionWords | undefined): Fields {
  return { kind: was?.kind ?? 'correction', text: was?.text ?? '', day: null }
}

const wordsOf = ({ kind, text, at }: CorrectionWords): CorrectionWords => ({ kind, text, at })

function putWords(isThere: boolean, isConflict: boolean): string {
  if (isConflict) return 'Put mine in its place'
  return isThere ? 'Change it' : 'Add it'
}

type TheirsProps = { theirs: CorrectionWords; timeZone: string; onTake(): void }

function Theirs({ theirs: { kind, text, at }, timeZone, onTake }: TheirsProps) {
  return (
    <div className="notice notice--alert" role="alert">
      <p>Somebody else has changed it meanwhile. What you wrote stands below; readers see theirs now:</p>
      <blockquote>
        {kind}, {formatDate(at, timeZone)}: {text}
      </blockquote>
      <div className="notice__acts">
        <button type="button" className="button button--small" onClick={onTake}>
          Take theirs
        </button>
      </div>
    </div>
  )
}

/** Null unless somebody else was quicker. */
export function standingIn(answer: Answer<unknown>): CorrectionWords | null {
  return answer.ok || answer.status !== 409 ? null : (answer.current as CorrectionWords | null)
}
