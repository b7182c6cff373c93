// What was removed, with the way back: the one of just now as a notice, all of them at the end of a screen.
import { formatMoment, isoDate } from '../../../lib/dates.ts'
import type { Removed } from '../../../lib/terms/removed.ts'
import { PlainForm } from '../forms/plain-form.client.tsx'

type NoticeProps = { removed: Removed | undefined; restoreAt(id: string): string; effect: string }

/** `effect`: what became of it for readers. */
export function RemovedNotice({ removed, restoreAt, effect }: NoticeProps) {
  if (!removed) return null
  return (
    <div className="notice notice--calm" role="status">
      <p>
        “<bdi>{removed.name}</bdi>” was removed. {effect}
      </p>
      <div className="notice__acts">
        <BringBack removed={removed} restoreAt={restoreAt} />
      </div>
    </div>
  )
}

type ListProps = { removed: Removed[]; restoreAt(id: string): string; timeZone: string }

export function RemovedList({ removed, restoreAt, timeZone }: ListProps) {
  if (removed.length === 0) return null
  return (
    <section className="term__part" aria-labelledby="removed-heading">
      <h2 id="removed-heading">Removed</h2>
      <ol className="term__history">
        {removed.map((one) => (
          <li key={one.id}>
            <span>
              <bdi>{one.name}</bdi>
              {one.label && (
                <>
                  , “<bdi>{one.label}</bdi>”
                </>
              )}
              , by <bdi>{one.byName}</bdi>,{' '}
              <time dateTime={isoDate(one.at)}>{formatMoment(one.at, timeZone)}</time>
            </span>
            <BringBack removed={one} restoreAt={restoreAt} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type BackProps = { removed: Removed; restoreAt(id: string): string }

function BringBack({ removed: { id, name }, restoreAt }: BackProps) {
  return (
    <PlainForm action={restoreAt(id)}>
      <button type="submit" className="button button--small">
        Bring back<span className="hidden"> {name}</span>
      </button>
    </PlainForm>
  )
}
