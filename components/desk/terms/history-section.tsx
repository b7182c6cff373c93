// What was done with a category, a tag or an author, and bringing an earlier state back.

import { formatMoment, isoDate } from '../../../lib/dates.ts'
import type { TermAct } from '../../../lib/terms/history.ts'
import { ACTS_SHOWN } from '../../../lib/terms/shown.ts'
import { urls } from '../../../lib/urls.ts'
import { PlainForm } from '../forms/plain-form.client.tsx'

type HistoryProps = {
  history: TermAct[]
  timeZone: string
  /** Whose, where several stand on one page. */
  of?: string
  /** Where all of it is told, when there is more than the latest. */
  all?: string
  /** Where an earlier state is sent, and the fields that say it. */
  restore: { action: string; fields(before: Record<string, unknown>): Record<string, string> }
}

export function HistorySection({ history, timeZone, of, all, restore }: HistoryProps) {
  const heading = of ? `history-${of}` : 'history-heading'
  return (
    <section className="term__part" aria-labelledby={heading}>
      <h2 id={heading}>History</h2>
      {history.length === 0 && <p className="field__help">Nobody has changed it here yet.</p>}
      <ol className="term__history">
        {history.map(({ id, at, byName, words, before, mergeId, splitId }) => (
          <li key={id}>
            <span>
              <time dateTime={isoDate(at)}>{formatMoment(at, timeZone)}</time>: <bdi>{byName}</bdi> {words}
            </span>
            {mergeId && <UndoMerge id={mergeId} />}
            {splitId && <UndoSplit id={splitId} />}
            {before && (
              <PlainForm action={restore.action}>
                {Object.entries(restore.fields(before)).map(([name, value]) => (
                  <input key={name} type="hidden" name={name} value={value} />
                ))}
                <button type="submit" className="button button--small">
                  Bring back what stood before
                </button>
              </PlainForm>
            )}
          </li>
        ))}
      </ol>
      {all && history.length === ACTS_SHOWN && (
        <p className="field__help">
          These are the latest {ACTS_SHOWN}. <a href={all}>All of it stands under Activity</a>.
        </p>
      )}
    </section>
  )
}

export function UndoSplit({ id }: { id: string }) {
  return (
    <PlainForm action={urls.undoSplit(id)}>
      <button type="submit" className="button button--small">
        Give them this one again
      </button>
    </PlainForm>
  )
}

export function UndoMerge({ id }: { id: string }) {
  return (
    <PlainForm action={urls.undoMerge(id)}>
      <button type="submit" className="button button--small">
        Undo the merge
      </button>
    </PlainForm>
  )
}
