// A search field that is a plain GET form: the same in the menu, on the results and on a page that was not found.

import { LONGEST_QUESTION } from '../../lib/search/longest.ts'
import { urls } from '../../lib/urls.ts'
import { Icon } from './icons.tsx'

/** `id` keeps label and field together when one page shows the form twice; `query` is what was asked before. `name` tells the form from the menu's. */
export function SearchForm({ id, query = '', order, name }: SearchFormProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: React does not know <search> in every browser and warns
    <form className="search-form" role="search" aria-label={name} action={urls.search()} method="get">
      <label className="search-form__label" htmlFor={id}>
        Search all articles
      </label>
      <input
        className="search-form__field"
        id={id}
        type="search"
        name="q"
        defaultValue={query}
        autoComplete="off"
        maxLength={LONGEST_QUESTION}
      />
      <button className="search-form__button" type="submit">
        <Icon name="search" />
        <span className="search-form__word">Search</span>
      </button>
      {order === 'date' && <input type="hidden" name="sort" value="date" />}
    </form>
  )
}

/** `order` stays as it is when another question is asked. */
type SearchFormProps = { id: string; query?: string; order?: 'relevance' | 'date'; name?: string }
