// One correction as a form, also for a list of the corrections of many articles.
import { type FormEvent, useState } from 'react'
import { dayOf, formatDate, startOfDay } from '../../../../lib/dates.ts'
import type { Answer } from '../../api/ask.ts'
import type { CorrectionRequest, CorrectionWords } from '../../api/publishing.ts'
import { useAskBeforeLeaving } from '../../ask-before-leaving.ts'

/** An earlier day is kept by its noon, which no reader’s clock moves to another date by much. */
const NOON = 12 * 60 * 60_000
/** The clocks of desk and server may differ a little, and no correction is dated ahead. */
const MINUTE = 60_000
const KINDS = ['correction', 'clarification', 'update', 'retraction'] as const

type FormProps = {
  correction?: CorrectionWords
  timeZone: string
  /** `was`: of one that is there, what the form knows of it. Answers what stands now where somebody else was quicker. */
  onPut(request: CorrectionRequest, was?: CorrectionWords): Promise<CorrectionWords | null>
  onCancel(): void
}

export function CorrectionForm({ correction, timeZone, onPut, onCancel }: FormProps) {
  const [was, setWas] = useState(correction && wordsOf(correction))
  const [theirs, setTheirs] = useState<CorrectionWords | null>(null)
  const [kind, setKind] = useState<CorrectionWords['kind']>(correction?.kind ?? 'correction')
  const [text, setText] = useState(correction?.text ?? '')
  const today = dayOf(Date.now(), timeZone)
  const dayIn = (words: CorrectionWords | undefined) => (words ? dayOf(words.at, timeZone) : today)
  const [day, setDay] = useState(dayIn(correction))
  const isTyped = text !== (was?.text ?? '') || kind !== (was?.kind ?? 'correction') || day !== dayIn(was)
  useAskBeforeLeaving(() => isTyped)
  const put = async (event: FormEvent) => {
    event.preventDefault()
    if (!text.trim() || !day) return
    const at =
      day === dayIn(was) ? {} : { at: Math.min(startOfDay(day, timeZone) + NOON, Date.now() - MINUTE) }
    const now = await onPut({ kind, text: text.trim(), ...at }, was)
    if (!now) return
    setTheirs(now)
    setWas(now)
  }
  const take = (words: CorrectionWords) => {
    setTheirs(null)
    setKind(words.kind)
    setText(words.text)
    setDay(dayIn(words))
  }
  return (
    <form className="field" onSubmit={put}>
      {theirs && <Theirs theirs={theirs} timeZone={timeZone} onTake={() => take(theirs)} />}
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
          {putWords(correction !== undefined, theirs !== null)}
        </button>
        <button type="button" className="button button--quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
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
