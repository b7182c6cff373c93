// Questions for tests of search: one match of plain words, and the whole way from a reader's question to titles.
import type { Reading } from '../../db/client.ts'
import { searchArticles } from '../../db/reader/search.ts'
import type { SearchMatch, SearchOrder } from '../../db/search/search-index.ts'
import { tokensOf } from '../../db/search/tokens.ts'
import { resolveSearch } from '../../lib/search/resolve.ts'

/** Articles that have every one of the words. */
export function matchOf(...words: string[]): SearchMatch {
  const all = words.map((word) => [tokensOf(word).map(({ stem }) => ({ stems: [stem], isPrefix: false }))])
  return { all, none: [], keys: [], from: Number.MIN_SAFE_INTEGER, until: Number.MAX_SAFE_INTEGER }
}

type Ask = { limit?: number; offset?: number; order?: SearchOrder }

export async function search(
  reading: Reading,
  query: string,
  { limit = 10, offset = 0, order = 'relevance' }: Ask = {},
) {
  const { match } = await resolveSearch(reading, query)
  return match ? searchArticles(reading, match, { limit, offset, order, most: 1000 }) : { hits: [], total: 0 }
}

export async function titlesFound(reading: Reading, query: string, ask: Ask = {}): Promise<string[]> {
  return (await search(reading, query, ask)).hits.map((hit) => hit.card.title)
}
