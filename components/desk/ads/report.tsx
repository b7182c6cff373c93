// How a campaign went: in all, and by day; the whole table as a file for other programs.
import type { AdCountRow, CampaignDesk } from '../../../lib/ads/load.ts'
import { dayWords } from '../../../lib/running/days.ts'
import { urls } from '../../../lib/urls.ts'

const SHOWN = 31

export function CampaignReport({ desk: { id, counts } }: { desk: CampaignDesk }) {
  if (id === null) return null
  const days = [...Map.groupBy(counts, ({ day }) => day)].map(([day, rows]) => ({ day, ...sumOf(rows) }))
  const total = sumOf(counts)
  return (
    <section className="campaign__report" aria-label="How it went">
      <h2>How it went</h2>
      {counts.length === 0 ? (
        <p className="nothing">
          Nothing was counted yet. A picture counts as shown when a reader’s browser asks for it, which it
          does when it comes near; programs and the newsroom are not counted, and nothing is kept about
          people. Numbers come in once a minute.
        </p>
      ) : (
        <>
          <p>
            {total.impressions.toLocaleString('en-US')} times shown, {total.clicks.toLocaleString('en-US')}{' '}
            times followed{rateWords(total)}. <a href={urls.adReport(id)}>By day, place and picture (CSV)</a>
          </p>
          <table className="ads__table">
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">Shown</th>
                <th scope="col">Followed</th>
              </tr>
            </thead>
            <tbody>
              {days.slice(0, SHOWN).map(({ day, impressions, clicks }) => (
                <tr key={day}>
                  <th scope="row">{dayWords(day)}</th>
                  <td>{impressions.toLocaleString('en-US')}</td>
                  <td>{clicks.toLocaleString('en-US')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

const sumOf = (rows: AdCountRow[]) => ({
  impressions: rows.reduce((sum, row) => sum + row.impressions, 0),
  clicks: rows.reduce((sum, row) => sum + row.clicks, 0),
})

const rateWords = ({ impressions, clicks }: { impressions: number; clicks: number }) =>
  impressions === 0 ? '' : ` (${((100 * clicks) / impressions).toFixed(1)} %)`
