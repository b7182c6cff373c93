// What the promo bar was: each version with who made it and what changed, and a way back to it.
import { formatMoment, isoDate } from '../../../lib/dates.ts'
import type { PromoBarModel } from './use-promo-bar.ts'

export function PromoBarHistory({ model }: { model: PromoBarModel }) {
  const { versions, timeZone } = model.desk
  if (versions.length === 0) return null
  return (
    <section className="issue__history" aria-label="History">
      <h2>History</h2>
      <ol>
        {versions.map(({ id, at, byName, promos, changes }, index) => (
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
              <button type="button" className="button button--small" onClick={() => model.bringBack(promos)}>
                Bring back<span className="hidden"> the version of {formatMoment(at, timeZone)}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
