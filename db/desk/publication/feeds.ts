// What the desk sees of its feeds: when the hub was told of each, and which programs fetch them.
import { and, asc, desc, eq, gte, inArray, max, sql, sum } from 'drizzle-orm'
import type { Desk } from '../../../lib/desk.ts'

/** A store takes only so many in one question. */
const PAGES_AT_ONCE = 1000

export async function listPings({ db }: Desk) {
  const { feedPings } = db.t
  return db.orm.select().from(feedPings).orderBy(asc(feedPings.page))
}

/** Of some feeds since a day ("2026-01-08"), by the page that each follows. */
export async function countFetches({ db }: Desk, since: string, pages: string[]) {
  const { feedFetches: kept } = db.t
  const rows = []
  for (let from = 0; from < pages.length; from += PAGES_AT_ONCE) {
    const some = pages.slice(from, from + PAGES_AT_ONCE)
    const found = await db.orm
      .select({ page: kept.page, ...sumsOf(kept) })
      .from(kept)
      .where(and(inArray(kept.page, some), gte(kept.day, since)))
      .groupBy(kept.page)
    rows.push(...found)
  }
  return rows
}

type Fetchers = {
  since: string
  limit: number /** Only of the feed that follows this page. */
  page?: string
}

/** Programs across feeds and formats since a day, the most frequent first. */
export async function listFetchers({ db }: Desk, { since, limit, page }: Fetchers) {
  const { feedFetches: kept } = db.t
  return db.orm
    .select({ reader: kept.reader, subscribers: max(kept.subscribers).mapWith(Number), ...sumsOf(kept) })
    .from(kept)
    .where(and(page === undefined ? undefined : eq(kept.page, page), gte(kept.day, since)))
    .groupBy(kept.reader)
    .orderBy(desc(sql`sum(${kept.fetches})`), asc(kept.reader))
    .limit(limit)
}

const sumsOf = (kept: Desk['db']['t']['feedFetches']) => ({
  fetches: sum(kept.fetches).mapWith(Number),
  unchanged: sum(kept.unchanged).mapWith(Number),
  lastAt: max(kept.lastAt).mapWith(Number),
})
