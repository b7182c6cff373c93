// The screen about feeds: what is in one as subscribers see it, who fetches, what the hub was told, and all feeds in a list.
import { formatMoment } from '../../../lib/dates.ts'
import type { FeedHealth, FeedRow } from '../../../lib/feeds/health.ts'
import { urls } from '../../../lib/urls.ts'
import { HubForm } from './hub-form.tsx'
import { ReadersTable } from './readers-table.tsx'
import { ShownFeedPart } from './shown-feed.tsx'

export function FeedHealthView({ health }: { health: FeedHealth }) {
  const { feeds, readers, shown, hub, maySetHub, timeZone } = health
  return (
    <div className="feed-health">
      <div className="screen__head">
        <h1>Feeds</h1>
        <a href={urls.feeds()}>What readers are told of feeds</a>
      </div>
      {shown && <ShownFeedPart shown={shown} timeZone={timeZone} />}
      <section className="feed-health__part" aria-labelledby="feed-readers">
        <h2 id="feed-readers">Programs that fetch, last seven days</h2>
        <p className="feed-health__help">
          Counted by the name that each program gives itself. Nothing is kept of the people who use them.
        </p>
        <ReadersTable readers={readers} timeZone={timeZone} />
      </section>
      <section className="feed-health__part" aria-labelledby="feed-hub">
        <h2 id="feed-hub">Hub</h2>
        <HubForm hub={hub} maySet={maySetHub} />
      </section>
      <section className="feed-health__part" aria-labelledby="feed-all">
        <h2 id="feed-all">All sections</h2>
        <table className="feed-health__table">
          <thead>
            <tr>
              <th scope="col">Feed</th>
              <th scope="col">Fetched</th>
              <th scope="col">Last</th>
              <th scope="col">Hub</th>
            </tr>
          </thead>
          <tbody>
            {feeds.map((row) => (
              <Row row={row} timeZone={timeZone} key={row.page} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

function Row({ row, timeZone }: { row: FeedRow; timeZone: string }) {
  const { name, page, depth, fetches, lastFetchAt, ping } = row
  return (
    <tr>
      <th scope="row" className={`feed-health__name feed-health__name--${Math.min(depth, 3)}`}>
        {page === urls.search() ? name : <a href={urls.deskFeeds(page)}>{name}</a>}
      </th>
      <td data-label="Fetched">{fetches}</td>
      <td data-label="Last">{lastFetchAt === null ? 'Not yet' : formatMoment(lastFetchAt, timeZone)}</td>
      <td data-label="Hub">{hubWords(ping, timeZone)}</td>
    </tr>
  )
}

function hubWords(ping: FeedRow['ping'], timeZone: string): string {
  if (ping?.problem) return ping.problem
  if (ping?.tryAt) return 'Waiting to be told'
  return ping?.pingedAt ? `Told ${formatMoment(ping.pingedAt, timeZone)}` : '–'
}
