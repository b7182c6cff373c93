// What readers find: visible publications only, best first.
import type { Reading } from '../client.ts'
import { listByPublication, type Slice } from './cards.ts'

export async function searchArticles(reading: Reading, words: string[], { limit, offset }: Slice) {
  const { hits, total } = await reading.db.search.find(reading.db, { words, now: reading.now, limit, offset })
  const rows = await listByPublication(
    reading,
    hits.map((hit) => hit.publicationId),
  )
  const snippets = new Map(hits.map((hit) => [hit.publicationId, hit.snippet]))
  return { total, hits: rows.map((row) => ({ ...row, snippet: snippets.get(row.publicationId) ?? '' })) }
}
