// A redirect to be added or changed: from where, to where, and how far it reaches.
import { type FormEvent, useId, useState } from 'react'
import { REACHES } from '../../../lib/redirects/reach.ts'
import type { Failure } from '../api/ask.ts'
import type { RedirectDraft } from '../api/publication/redirects.ts'
import { TextField } from '../fields/text-field.tsx'
import { useKeptState } from '../kept/use-kept-state.tsx'
import { REACH_WORDS } from './words.ts'

type FormProps = {
  /** Under which it is kept until it is sent. */
  form: string
  first: RedirectDraft
  submit: string
  /** Answers what was refused, or null. */
  onSend(draft: RedirectDraft): Promise<Failure | null>
  onSent(): void
  onCancel?(): void
}

export function RedirectForm({ form, first, submit, onSend, onSent, onCancel }: FormProps) {
  const [draft, setDraft] = useState(first)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isWorking, setWorking] = useState(false)
  const kept = useKeptState({ form, start: first, mine: draft, put: setDraft })
  const set = (part: Partial<RedirectDraft>) => setDraft((before) => ({ ...before, ...part }))
  const faultOf = (field: string) => failure?.issues.find((issue) => issue.field === field)?.message
  const isElsewhere = failure && !faultOf('from') && !faultOf('to') && !faultOf('note')
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setWorking(true)
    const refused = await onSend(draft)
    setFailure(refused)
    setWorking(false)
    if (refused) return
    await kept.forget()
    onSent()
  }
  return (
    <form onSubmit={send} className="redirect-form">
      {kept.notice}
      <TextField
        label="Old address"
        value={draft.from}
        onChange={(from) => set({ from })}
        fault={faultOf('from')}
        placeholder="/old-blog/some-post/"
        maxLength={2000}
      />
      <TextField
        label="Leads to"
        value={draft.to}
        onChange={(to) => set({ to })}
        fault={faultOf('to')}
        placeholder="/article/some-post/ or https://…"
        maxLength={2000}
      />
      <ReachField draft={draft} onChange={set} />
      <TextField
        label="Note, if one is of use"
        value={draft.note}
        onChange={(note) => set({ note })}
        fault={faultOf('note')}
        maxLength={200}
      />
      {isElsewhere && (
        <p className="field__fault" role="alert">
          {failure.message}
        </p>
      )}
      <div className="redirect-form__acts">
        <button type="submit" className="button button--primary" disabled={isWorking}>
          {submit}
        </button>
        {onCancel && (
          <button type="button" className="button button--quiet" onClick={onCancel}>
            Cancel
          </button>
        )}
      </div>
    </form>
  )
}

type ReachProps = { draft: RedirectDraft; onChange(part: Partial<RedirectDraft>): void }

function ReachField({ draft, onChange }: ReachProps) {
  const name = useId()
  return (
    <fieldset className="redirect-form__reach">
      <legend>How far it reaches</legend>
      {REACHES.map((reach) => (
        <label key={reach}>
          <input
            type="radio"
            name={name}
            checked={draft.reach === reach}
            onChange={() => onChange({ reach })}
          />
          {REACH_WORDS[reach]}
        </label>
      ))}
      <p className="field__help">{exampleOf(draft)}</p>
    </fieldset>
  )
}

/** In the addresses that stand in the form, so that nobody has to imagine it. */
function exampleOf({ from, to, reach }: RedirectDraft): string {
  const [old, next] = [bare(from) || '/old-blog', bare(to) || '/category/x']
  if (reach === 'exact') return `${old}/ leads to ${next}/, and nothing under it does.`
  const end = reach === 'rest' ? `${next}/2019/a-post/` : `${next}/`
  return `${old}/2019/a-post/ leads to ${end}. A page that exists, and an address with a redirect of its own, always count more.`
}

const bare = (address: string) => address.trim().replace(/[/*]+$/, '')
