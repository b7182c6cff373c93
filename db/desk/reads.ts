// What the desk sees of how articles are read.
import { and, asc, desc, eq, gte, inArray, lte, sum } from 'drizzle-orm'
import type { Desk } from '../../lib/desk.ts'

/** Days as "2026-01-08", both of them in. */
export type Days = { from: string; until: string }

/** The articles read most in these days, with their newest titles. */
export async function listReads({ db }: Desk, days: Days, limit: number) {
  const { articleReads: kept, articles, revisions } = db.t
  const reads = sum(kept.reads).mapWith(Number)
  const ranked = await db.orm
    .select({ articleId: kept.articleId, reads })
    .from(kept)
    .where(within(kept, days))
    .groupBy(kept.articleId)
    .orderBy(desc(sum(kept.reads)), asc(kept.articleId))
    .limit(limit)
  const named = await db.orm
    .select({ articleId: articles.id, title: revisions.title })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.draftRevisionId))
    .where(
      inArray(
        articles.id,
        ranked.map(({ articleId }) => articleId),
      ),
    )
  const titles = new Map(named.map(({ articleId, title }) => [articleId, title]))
  return ranked.map((row) => ({ ...row, title: titles.get(row.articleId) ?? '' }))
}

/** The same of some articles, by their ids. */
export async function countReadsOf({ db }: Desk, days: Days, articleIds: string[]) {
  const { articleReads: kept } = db.t
  const rows = await db.orm
    .select({ articleId: kept.articleId, reads: sum(kept.reads).mapWith(Number) })
    .from(kept)
    .where(and(inArray(kept.articleId, articleIds), within(kept, days)))
    .groupBy(kept.articleId)
  return new Map(rows.map(({ articleId, reads }) => [articleId, reads]))
}

/** Of all articles together, day by day; a day on which nothing was read is not in it. */
export async function countReadsByDay({ db }: Desk, days: Days) {
  const { articleReads: kept } = db.t
  const rows = await db.orm
    .select({ day: kept.day, reads: sum(kept.reads).mapWith(Number) })
    .from(kept)
    .where(within(kept, days))
    .groupBy(kept.day)
  return new Map(rows.map(({ day, reads }) => [day, reads]))
}

function within(kept: Desk['db']['t']['articleReads'], { from, until }: Days) {
  return and(gte(kept.day, from), lte(kept.day, until))
}
