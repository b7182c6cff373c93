// All corrections, the latest first: what was put right, when, and in which article.

import { CORRECTION_NAMES } from '../../lib/corrections/names.ts'
import { formatDate, isoDate } from '../../lib/dates.ts'
import type { CorrectionsView as CorrectionsViewModel } from '../../lib/reader/views.ts'
import { SponsorMark } from '../ui/sponsor-mark.tsx'
import { Pagination } from './pagination.tsx'

export function CorrectionsView({ view }: { view: CorrectionsViewModel }) {
  const { entries, timeZone, pagination, feedHref } = view
  return (
    <div className="listing">
      <header className="listing__head">
        <h1 className="listing__title">Corrections</h1>
        <p className="listing__intro">
          When something we published was wrong, we say so with the article and here.
        </p>
      </header>
      {entries.length === 0 && <p className="empty">Nothing has had to be corrected yet.</p>}
      <ol className="corrections-list">
        {entries.map(({ id, kind, text, at, article }) => (
          <li className="corrections-list__entry" key={id}>
            <SponsorMark sponsor={article.sponsor} />
            <h2 className="corrections-list__title">
              <a href={article.href}>{article.label}</a>
            </h2>
            <p className="corrections-list__facts">
              {CORRECTION_NAMES[kind]} · <time dateTime={isoDate(at)}>{formatDate(at, timeZone)}</time>
            </p>
            <p className="corrections-list__text">{text}</p>
          </li>
        ))}
      </ol>
      <Pagination pagination={pagination} />
      <p className="listing__feed">
        <a href={feedHref}>Follow by RSS</a>
      </p>
    </div>
  )
}
