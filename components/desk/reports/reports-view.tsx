// The reports under one roof: what is read, which addresses lead nowhere, and what searches find nothing.

import { SPANS } from '../../../lib/reads/spans.ts'
import type { Reports } from '../../../lib/reports/load.ts'
import { urls } from '../../../lib/urls.ts'
import { MissingTable } from './missing-table.client.tsx'

export function ReportsView({ reports }: { reports: Reports }) {
  const { span, missing, mayFix, isIgnored } = reports
  return (
    <div className="reads reports">
      <div className="screen__head">
        <h1>Reports</h1>
      </div>
      <nav className="reads__spans" aria-label="Span">
        {SPANS.map((days) => (
          <a key={days} href={urls.deskReports({ days })} aria-current={days === span ? 'page' : undefined}>
            {NAMES[days]}
          </a>
        ))}
      </nav>
      <p className="reads__help">
        Counted on this server by day of the publication’s time zone, without cookies and without recording
        who; known programs are left out. Written once a minute and kept for 92 days.
      </p>
      <section aria-labelledby="missing-heading">
        <Head id="missing-heading" title="Addresses not found" file="not-found" span={span} />
        <p className="reads__help">
          {isIgnored
            ? 'These were set aside. Put one back to see it among the others again.'
            : 'What readers asked for and nothing stands at; what only scanners try is left out. A redirect sends them on, and takes the address off this list.'}
        </p>
        <MissingTable key={`${span} ${isIgnored}`} {...{ lines: missing, mayFix, isIgnored }} />
        <p className="reports__more">
          <a href={urls.deskReports({ days: span, show: isIgnored ? '' : 'ignored' })}>
            {isIgnored ? 'Back to all others' : 'Those that were set aside'}
          </a>
        </p>
      </section>
      <Vain reports={reports} />
      <MostRead reports={reports} />
    </div>
  )
}

const NAMES: Record<Reports['span'], string> = { 1: 'Today', 7: 'Seven days', 30: 'Thirty days' }

function Vain({ reports: { vain, span, mayFix } }: { reports: Reports }) {
  return (
    <section aria-labelledby="vain-heading">
      <Head id="vain-heading" title="Searches without results" file="searches" span={span} />
      {vain.length === 0 ? (
        <p className="empty">Every search of these days found something.</p>
      ) : (
        <table className="reads__table">
          <caption className="hidden">Words, those searched for most in vain first</caption>
          <thead>
            <tr>
              <th scope="col">Words</th>
              <th scope="col">Searches</th>
            </tr>
          </thead>
          <tbody>
            {vain.map(({ words, searches }) => (
              <tr key={words}>
                <th scope="row">
                  <a href={urls.search(words)}>
                    <bdi>{words}</bdi>
                  </a>
                </th>
                <td>{searches.toLocaleString('en-US')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {mayFix && (
        <p className="reports__more">
          <a href={urls.deskSynonyms()}>Say under Synonyms which words mean the same</a>
        </p>
      )}
    </section>
  )
}

function MostRead({ reports: { mostRead, span } }: { reports: Reports }) {
  return (
    <section aria-labelledby="read-heading">
      <Head id="read-heading" title="Most read" file="most-read" span={span} />
      {mostRead.length === 0 ? (
        <p className="empty">Nothing was read in these days.</p>
      ) : (
        <ol className="reports__read">
          {mostRead.map(({ articleId, title, reads }) => (
            <li key={articleId}>
              <a href={urls.deskArticle(articleId)}>
                <bdi>{title}</bdi>
              </a>{' '}
              <span>{reads.toLocaleString('en-US')}</span>
            </li>
          ))}
        </ol>
      )}
      <p className="reports__more">
        <a href={urls.deskMostRead(span)}>All that is read, day by day</a>
      </p>
    </section>
  )
}

type HeadProps = { id: string; title: string; file: string; span: number }

function Head({ id, title, file, span }: HeadProps) {
  return (
    <div className="reports__head">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <a href={urls.exportReport(file, span)} download aria-label={`Download: ${title}`}>
        Download (CSV)
      </a>
    </div>
  )
}
