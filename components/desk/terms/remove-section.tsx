// Removing what was begun by mistake: a plain form behind a second click.
import { PlainForm } from '../forms/plain-form.client.tsx'

type RemoveProps = {
  /** "category", "author". */
  noun: string
  action: string
}

export function RemoveSection({ noun, action }: RemoveProps) {
  return (
    <details className="term__part issue__delete">
      <summary className="button button--quiet">Remove this {noun}…</summary>
      <PlainForm action={action}>
        <p className="field__help">
          For one that was begun by mistake. Where an earlier version of an article names it, it stays, and
          you are told which. Once removed, it can be brought back from the list.
        </p>
        <button type="submit" className="button button--danger">
          Remove it
        </button>
      </PlainForm>
    </details>
  )
}
