// Sponsors that were removed, with the way back: the one of just now as a notice, all of them at the end.
import { formatMoment, isoDate } from '../../../lib/dates.ts'
import type { RemovedSponsor } from '../../../lib/sponsors/history.ts'
import { urls } from '../../../lib/urls.ts'

export function RemovedNotice({ sponsor }: { sponsor: RemovedSponsor | undefined }) {
  if (!sponsor) return null
  return (
    <div className="notice notice--calm" role="status">
      <p>“{sponsor.name}” was removed. What was printed stays, without link and logo.</p>
      <div className="notice__acts">
        <BringBack sponsor={sponsor} />
      </div>
    </div>
  )
}

export function RemovedSponsors({ sponsors, timeZone }: { sponsors: RemovedSponsor[]; timeZone: string }) {
  if (sponsors.length === 0) return null
  return (
    <section className="term__part" aria-labelledby="removed-heading">
      <h2 id="removed-heading">Removed</h2>
      <ol className="term__history">
        {sponsors.map((sponsor) => (
          <li key={sponsor.id}>
            <span>
              <bdi>{sponsor.name}</bdi>, “<bdi>{sponsor.label}</bdi>”, by <bdi>{sponsor.byName}</bdi>,{' '}
              <time dateTime={isoDate(sponsor.at)}>{formatMoment(sponsor.at, timeZone)}</time>
            </span>
            <BringBack sponsor={sponsor} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function BringBack({ sponsor: { id, name } }: { sponsor: RemovedSponsor }) {
  return (
    <form method="post" action={urls.restoreSponsor(id)}>
      <button type="submit" className="button button--small">
        Bring back<span className="hidden"> {name}</span>
      </button>
    </form>
  )
}
