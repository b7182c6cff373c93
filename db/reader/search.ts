// What readers find: visible publications only, best first, or the newest first for those who follow a search.
import { and, eq, inArray } from 'drizzle-orm'
import type { Reading } from '../client.ts'
import type { SearchDocument, SearchMatch, SearchOrder, Spread } from '../search/search-index.ts'
import type { Token } from '../search/tokens.ts'
import { type CardRow, listByPublication, type Slice } from './cards.ts'
import { nextChange, visibleAt } from './visible.ts'

/**
 * The articles of one page of results, and how many there are in all, counted up to `most`: of a word that nearly all articles
 * have, the rest takes as long as to rank them.
 */
export async function searchArticles(
  reading: Reading,
  match: SearchMatch,
  ask: Slice & { order: SearchOrder; most: number },
): Promise<{ hits: CardRow[]; total: number }> {
  const { db, now } = reading
  await noteAll(reading)
  const { ids, total } = await db.search.find(db, { ...match, now, ...ask })
  return { hits: await listByPublication(reading, ids), total }
}

/** All that is found, whatever its rank, by date: of a common word the newest article is rarely among the best. */
export async function listNewestFound(
  reading: Reading,
  match: SearchMatch,
  slice: Slice,
): Promise<CardRow[]> {
  const { db, now } = reading
  await noteAll(reading)
  const { ids } = await db.search.find(db, { ...match, now, order: 'date', most: 0, ...slice })
  return listByPublication(reading, ids)
}

/** Counted up to `most`. */
export async function countFound(
  reading: Reading,
  match: SearchMatch,
  most: number = Number.MAX_SAFE_INTEGER,
): Promise<number> {
  await noteAll(reading)
  return reading.db.search.count(reading.db, { ...match, now: reading.now, limit: most })
}

/** Articles whose title has the words, as they are offered while somebody types. */
export async function listTitled(reading: Reading, words: Token[], limit: number) {
  await noteAll(reading)
  const { db, now } = reading
  const ids = await db.search.titled(db, { words, now, limit })
  if (ids.length === 0) return []
  const { articles, publications } = db.t
  const rows = await db.orm
    .select({ id: publications.id, slug: articles.slug, card: publications.card })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .where(and(inArray(publications.id, ids), visibleAt(publications, now)))
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

/** The texts in which it was found, by publication: what passages are cut out of. */
export async function listTexts(reading: Reading, publicationIds: string[]) {
  await noteAll(reading)
  if (publicationIds.length === 0) return new Map<string, SearchDocument>()
  const { publications, searchTexts: texts } = reading.db.t
  const rows = await reading.db.orm
    .select({ id: texts.publicationId, document: texts.document })
    .from(texts)
    .innerJoin(publications, eq(publications.id, texts.publicationId))
    .where(and(inArray(texts.publicationId, publicationIds), visibleAt(publications, reading.now)))
  return new Map<string, SearchDocument>(rows.map((row) => [row.id, row.document]))
}

/**
 * How what is found spreads over categories, authors and issues, and when it appeared. Of more than `most` articles only
 * so many are looked at.
 */
export async function countFacets(reading: Reading, match: SearchMatch, most: number): Promise<Spread> {
  await noteAll(reading)
  return reading.db.search.spread(reading.db, { ...match, now: reading.now, limit: most })
}

async function noteAll(reading: Reading): Promise<void> {
  reading.note('search')
  reading.note('list:all', await nextChange(reading, reading.db.t.publications))
}
