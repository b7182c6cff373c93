// What readers find: visible publications only, best first, or the newest first for those who follow a search.
import type { Reading } from '../client.ts'
import { type CardRow, listByPublication, type Slice } from './cards.ts'
import { nextChange } from './visible.ts'

export async function searchArticles(reading: Reading, words: string[], { limit, offset }: Slice) {
  const { hits, total } = await reading.db.search.find(reading.db, { words, now: reading.now, limit, offset })
  const rows = await listByPublication(
    reading,
    hits.map((hit) => hit.publicationId),
  )
  const snippets = new Map(hits.map((hit) => [hit.publicationId, hit.snippet]))
  return { total, hits: rows.map((row) => ({ ...row, snippet: snippets.get(row.publicationId) ?? '' })) }
}

/** All that is found, whatever its rank, by date: of a common word the newest article is rarely among the best. */
export async function listNewestFound(
  reading: Reading,
  words: string[],
  { limit, offset }: Slice,
): Promise<CardRow[]> {
  const ids = await reading.db.search.newest(reading.db, { words, now: reading.now, limit, offset })
  return listByPublication(reading, ids)
}

export async function countFound(reading: Reading, words: string[]): Promise<number> {
  reading.note('list:all', await nextChange(reading, reading.db.t.publications))
  return reading.db.search.count(reading.db, { words, now: reading.now })
}
