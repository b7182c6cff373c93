// Search: the form, what was found with the passages that answer, what it can be narrowed to, and help when nothing was.

import type { SearchHitView, SearchView as SearchViewModel } from '../../lib/reader/search/views.ts'
import { foundWords } from '../../lib/search/found.ts'
import { hasMarks } from '../../lib/search/marks.ts'
import { Pagination } from '../lists/pagination.tsx'
import { ListTeaser } from '../lists/teaser.tsx'
import { SearchForm } from '../ui/search-form.tsx'
import { Elsewhere, type ElsewhereProps } from './elsewhere.tsx'
import { Facets, Narrowed } from './facets.tsx'

type SearchProps = {
  view: SearchViewModel
  /** Where to look on when nothing was found. */
  elsewhere?: ElsewhereProps | null
}

export function SearchView({ view, elsewhere = null }: SearchProps) {
  return (
    <div className="search">
      <header className="search__head">
        <h1 className="search__title">Search</h1>
        <SearchForm id="search-field" query={view.query} order={view.order} name="This search" />
        <Narrowed narrowed={view.narrowed} />
        <Outcome view={view} />
      </header>
      {view.hits.length > 0 && <Results view={view} />}
      {elsewhere && <Elsewhere {...elsewhere} />}
    </div>
  )
}

function Results({ view: { hits, facets, orders, pagination, total, feedHref } }: { view: SearchViewModel }) {
  const isNarrowable = facets.length > 0
  return (
    <div className={isNarrowable ? 'search__body--narrowable' : undefined}>
      <div>
        {hits.length > 1 && (
          <div className="search__tools">
            <Orders orders={orders} />
            {isNarrowable && (
              <a className="search__narrow" href="#narrow">
                Narrow the search
              </a>
            )}
          </div>
        )}
        <ol className="story-list">
          {hits.map((hit) => (
            <li className="story-list__item" key={hit.id}>
              <ListTeaser teaser={hit} says={<Answer hit={hit} />} />
            </li>
          ))}
        </ol>
        <Pagination pagination={pagination} label="Pages of results" />
        {feedHref !== null && (
          <p className="listing__feed">
            {foundWords(total)} · <a href={feedHref}>Follow by RSS</a>
          </p>
        )}
      </div>
      {isNarrowable && <Facets facets={facets} />}
    </div>
  )
}

function Outcome({ view }: { view: SearchViewModel }) {
  const { query, message, hint, total } = view
  if (query === '') return <HowTo />
  const Query = hasMarks(query) ? 'em' : 'q'
  return (
    <div className="search__outcome" role="status">
      {message !== null && <p>{message}</p>}
      {hint?.kind === 'instead' && (
        <p>
          Shown instead: {lowerFirst(foundWords(total))} for{' '}
          <a className="search__query" href={hint.href}>
            {hint.label}
          </a>
          .
        </p>
      )}
      {message === null && (
        <p>
          {foundWords(total)} for <Query className="search__query">{query}</Query>
        </p>
      )}
      {hint?.kind === 'maybe' && (
        <p>
          Did you mean{' '}
          <a className="search__query" href={hint.href}>
            {hint.label}
          </a>
          ?
        </p>
      )}
      {message !== null && hint === null && <p>A more general word may help; so may another spelling.</p>}
    </div>
  )
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** Shown where nothing was asked yet: most readers never need it. */
function HowTo() {
  return (
    <div className="search__outcome">
      <p>
        Titles, authors, subjects, the full text of every article, its captions and references are searched.
      </p>
      <details className="search__help">
        <summary>Searching more closely</summary>
        <dl>
          {HELP.map(({ example, meaning }) => (
            <div key={example}>
              <dt>
                <code>{example}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  )
}

const HELP = [
  { example: '"giant cell"', meaning: 'these words beside one another' },
  { example: 'gout -colchicine', meaning: 'the first without the second' },
  { example: 'gout OR urate', meaning: 'either' },
  { example: 'author:kettering', meaning: 'by whom; likewise tag:, category: and issue:2026-01' },
  { example: 'after:2024 before:2025-06', meaning: 'when it appeared; or year:2024' },
]

function Orders({ orders }: { orders: SearchViewModel['orders'] }) {
  return (
    <nav className="search__orders" aria-label="Order of results">
      {orders.map(({ label, href, isCurrent }) => (
        <a key={label} href={href} aria-current={isCurrent ? 'true' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  )
}

/** The passages that answer, each with its page; the dek where only title, names or subjects did. */
function Answer({ hit }: { hit: SearchHitView }) {
  if (hit.passages.length === 0)
    return <p className="teaser__excerpt" dangerouslySetInnerHTML={{ __html: hit.dekHtml }} />
  return (
    <ul className="passages">
      {hit.passages.map(({ href, where, html }) => (
        <li className="passages__item" key={href}>
          <a className="passages__where" href={href}>
            {where}
            <span className="hidden"> of {hit.title}</span>
          </a>{' '}
          <span dangerouslySetInnerHTML={{ __html: html }} />
        </li>
      ))}
    </ul>
  )
}
