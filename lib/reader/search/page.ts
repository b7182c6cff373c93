// Search results: articles that hold all the reader's words, with the passage that does.
import type { Reading } from '../../db/client.ts'
import { searchArticles } from '../../db/reader/search.ts'
import { MARK_END, MARK_START } from '../../db/search/search-index.ts'
import { escapeHtml } from '../rich-text/html/escape.ts'
import { searchWords } from '../search/words.ts'
import { urls } from '../urls.ts'
import { PAGE_SIZE, paginate, sliceOf } from './pagination.ts'
import { teasersOf } from './teasers.ts'
import type { SearchView } from './views.ts'

/** Whoever has not found it in 1,200 articles needs other words; the work for a page grows with its number. */
export const MOST_PAGES = 100

/** Null when the results have no such page. A search for nothing shows the form and says so. */
export async function loadSearch(reading: Reading, query: string, page: number): Promise<SearchView | null> {
  if (page > MOST_PAGES) return null
  // By characters, not by their halves: half an emoji is no text, and no address can be made of it.
  const shown = [...query.trim()].slice(0, 300).join('').toWellFormed()
  const words = searchWords(shown)
  const found =
    words.length > 0 ? await searchArticles(reading, words, sliceOf(page)) : { hits: [], total: 0 }
  const pagination = paginate(urls.search(shown), page, Math.min(found.total, MOST_PAGES * PAGE_SIZE))
  if (!pagination) return null
  const teasers = await teasersOf(reading, found.hits)
  return {
    query: shown,
    message: messageFor(shown, words, found.total),
    hits: teasers.map((teaser, at) => ({
      ...teaser,
      snippetHtml: highlighted(found.hits[at]?.snippet ?? ''),
    })),
    total: found.total,
    pagination,
  }
}

function messageFor(query: string, words: string[], total: number): string | null {
  if (query === '') return null
  if (words.length === 0) return 'Please search with letters or numbers.'
  if (total === 0) return `Nothing was found for “${query}”. Try fewer or other words.`
  return null
}

function highlighted(snippet: string): string {
  return escapeHtml(snippet).replaceAll(MARK_START, '<mark>').replaceAll(MARK_END, '</mark>')
}
