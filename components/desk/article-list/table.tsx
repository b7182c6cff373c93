// The rows of the article list: a title, where it stands, and the columns somebody has chosen.
import { COLUMN_WORDS, type Column } from '../../../lib/article-list/columns.ts'
import { isUpward, type ListQuery, type ListSort, withAsked } from '../../../lib/article-list/filter.ts'
import type { ArticleList, ListRow } from '../../../lib/article-list/load.ts'
import { formatDate, formatMoment, isoDate } from '../../../lib/dates.ts'
import { urls } from '../../../lib/urls.ts'
import { StandingBadge } from '../standing.tsx'
import { plainClick } from './navigation.tsx'
import type { Selection } from './use-selection.ts'

type TableProps = {
  list: Pick<ArticleList, 'rows' | 'columns' | 'query'>
  timeZone: string
  selection: Selection
  onGo(href: string): void
}

const SORTED: Partial<Record<Column, ListSort>> = {
  published: 'published',
  created: 'created',
  changed: 'changed',
}

export function ArticleTable({ list: { rows, columns, query }, timeZone, selection, onGo }: TableProps) {
  const isAll = rows.length > 0 && selection.ids.size === rows.length
  return (
    <div className="rows-frame">
      <table className="rows">
        <thead>
          <tr>
            <th scope="col" className="rows__pick">
              <input
                type="checkbox"
                aria-label="Select all on this page"
                checked={isAll}
                ref={(box) => {
                  if (box) box.indeterminate = selection.ids.size > 0 && !isAll
                }}
                onChange={() => selection.set(isAll ? [] : rows.map(({ id }) => id))}
              />
            </th>
            <Heading query={query} sort="title" onGo={onGo}>
              Title
            </Heading>
            <th scope="col">Status</th>
            {columns.map((column) => (
              <Heading key={column} query={query} sort={SORTED[column]} onGo={onGo}>
                {COLUMN_WORDS[column]}
              </Heading>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} columns={columns} timeZone={timeZone} selection={selection} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type HeadingProps = { query: ListQuery; sort?: ListSort; onGo(href: string): void; children: string }

/** Sorted by it already, it turns the order round. */
function Heading({ query, sort, onGo, children }: HeadingProps) {
  if (!sort) return <th scope="col">{children}</th>
  const isHere = query.sort === sort
  const upward = isUpward(query)
  const order = isHere ? (upward ? 'down' : 'up') : ''
  const href = urls.deskArticles(withAsked(query, { sort, order }))
  return (
    <th scope="col" aria-sort={isHere ? (upward ? 'ascending' : 'descending') : undefined}>
      <a className="rows__sort" href={href} onClick={(event) => plainClick(event, onGo, href)}>
        {children}
        {isHere && <span aria-hidden="true">{upward ? ' ↑' : ' ↓'}</span>}
      </a>
    </th>
  )
}

type RowProps = { row: ListRow; columns: Column[]; timeZone: string; selection: Selection }

function Row({ row, columns, timeZone, selection }: RowProps) {
  const isChosen = selection.ids.has(row.id)
  return (
    <tr data-row={row.id} data-chosen={isChosen || undefined}>
      <td className="rows__pick">
        <input
          type="checkbox"
          aria-label={`Select “${row.title}”`}
          checked={isChosen}
          onChange={() => {}}
          onClick={(event) => selection.toggle(row.id, event.shiftKey)}
        />
      </td>
      <th scope="row" className="rows__title">
        <a href={urls.deskArticle(row.id)} title={row.title}>
          {row.title}
        </a>
      </th>
      <td className="rows__standing">
        <StandingBadge
          standing={row.standing}
          status={row.status}
          isTrashed={row.isTrashed}
          timeZone={timeZone}
        />
      </td>
      {columns.map((column) => (
        <td key={column} className={`rows__${column}`} data-label={COLUMN_WORDS[column]}>
          <Cell row={row} column={column} timeZone={timeZone} />
        </td>
      ))}
    </tr>
  )
}

function Cell({ row, column, timeZone }: { row: ListRow; column: Column; timeZone: string }) {
  switch (column) {
    case 'byline':
    case 'category':
    case 'issue':
    case 'owner':
    case 'assignee':
      return row[column]
    case 'words':
      return row.words.toLocaleString('en-US')
    case 'published':
      return row.publishedAt === null ? '' : formatDate(row.publishedAt, timeZone)
    case 'created':
      return formatDate(row.createdAt, timeZone)
    case 'changed':
      return (
        <span title={`By ${row.changedBy}`}>
          <time dateTime={isoDate(row.changedAt)}>{formatMoment(row.changedAt, timeZone)}</time>
          <span className="rows__by">
            , <bdi>{row.changedBy}</bdi>
          </span>
        </span>
      )
  }
}
