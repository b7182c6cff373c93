// Counts of what is read: by article and day, and the order that follows from them.
import { asc, desc, gte, inArray, lt, sql, sum } from 'drizzle-orm'
import type { Source, Tx } from '../client.ts'

export type Reads = { day: string; slug: string; reads: number }

/** A store takes only so many in one question. */
const AT_ONCE = 500

/** Adds to what the day has; what is read at an address that no article has any more is dropped. */
export async function addReads(tx: Tx, counted: Reads[]): Promise<void> {
  const { articles, articleReads: kept } = tx.t
  for (let from = 0; from < counted.length; from += AT_ONCE) {
    const some = counted.slice(from, from + AT_ONCE)
    const slugs = some.map(({ slug }) => slug)
    const known = await tx.orm
      .select({ id: articles.id, slug: articles.slug })
      .from(articles)
      .where(inArray(articles.slug, slugs))
    const ids = new Map(known.map(({ id, slug }) => [slug, id]))
    const rows = some.flatMap(({ slug, ...row }) => {
      const articleId = ids.get(slug)
      return articleId ? { ...row, articleId } : []
    })
    if (rows.length > 0)
      await tx.orm
        .insert(kept)
        .values(rows)
        .onConflictDoUpdate({
          target: [kept.day, kept.articleId],
          set: { reads: sql`${kept.reads} + excluded.reads` },
        })
  }
}

export async function deleteReadsBefore(tx: Tx, day: string): Promise<void> {
  const { articleReads } = tx.t
  await tx.orm.delete(articleReads).where(lt(articleReads.day, day))
}

/** The articles read most since a day ("2026-01-08"); of two that are read alike, always the same comes first. */
export async function rankReads({ orm, t }: Source, since: string, limit: number): Promise<string[]> {
  const { articleReads: kept } = t
  const rows = await orm
    .select({ id: kept.articleId })
    .from(kept)
    .where(gte(kept.day, since))
    .groupBy(kept.articleId)
    .orderBy(desc(sum(kept.reads)), asc(kept.articleId))
    .limit(limit)
  return rows.map(({ id }) => id)
}

/** The order that readers are shown now. */
export async function listRanked({ orm, t: { mostRead } }: Source): Promise<string[]> {
  const rows = await orm.select().from(mostRead).orderBy(asc(mostRead.position))
  return rows.map(({ articleId }) => articleId)
}

export async function replaceRanked(tx: Tx, articleIds: string[]): Promise<void> {
  const { mostRead } = tx.t
  await tx.orm.delete(mostRead)
  if (articleIds.length > 0)
    await tx.orm.insert(mostRead).values(articleIds.map((articleId, position) => ({ articleId, position })))
}
