// The desk's first screen: every article, the latest changed first.
import type { DeskList, DeskRow } from '../../../lib/articles/desk-list.ts'
import { formatMoment, isoDate } from '../../../lib/dates.ts'
import { urls } from '../../../lib/urls.ts'
import { StandingBadge } from '../standing.tsx'

type ListProps = { list: DeskList; timeZone: string; isContributor: boolean }

export function ArticleList({ list, timeZone, isContributor }: ListProps) {
  return (
    <>
      <div className="screen__head">
        <h1>{isContributor ? 'Your drafts' : 'Articles'}</h1>
        <a className="button button--primary" href={urls.deskNewArticle()}>
          New article
        </a>
      </div>
      {list.rows.length === 0 ? <NothingYet list={list} /> : <Table list={list} timeZone={timeZone} />}
    </>
  )
}

function Table({ list: { rows, next, isFirst }, timeZone }: Omit<ListProps, 'isContributor'>) {
  return (
    <>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">Status</th>
            <th scope="col">Changed</th>
            <th scope="col">
              <span className="hidden">On the site</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} timeZone={timeZone} />
          ))}
        </tbody>
      </table>
      <nav className="older" aria-label="More articles">
        {!isFirst && <a href={urls.deskArticles()}>Back to the latest</a>}
        {next && <a href={`${urls.deskArticles()}?after=${next}`}>Older articles</a>}
      </nav>
    </>
  )
}

function Row({ row, timeZone }: { row: DeskRow; timeZone: string }) {
  return (
    <tr>
      <th scope="row" className="rows__title">
        <a href={urls.deskArticle(row.id)}>{row.title}</a>
      </th>
      <td className="rows__standing">
        <StandingBadge standing={row.standing} timeZone={timeZone} />
      </td>
      <td className="rows__changed">
        <time dateTime={isoDate(row.changedAt)}>{formatMoment(row.changedAt, timeZone)}</time>,{' '}
        {row.changedBy}
      </td>
      <td className="rows__view">
        {row.slug && (
          <a href={urls.article(row.slug)} aria-label={`View “${row.title}” on the site`}>
            View
          </a>
        )}
      </td>
    </tr>
  )
}

function NothingYet({ list: { isFirst } }: { list: DeskList }) {
  if (!isFirst) {
    return (
      <p className="nothing">
        No older articles. <a href={urls.deskArticles()}>Back to the latest</a>
      </p>
    )
  }
  return (
    <div className="nothing">
      <h2>Nothing here yet</h2>
      <p>
        An article begins as a draft that only the newsroom sees. Give it a title and save it; everything else
        can wait.
      </p>
      <p>Readers see it once a managing editor publishes it, at once or at a time you plan.</p>
    </div>
  )
}
