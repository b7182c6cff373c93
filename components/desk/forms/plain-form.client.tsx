'use client'
// A form that works as a form; where scripts run it is sent in place, and a refusal takes nobody off it.
import type { ReactNode } from 'react'
import { urls } from '../../../lib/urls.ts'
import type { Failure } from '../api/ask.ts'
import { TypedNotice } from '../kept/typed-notice.tsx'
import { FormContext } from './form-context.ts'
import { FormPreview } from './form-preview.tsx'
import { type Met, usePlainForm } from './use-plain-form.ts'

type FormProps = { action: string; className?: string; children: ReactNode }

export function PlainForm({ action, className, children }: FormProps) {
  const { form, send, arrived, preview, failure, state, elsewhere, met, typed, isMet } = usePlainForm(action)
  return (
    <FormContext value={state}>
      <form
        {...{ ref: form, method: 'post', action, className }}
        onSubmit={send}
        // A choice from a list is a press, not a word.
        {...{ onInput: typed.soon, onChange: typed.soon, onClick: typed.soon }}
      >
        <TypedNotice at={typed.broughtBack} isMet={isMet} onDiscard={typed.discard} />
        {failure && (
          <div className="notice notice--alert" role="alert" tabIndex={-1}>
            <Refusal failure={failure} elsewhere={elsewhere.map(({ message }) => message)} met={met} />
          </div>
        )}
        {arrived !== null && (
          <p className="notice notice--calm" role="status">
            This was done already. <a href={arrived}>Go on</a>
          </p>
        )}
        {children}
      </form>
      {preview !== null && <FormPreview address={preview} />}
    </FormContext>
  )
}

type RefusalProps = { failure: Failure; elsewhere: string[]; met: Met }

function Refusal({ failure: { status, message, issues }, elsewhere, met }: RefusalProps) {
  if (status === 401)
    return (
      <p>
        {message}{' '}
        <a href={urls.login()} target="_blank" rel="noreferrer">
          Sign in in a new tab
        </a>
      </p>
    )
  if (met === 'shown') return <p>{message} Both stand at the fields below: choose, and send it again.</p>
  if (met === 'not-here') return <p>{message} It is nothing that stands in this form: send it again.</p>
  if (met === 'reload')
    return (
      <p>
        {message}{' '}
        <button type="button" className="button button--small" onClick={() => location.reload()}>
          Reload the page
        </button>{' '}
        to see what stands there now.
      </p>
    )
  if (issues.length === 0) return <p>{message}</p>
  if (elsewhere.length === 0) return <p>Nothing was changed yet. What is wrong stands beside its field.</p>
  return elsewhere.map((sentence) => <p key={sentence}>{sentence}</p>)
}
