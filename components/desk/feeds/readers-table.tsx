// Programs that fetch, how often, and how often they had it already.
import { formatMoment } from '../../../lib/dates.ts'
import type { ReaderRow } from '../../../lib/feeds/health.ts'

export function ReadersTable({ readers, timeZone }: { readers: ReaderRow[]; timeZone: string }) {
  if (readers.length === 0)
    return <p>Nobody has fetched in these days, or the count of the last minute is still to come.</p>
  return (
    <table className="feed-health__table">
      <thead>
        <tr>
          <th scope="col">Program</th>
          <th scope="col">Fetched</th>
          <th scope="col">Had it already</th>
          <th scope="col">For subscribers</th>
          <th scope="col">Last</th>
        </tr>
      </thead>
      <tbody>
        {readers.map(({ reader, fetches, unchanged, subscribers, lastAt }) => (
          <tr key={reader}>
            <th scope="row">{reader}</th>
            <td data-label="Fetched">{fetches}</td>
            <td data-label="Had it already">{Math.round((100 * unchanged) / fetches)} %</td>
            <td data-label="For subscribers">{subscribers > 0 ? subscribers : '–'}</td>
            <td data-label="Last">{formatMoment(lastAt, timeZone)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
