// What the desk sees of its feeds: when the hub was told of each, and which programs fetch them.
import { asc, desc, gte, max, sql, sum } from 'drizzle-orm'
import type { Desk } from '../../lib/desk.ts'

export async function listPings({ db }: Desk) {
  const { feedPings } = db.t
  return db.orm.select().from(feedPings).orderBy(asc(feedPings.page))
}

/** Of every feed since a day ("2026-01-08"), by program, the most frequent first. */
export async function listFetches({ db }: Desk, since: string) {
  const { feedFetches: kept } = db.t
  return db.orm
    .select({
      page: kept.page,
      format: kept.format,
      reader: kept.reader,
      fetches: sum(kept.fetches).mapWith(Number),
      unchanged: sum(kept.unchanged).mapWith(Number),
      subscribers: max(kept.subscribers).mapWith(Number),
      lastAt: max(kept.lastAt).mapWith(Number),
    })
    .from(kept)
    .where(gte(kept.day, since))
    .groupBy(kept.page, kept.format, kept.reader)
    .orderBy(desc(sql`sum(${kept.fetches})`), asc(kept.page), asc(kept.format), asc(kept.reader))
}
