// What has been put right lately, whatever the article: for the page and the feed of all corrections.
import { and, count, desc, eq, gt, lte, min } from 'drizzle-orm'
import type { Reading } from '../client.ts'
import type { Slice } from './cards.ts'
import { nextChange, visibleAt } from './visible.ts'

export type CorrectionRow = Awaited<ReturnType<typeof listLatestCorrections>>[number]

/** Corrections of visible articles, the latest first. */
export async function listLatestCorrections(reading: Reading, { limit, offset }: Slice) {
  await noteCorrections(reading)
  const { corrections, publications, articles } = reading.db.t
  return reading.db.orm
    .select({ correction: corrections, slug: articles.slug, card: publications.card })
    .from(corrections)
    .innerJoin(publications, eq(publications.articleId, corrections.articleId))
    .innerJoin(articles, eq(articles.id, corrections.articleId))
    .where(and(lte(corrections.at, reading.now), visibleAt(publications, reading.now)))
    .orderBy(desc(corrections.at), desc(corrections.id))
    .limit(limit)
    .offset(offset)
}

export async function countCorrections(reading: Reading): Promise<number> {
  await noteCorrections(reading)
  const { corrections, publications } = reading.db.t
  const [row] = await reading.db.orm
    .select({ total: count() })
    .from(corrections)
    .innerJoin(publications, eq(publications.articleId, corrections.articleId))
    .where(and(lte(corrections.at, reading.now), visibleAt(publications, reading.now)))
  return row?.total ?? 0
}

/** Every correction touches its article's lists, and so `list:all`; one dated ahead appears by itself. */
async function noteCorrections(reading: Reading): Promise<void> {
  const { corrections, publications } = reading.db.t
  const [next] = await reading.db.orm
    .select({ at: min(corrections.at) })
    .from(corrections)
    .where(gt(corrections.at, reading.now))
  const changesAt = await nextChange(reading, publications)
  reading.note('list:all', Math.min(changesAt, next?.at ?? Number.POSITIVE_INFINITY))
}
