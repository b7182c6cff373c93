// Somebody else was quicker with the category tree; and how it stood before it was arranged lately.
import type { StandingTree } from '../../../lib/categories/arrange.ts'
import type { Arrangement, CategoryLine } from '../../../lib/categories/load.ts'
import { movesBetween, type Place } from '../../../lib/categories/tree.ts'
import { formatMoment, isoDate } from '../../../lib/dates.ts'

type TheirsProps = {
  theirs: StandingTree
  before: Place[]
  /** As the screen was loaded: what is gone since has its name here. */
  lines: CategoryLine[]
  onTakeTheirs(): void
  onSaveMine(): void
}

export function TheirTree({ theirs, before, lines, onTakeTheirs, onSaveMine }: TheirsProps) {
  const names = new Map([
    ...lines.map(({ id, name }) => [id, name] as const),
    ...Object.entries(theirs.names),
  ])
  const changes = movesBetween(before, theirs.places, (id) => names.get(id) ?? 'one that is gone')
  return (
    <div className="notice notice--alert" role="alert">
      <p>Somebody else has changed the categories meanwhile. Your order still stands below. What they did:</p>
      <ul>
        {[...new Set(changes)].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <div className="notice__acts">
        <button type="button" className="button" onClick={onTakeTheirs}>
          Take theirs
        </button>
        <button type="button" className="button button--primary" onClick={onSaveMine}>
          Save mine on top
        </button>
      </div>
    </div>
  )
}

type ListProps = { arrangements: Arrangement[]; timeZone: string; onBringBack(before: Place[]): void }

export function Arrangements({ arrangements, timeZone, onBringBack }: ListProps) {
  if (arrangements.length === 0) return null
  return (
    <section className="term__part" aria-labelledby="arranged-heading">
      <h2 id="arranged-heading">Arranged lately</h2>
      <ol className="term__history">
        {arrangements.map(({ id, at, byName, before }) => (
          <li key={id}>
            <span>
              <time dateTime={isoDate(at)}>{formatMoment(at, timeZone)}</time>: <bdi>{byName}</bdi>
            </span>
            <button type="button" className="button button--small" onClick={() => onBringBack(before)}>
              Bring back the order before
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
