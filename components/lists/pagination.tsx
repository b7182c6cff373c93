// The numbered pages of a listing, set like the folio of a printed page.

import type { Pagination as PaginationView } from '../../lib/reader/views.ts'

/** Nothing when one page holds everything. `label` tells two such rows on one site apart for screen readers. */
export function Pagination({
  pagination,
  label = 'Pages of this list',
}: {
  pagination: PaginationView
  label?: string
}) {
  const { page, pageCount, previous, next, pages } = pagination
  if (pageCount <= 1) return null
  return (
    <nav className="pagination" aria-label={label}>
      <p className="pagination__folio">
        Page {page} of {pageCount}
      </p>
      <ol className="pagination__numbers">
        {pages.map((entry, index) => (
          <li className="pagination__item" key={entry === null ? `gap-${index}` : entry.number}>
            <Entry entry={entry} page={page} />
          </li>
        ))}
      </ol>
      <p className="pagination__steps">
        {previous !== null && (
          <a className="pagination__step" href={previous} rel="prev">
            Newer
          </a>
        )}
        {next !== null && (
          <a className="pagination__step" href={next} rel="next">
            Older
          </a>
        )}
      </p>
    </nav>
  )
}

function Entry({ entry, page }: { entry: PaginationView['pages'][number]; page: number }) {
  if (entry === null) return <span className="pagination__gap">…</span>
  if (entry.number === page) {
    return (
      <span className="pagination__current" aria-current="page">
        <span className="hidden">Page </span>
        {entry.number}
      </span>
    )
  }
  return (
    <a className="pagination__link" href={entry.href} aria-label={`Page ${entry.number}`}>
      {entry.number}
    </a>
  )
}
