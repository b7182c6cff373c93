// Sponsors for those who keep them, and for those who name one.
import { and, asc, desc, eq, gt, lte, or, sql } from 'drizzle-orm'
import type { DeskReader } from '../reader.ts'

/** By name, each with its logo. */
export async function listSponsors({ db: { orm, t } }: DeskReader) {
  const { sponsors, media } = t
  return orm
    .select({ sponsor: sponsors, logo: media })
    .from(sponsors)
    .leftJoin(media, eq(media.id, sponsors.logoId))
    .orderBy(asc(sponsors.name), asc(sponsors.id))
}

/**
 * The newest article before readers that says one of these words of who paid, else the newest of all. Where none says them,
 * all cards are gone through: for somebody who waits for a preview.
 */
export async function findNewestSponsored({ db: { orm, t }, now }: DeskReader, words: string[]) {
  const { publications, articles } = t
  const isVisible = and(lte(publications.visibleFrom, now), gt(publications.visibleUntil, now))
  const newest = (where: typeof isVisible) =>
    orm
      .select({ id: articles.id, slug: articles.slug })
      .from(publications)
      .innerJoin(articles, eq(articles.id, publications.articleId))
      .where(where)
      .orderBy(desc(publications.listedAt), desc(publications.id))
      .limit(1)
  const says = or(
    ...words.map((one) => {
      const text = `"sponsor":${JSON.stringify(one)}`.replaceAll(/[%_\\]/g, '\\$&')
      return sql`cast(${publications.card} as text) like ${`%${text}%`} escape '\\'`
    }),
  )
  const [sponsored] = await newest(and(isVisible, says))
  const [article] = sponsored ? [sponsored] : await newest(isVisible)
  return article ?? null
}
