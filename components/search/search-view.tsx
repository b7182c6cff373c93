// Search: the form, what was found with the words marked, and help when nothing was.

import type { SearchView as SearchViewModel } from '../../lib/reader/views.ts'
import { SearchForm } from '../ui/search-form.tsx'
import { Pagination } from './pagination.tsx'
import { ListTeaser } from './teaser.tsx'

export function SearchView({ view }: { view: SearchViewModel }) {
  return (
    <div className="search">
      <header className="search__head">
        <h1 className="search__title">Search</h1>
        <SearchForm id="search-field" query={view.query} />
        <Outcome view={view} />
      </header>
      {view.hits.length > 0 && (
        <ol className="story-list">
          {view.hits.map((hit) => (
            <li className="story-list__item" key={hit.id}>
              <ListTeaser teaser={hit} snippetHtml={hit.snippetHtml} />
            </li>
          ))}
        </ol>
      )}
      <Pagination pagination={view.pagination} label="Pages of results" />
    </div>
  )
}

function Outcome({ view }: { view: SearchViewModel }) {
  if (view.message !== null) return <p className="search__outcome">{view.message}</p>
  if (view.query === '') {
    return (
      <p className="search__outcome">
        Titles, authors, subjects and the full text of every article are searched.
      </p>
    )
  }
  if (view.total === 0) return <NothingFound query={view.query} />
  return (
    <p className="search__outcome">
      {view.total === 1 ? 'One article' : `${view.total} articles`} for{' '}
      <q className="search__query">{view.query}</q>
    </p>
  )
}

function NothingFound({ query }: { query: string }) {
  return (
    <div className="empty">
      <p>
        No article has <q className="search__query">{query}</q>.
      </p>
      <p>Fewer words or a more general one may help; so may another spelling, or the sections in the menu.</p>
    </div>
  )
}
