// How articles are read: each day of a span, and the articles read most with what they had in the span before.
import { formatDate } from '../../../lib/dates.ts'
import type { ReadReport } from '../../../lib/reads/report.ts'
import { SPANS } from '../../../lib/reads/spans.ts'
import { urls } from '../../../lib/urls.ts'

export function ReadReportView({ report }: { report: ReadReport }) {
  const hasNumbers = report.isCounting || report.total > 0 || report.totalBefore > 0
  return (
    <div className="reads">
      <div className="screen__head">
        <h1>Most read</h1>
      </div>
      {!report.isCounting && <NotCounting maySwitch={report.maySwitch} hasNumbers={hasNumbers} />}
      {hasNumbers && <Numbers report={report} />}
    </div>
  )
}

/** Why there is nothing new here, and what one could do about it. */
function NotCounting({ maySwitch, hasNumbers }: { maySwitch: boolean; hasNumbers: boolean }) {
  return (
    <div className="notice notice--calm">
      <p>
        Readings are not counted, so{' '}
        {hasNumbers ? 'what stands here is from before' : 'there is nothing to show'}. If you like, this
        server counts how often each article is read: without cookies, addresses or anything else about
        readers, so nobody need be asked. Then this page fills, and the front page can show what is read most.
      </p>
      <p className="notice__acts">
        {maySwitch ? (
          <a className="button" href={`${urls.deskSettings()}#reading`}>
            Decide in the settings
          </a>
        ) : (
          'An administrator can switch it on in the settings.'
        )}
      </p>
    </div>
  )
}

function Numbers({ report }: { report: ReadReport }) {
  return (
    <>
      <nav className="reads__spans" aria-label="Span">
        {SPANS.map((span) => (
          <a
            key={span}
            href={urls.deskMostRead(span)}
            aria-current={span === report.span ? 'page' : undefined}
          >
            {NAMES[span]}
          </a>
        ))}
      </nav>
      <p className="reads__help">
        <strong>{number(report.total)}</strong> readings, {changed(report.total, report.totalBefore)}. Counted
        on this server, once for each visit to an article, without cookies, addresses and known programs;
        written once a minute and kept for 92 days. Days are those of the publication’s time zone.
      </p>
      {report.articles.length === 0 ? (
        <p className="empty">Nothing was read in these days, or the count of the last minute is to come.</p>
      ) : (
        <Articles report={report} />
      )}
      {report.span > 1 && <Days days={report.days} />}
    </>
  )
}

const NAMES: Record<ReadReport['span'], string> = { 1: 'Today', 7: 'Seven days', 30: 'Thirty days' }

function Articles({ report }: { report: ReadReport }) {
  return (
    <table className="reads__table">
      <caption className="hidden">Articles, the most read first</caption>
      <thead>
        <tr>
          <th scope="col">Article</th>
          <th scope="col">Readings</th>
          <th scope="col">Before</th>
        </tr>
      </thead>
      <tbody>
        {report.articles.map(({ articleId, title, reads, before }) => (
          <tr key={articleId}>
            <th scope="row">
              <a href={urls.deskArticle(articleId)}>{title}</a>
            </th>
            <td>{number(reads)}</td>
            <td>{number(before)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Days({ days }: { days: ReadReport['days'] }) {
  const most = Math.max(1, ...days.map(({ reads }) => reads))
  return (
    <section className="reads__days" aria-labelledby="reads-days">
      <h2 id="reads-days">By day</h2>
      <table className="reads__table">
        <thead className="hidden">
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Share of the best day</th>
            <th scope="col">Readings</th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map(({ day, reads }) => (
            <tr key={day}>
              <th scope="row">{formatDate(Date.parse(day))}</th>
              <td>
                <meter className="reads__bar" max={most} value={reads} aria-label={`${reads} of ${most}`} />
              </td>
              <td>{number(reads)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const number = (count: number) => count.toLocaleString('en-US')

function changed(now: number, before: number): string {
  if (before === 0) return 'none in the span before'
  const percent = Math.round((100 * (now - before)) / before)
  if (percent === 0) return 'as many as in the span before'
  return `${Math.abs(percent)} % ${percent > 0 ? 'more' : 'fewer'} than in the span before`
}
