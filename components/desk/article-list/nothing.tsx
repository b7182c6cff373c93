// What the article list says where nothing fits: what would stand here, or how to ask for less.
import { countAsked, type ListQuery, writeListQuery } from '../../../lib/article-list/filter.ts'
import { urls } from '../../../lib/urls.ts'
import { NOTHING } from './words.ts'

export function NothingFits({ query }: { query: ListQuery }) {
  const { status, q } = query
  if (query.after) {
    return (
      <p className="nothing">
        That was the last of them.{' '}
        <a href={urls.deskArticles(writeListQuery({ ...query, after: '' }))}>Back to the beginning</a>
      </p>
    )
  }
  if (q || countAsked(query) > 0) {
    return (
      <div className="nothing">
        <h2>Nothing fits</h2>
        <p>
          {q ? `No article here holds “${q}”` : 'No article here fits these filters'}
          {q && countAsked(query) > 0 ? ' and fits these filters.' : '.'} Search looks at titles, bylines and
          whole texts, drafts too.
        </p>
        <p>
          <a href={urls.deskArticles(writeListQuery({ status }))}>Ask for less</a>, or{' '}
          <a href={urls.deskArticles(writeListQuery({ q }))}>look among all articles</a>.
        </p>
      </div>
    )
  }
  const { title, text } = NOTHING[status]
  return (
    <div className="nothing">
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  )
}
