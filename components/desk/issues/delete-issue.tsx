// Deleting an issue that was begun by mistake: a plain form behind a second click.

import { urls } from '../../../lib/urls.ts'
import { PlainForm } from '../forms/plain-form.client.tsx'
import type { IssueModel } from './use-issue.ts'

export function DeleteIssue({ model: { board, isDirty } }: { model: IssueModel }) {
  const { id, may, standing, articles } = board
  if (!may.edit || standing.kind !== 'planned') return null
  const count = Object.keys(articles).length
  return (
    <details className="issue__delete">
      <summary className="button button--quiet">Delete this issue…</summary>
      <PlainForm action={urls.deleteIssue(id)}>
        <p className="field__help">
          For an issue that was begun by mistake: no reader has seen it.{' '}
          {count > 0 &&
            `Its ${count === 1 ? 'article goes' : `${count} articles go`} free and ${count === 1 ? 'stays' : 'stay'} as written. `}
          It can be brought back from the list.
        </p>
        <button type="submit" className="button button--danger" disabled={isDirty}>
          Delete it
        </button>
        {isDirty && <p className="field__help">Save or discard your changes first.</p>}
      </PlainForm>
    </details>
  )
}
