// Versions of one thing, the newest first: who made each and what changed, with a way back to it.
import { formatMoment, isoDate } from '../../../lib/dates.ts'

type Version = { id: string; at: number; byName: string | null; changes: string[] }

type Props = { versions: readonly Version[]; timeZone: string; onBringBack(id: string): void }

export function VersionList({ versions, timeZone, onBringBack }: Props) {
  if (versions.length === 0) return null
  return (
    <section className="issue__history" aria-label="History">
      <h2>History</h2>
      <ol>
        {versions.map(({ id, at, byName, changes }, index) => (
          <li key={id}>
            <span>
              <time dateTime={isoDate(at)}>{formatMoment(at, timeZone)}</time>
              {byName && (
                <>
                  , <bdi>{byName}</bdi>
                </>
              )}
              {changes.map((words) => (
                <span key={words} className="issue__by">
                  {words}
                </span>
              ))}
            </span>
            {index === 0 ? (
              <span className="running__now">Stands now</span>
            ) : (
              <button type="button" className="button button--small" onClick={() => onBringBack(id)}>
                Restore<span className="hidden"> the version of {formatMoment(at, timeZone)}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
