// One article as a reader may see it: its visible publication, or the knowledge that it is gone.
import { and, asc, desc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { Reading } from '../client.ts'
import { places, placesFor, prepared } from '../prepared.ts'
import { NOW, nextChange, visibleAt } from './visible.ts'

export type LiveArticle = NonNullable<Awaited<ReturnType<typeof findArticle>>>

/** The article at this address, as visible now; null when there is none to see. */
export async function findArticle(reading: Reading, slug: string) {
  const [row] = await articleAt(reading.db).execute({ slug, now: reading.now })
  const changesAt = await nextChange(reading, reading.db.t.publications)
  reading.note(row ? `article:${row.article.id}` : `slug:${slug}`, changesAt)
  const tried = row?.article.id === reading.instead?.sponsored?.articleId ? reading.instead?.sponsored : null
  return row && tried ? { ...row, content: { ...row.content, sponsor: tried.words } } : (row ?? null)
}

const articleAt = prepared(({ orm, t: { articles, publications, revisions } }) =>
  orm
    .select({ article: articles, publication: publications, content: revisions.content })
    .from(articles)
    .innerJoin(publications, eq(publications.articleId, articles.id))
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(and(eq(articles.slug, sql.placeholder('slug')), visibleAt(publications, NOW)))
    .limit(1),
)

/** Who paid for those of the articles at these addresses that are visible and paid for, by address. */
export async function mapSponsors(reading: Reading, slugs: string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map()
  const rows = await cardsAt(reading.db, slugs.length).execute({ ...placesFor(slugs), now: reading.now })
  const changesAt = await nextChange(reading, reading.db.t.publications)
  const found = new Map(rows.map((row) => [row.slug, row]))
  for (const slug of slugs) {
    const row = found.get(slug)
    reading.note(row ? `article:${row.id}` : `slug:${slug}`, changesAt)
  }
  return new Map(rows.flatMap(({ slug, card: { sponsor } }) => (sponsor ? [[slug, sponsor]] : [])))
}

const cardsAt = prepared(({ orm, t: { articles, publications } }, count: number) =>
  orm
    .select({ id: articles.id, slug: articles.slug, card: publications.card })
    .from(articles)
    .innerJoin(publications, eq(publications.articleId, articles.id))
    .where(and(inArray(articles.slug, places(count)), visibleAt(publications, NOW))),
)

/** True when what was published at this address has ended and nothing has taken its place: 410 rather than 404. */
export async function wasWithdrawn(reading: Reading, slug: string): Promise<boolean> {
  const { articles, publications } = reading.db.t
  const rows = await reading.db.orm
    .select({ until: publications.visibleUntil })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .where(and(eq(articles.slug, slug), lte(publications.visibleFrom, reading.now)))
  reading.note(`slug:${slug}`, await nextChange(reading, publications))
  return rows.length > 0 && rows.every(({ until }) => until <= reading.now)
}

/** Whole bodies of those of the named revisions that are visible, for feeds. */
export async function listContents(reading: Reading, revisionIds: string[]) {
  const rows = await contentsOf(reading.db, revisionIds.length).execute({
    ...placesFor(revisionIds),
    now: reading.now,
  })
  const changesAt = await nextChange(reading, reading.db.t.publications)
  for (const { articleId } of rows) reading.note(`article:${articleId}`, changesAt)
  const seen = rows.filter(({ visible }) => visible !== null)
  return new Map(seen.map(({ id, content }) => [id, content]))
}

const contentsOf = prepared(({ orm, t: { revisions, publications } }, count: number) =>
  orm
    .select({
      id: revisions.id,
      articleId: revisions.articleId,
      content: revisions.content,
      visible: publications.id,
    })
    .from(revisions)
    .leftJoin(publications, and(eq(publications.revisionId, revisions.id), visibleAt(publications, NOW)))
    .where(inArray(revisions.id, places(count))),
)

/** What has been put right in a visible article until now, the earliest first. */
export async function listCorrections(reading: Reading, articleId: string) {
  return (await listCorrectionsOf(reading, [articleId])).get(articleId) ?? []
}

/** The same of several articles; those without any are not in it. */
export async function listCorrectionsOf(reading: Reading, articleIds: string[]) {
  const rows = await correctionsOf(reading.db, articleIds.length).execute({
    ...placesFor(articleIds),
    now: reading.now,
  })
  const all = rows.map((row) => row.correction)
  const later = all.filter(({ at }) => at > reading.now).map(({ at }) => at)
  const changesAt = Math.min(await nextChange(reading, reading.db.t.publications), ...later)
  for (const id of articleIds) reading.note(`article:${id}`, changesAt)
  return Map.groupBy(
    all.filter(({ at }) => at <= reading.now),
    ({ articleId }) => articleId,
  )
}

const correctionsOf = prepared(({ orm, t: { corrections, publications } }, count: number) =>
  orm
    .select({ correction: corrections })
    .from(corrections)
    .innerJoin(publications, eq(publications.articleId, corrections.articleId))
    .where(and(inArray(corrections.articleId, places(count)), visibleAt(publications, NOW)))
    .orderBy(asc(corrections.at), asc(corrections.id)),
)

/** The articles found alike when this one was published, best first; only those visible now. */
export async function listRelated(reading: Reading, articleId: string): Promise<string[]> {
  const changesAt = await nextChange(reading, reading.db.t.publications)
  reading.note(`related:${articleId}`, changesAt)
  const rows = await relatedTo(reading.db).execute({ articleId, now: reading.now })
  // Those that are not visible count too: publishing one of them again brings it back into this list.
  for (const { id } of rows) reading.note(`article:${id}`, changesAt)
  return rows.filter(({ visible }) => visible !== null).map(({ id }) => id)
}

const relatedTo = prepared(({ orm, t: { relatedArticles, publications } }) =>
  orm
    .select({ id: relatedArticles.relatedId, visible: publications.id })
    .from(relatedArticles)
    .leftJoin(
      publications,
      and(eq(publications.articleId, relatedArticles.relatedId), visibleAt(publications, NOW)),
    )
    .where(eq(relatedArticles.articleId, sql.placeholder('articleId')))
    .orderBy(asc(relatedArticles.position)),
)

/** Addresses of visible articles, newest first: what a mistyped one is compared with. */
export async function listSlugs(reading: Reading, limit: number) {
  const { articles, publications } = reading.db.t
  reading.note('list:all', await nextChange(reading, publications))
  return reading.db.orm
    .select({ slug: articles.slug, publicationId: publications.id })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .where(visibleAt(publications, reading.now))
    .orderBy(desc(publications.listedAt), desc(publications.id))
    .limit(limit)
}
