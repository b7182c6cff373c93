// The results of a search, ready to be drawn.
import type { Link, Pagination, Teaser } from '../views.ts'

/** `html` is safe and marks what was found; `where` names the page it is on, `href` leads to that paragraph. */
type PassageView = { where: string; href: string; html: string }

/** `dekHtml` is the dek, or the excerpt where there is none, with what was found marked. */
export type SearchHitView = Teaser & { dekHtml: string; passages: PassageView[] }

/** What a search can be narrowed to; `isPart` where only a part of so many results was counted. */
export type FacetView = { title: string; isPart: boolean; entries: (Link & { count: number })[] }

export type SearchView = {
  query: string
  order: 'relevance' | 'date'
  orders: (Link & { isCurrent: boolean })[]
  /** Why nothing is shown, or why it is not what was asked for. */
  message: string | null
  /** Another question: `instead` and `some` are already answered below, `maybe` may have been meant. */
  hint: (Link & { kind: 'instead' | 'some' | 'maybe' }) | null
  hits: SearchHitView[]
  total: number
  /** What the search is narrowed to; each leads to the same search without it. */
  narrowed: (Link & { kind: string })[]
  facets: FacetView[]
  pagination: Pagination
  /** Of what is shown, by date; null where nothing is. */
  feedHref: string | null
}
