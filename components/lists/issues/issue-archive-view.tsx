// All print issues by year, each by its cover, as on a library shelf.

import type { IssueArchiveView as IssueArchiveViewModel, IssueTeaser } from '../../../lib/reader/views.ts'
import { Picture } from '../../ui/picture.tsx'

export function IssueArchiveView({ view }: { view: IssueArchiveViewModel }) {
  return (
    <div className="archive">
      <h1 className="archive__title">Issue Archives</h1>
      {view.years.length === 0 && <p className="empty">No issue has been published yet.</p>}
      {view.years.map(({ year, issues }, row) => (
        <section className="archive__year" key={year} aria-labelledby={`year-${year}`}>
          <h2 className="archive__number" id={`year-${year}`}>
            {year}
          </h2>
          <ul className="archive__shelf">
            {issues.map((issue, place) => (
              <li className="archive__issue" key={issue.href}>
                <Issue issue={issue} loading={row + place === 0 ? 'eager' : 'lazy'} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Issue({ issue, loading }: { issue: IssueTeaser; loading: 'eager' | 'lazy' }) {
  return (
    <a className="archive__link" href={issue.href}>
      {issue.cover === null ? (
        <span className="archive__blank" aria-hidden="true">
          {issue.label}
        </span>
      ) : (
        <Picture picture={{ ...issue.cover, alt: '' }} place="archive" loading={loading} />
      )}
      <span className="archive__label">{issue.label}</span>
      <span className="archive__volume">
        Vol. {issue.volume}, no. {issue.number}
      </span>
    </a>
  )
}
