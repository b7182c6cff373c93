// What readers find: visible publications only, best first, or the newest first for those who follow a search.
import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Reading } from '../client.ts'
import type { SearchDocument, SearchMatch, SearchOrder } from '../search/search-index.ts'
import type { Token } from '../search/tokens.ts'
import { type CardRow, listByPublication, type Slice } from './cards.ts'
import { nextChange, visibleAt } from './visible.ts'

/** The articles of one page of results, and how many there are in all. */
export async function searchArticles(
  reading: Reading,
  match: SearchMatch,
  { order, ...slice }: Slice & { order: SearchOrder },
): Promise<{ hits: CardRow[]; total: number }> {
  const { db, now } = reading
  const ids = await db.search.find(db, { ...match, now, order, ...slice })
  return { hits: await listByPublication(reading, ids), total: await countFound(reading, match) }
}

/** All that is found, whatever its rank, by date: of a common word the newest article is rarely among the best. */
export async function listNewestFound(
  reading: Reading,
  match: SearchMatch,
  slice: Slice,
): Promise<CardRow[]> {
  const { db, now } = reading
  return listByPublication(reading, await db.search.find(db, { ...match, now, order: 'date', ...slice }))
}

export async function countFound(reading: Reading, match: SearchMatch): Promise<number> {
  await noteAll(reading)
  return reading.db.search.count(reading.db, { ...match, now: reading.now })
}

/** Articles whose title has the words, as they are offered while somebody types. */
export async function listTitled(reading: Reading, words: Token[], limit: number) {
  await noteAll(reading)
  const { db, now } = reading
  const ids = await db.search.titled(db, { words, now, limit })
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
  const { publications, searchTexts: texts } = reading.db.t
  const rows = await reading.db.orm
    .select({ id: texts.publicationId, document: texts.document })
    .from(texts)
    .innerJoin(publications, eq(publications.id, texts.publicationId))
    .where(and(inArray(texts.publicationId, publicationIds), visibleAt(publications, reading.now)))
  return new Map<string, SearchDocument>(rows.map((row) => [row.id, row.document]))
}

export type FoundTerm = { kind: 'category' | 'author' | 'tag' | 'issue'; id: string; count: number }

/**
 * How what is found spreads over categories, authors, tags and issues, and when it appeared. Of more than `most`
 * articles only so many are looked at.
 */
export async function countFacets(reading: Reading, match: SearchMatch, most: number) {
  await noteAll(reading)
  const { orm, search, t } = reading.db
  const found = await search.sample(reading.db, { ...match, now: reading.now, limit: most })
  const { publications, publicationTerms: terms } = t
  const count = sql<number>`count(*)`.mapWith(Number)
  const counted: FoundTerm[] = []
  for (const some of portions(found.map((row) => row.publicationId))) {
    counted.push(
      ...(await orm
        .select({ kind: terms.kind, id: terms.termId, count })
        .from(terms)
        .where(inArray(terms.publicationId, some))
        .groupBy(terms.kind, terms.termId)),
    )
    const issues = await orm
      .select({ id: publications.issueId, count })
      .from(publications)
      .where(and(inArray(publications.id, some), isNotNull(publications.issueId)))
      .groupBy(publications.issueId)
    for (const issue of issues)
      if (issue.id) counted.push({ kind: 'issue', id: issue.id, count: issue.count })
  }
  return { terms: summed(counted), listedAt: found.map((row) => row.listedAt) }
}

/** SQLite takes 32,766 values in one statement; the same length each time is prepared once. */
const IN_ONE_QUERY = 500

function portions(ids: string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / IN_ONE_QUERY) }, (_, at) =>
    ids.slice(at * IN_ONE_QUERY, (at + 1) * IN_ONE_QUERY),
  )
}

function summed(counted: FoundTerm[]): FoundTerm[] {
  const sums = new Map<string, FoundTerm>()
  for (const term of counted) {
    const key = `${term.kind}:${term.id}`
    sums.set(key, { ...term, count: term.count + (sums.get(key)?.count ?? 0) })
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

async function noteAll(reading: Reading): Promise<void> {
  reading.note('list:all', await nextChange(reading, reading.db.t.publications))
}
