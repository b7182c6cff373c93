// Makes a link to a draft: for whom, to look or to approve, which version, for how long. Its address is shown this once.
import { useId, useState } from 'react'
import type { PreviewScreenView } from '../../../lib/preview/screen.ts'
import { type NewLink, previewApi } from '../api/previews.ts'
import { useKeptState } from '../kept/use-kept-state.tsx'
import { LINK_COPIED, useCopy } from '../use-copy.ts'

type Made = { label: string; address: string }
/** Its kind and its days are only chosen: nothing is typed before somebody is named. */
type Typed = { link: NewLink; only: number | null } | null

const NEW: NewLink = { kind: 'look', label: '', days: 7, revisionId: null }

type FormProps = { view: PreviewScreenView; made: Made | null; onMade(link: Made): Promise<void> }

export function LinkForm({ view, made, onMade }: FormProps) {
  const [link, setLink] = useState(NEW)
  /** Chosen with its number: the version on the screen can change while the form is filled in. */
  const [only, setOnly] = useState<number | null>(null)
  const [fault, setFault] = useState('')
  const [isWorking, setWorking] = useState(false)
  const faultId = useId()
  const kept = useKeptState<Typed>({
    form: `link to ${view.article.id}`,
    start: null,
    mine: link.label.trim() === '' ? null : { link, only },
    put(typed) {
      setLink(typed?.link ?? NEW)
      setOnly(typed?.only ?? null)
    },
  })
  const put = (changes: Partial<NewLink>) => setLink({ ...link, ...changes })
  const make = async () => {
    if (isWorking) return
    setWorking(true)
    const answer = await previewApi.makeLink(view.article.id, link)
    setWorking(false)
    setFault(answer.ok ? '' : answer.message)
    if (!answer.ok) return
    await onMade({ label: link.label, address: new URL(answer.value.address, location.origin).href })
    put({ label: '' })
  }
  return (
    <form
      className="link-form"
      onSubmit={(event) => {
        event.preventDefault()
        make()
      }}
    >
      <h3>A link for somebody without an account</h3>
      {kept.notice}
      <div className="field">
        <label htmlFor={`${faultId}-label`}>For whom</label>
        <input
          id={`${faultId}-label`}
          value={link.label}
          maxLength={120}
          required
          placeholder="Dr. Oake, the author"
          aria-describedby={fault ? faultId : undefined}
          aria-invalid={fault !== ''}
          onChange={(event) => put({ label: event.target.value })}
        />
      </div>
      <fieldset className="link-form__kinds">
        <legend className="hidden">What it is for</legend>
        <label>
          <input
            type="radio"
            name="kind"
            checked={link.kind === 'look'}
            onChange={() => put({ kind: 'look' })}
          />{' '}
          To look at it
        </label>
        <label>
          <input
            type="radio"
            name="kind"
            checked={link.kind === 'approval'}
            onChange={() => put({ kind: 'approval' })}
          />{' '}
          To approve it, or ask for changes
        </label>
      </fieldset>
      <div className="link-form__pair">
        <div className="field">
          <label htmlFor={`${faultId}-shows`}>Shows</label>
          <select
            id={`${faultId}-shows`}
            value={link.revisionId ?? ''}
            onChange={({ target }) => {
              const { id, number } = view.version
              if (target.value === '') setOnly(null)
              else if (target.value === id) setOnly(number)
              put({ revisionId: target.value || null })
            }}
          >
            <option value="">The newest text</option>
            {link.revisionId && link.revisionId !== view.version.id && (
              <option value={link.revisionId}>Only version {only}</option>
            )}
            <option value={view.version.id}>Only version {view.version.number}</option>
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${faultId}-days`}>Holds for</label>
          <select
            id={`${faultId}-days`}
            value={link.days}
            onChange={({ target }) => put({ days: Number(target.value) })}
          >
            <option value={1}>One day</option>
            <option value={7}>A week</option>
            <option value={30}>30 days</option>
          </select>
        </div>
      </div>
      {fault !== '' && (
        <p id={faultId} className="field__fault" role="alert">
          {fault}
        </p>
      )}
      <button type="submit" className="button button--primary" aria-disabled={isWorking}>
        Make the link
      </button>
      {made && <MadeLink made={made} />}
    </form>
  )
}

function MadeLink({ made }: { made: Made }) {
  const copy = useCopy()
  return (
    <div className="made-link" role="status">
      <p>
        The link for <strong>{made.label}</strong>. Copy it now: it is shown only this once.
      </p>
      <div className="made-link__row field">
        <input
          aria-label="The link"
          value={made.address}
          readOnly
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="button" onClick={() => copy(made.address, LINK_COPIED)}>
          Copy
        </button>
      </div>
    </div>
  )
}
