// Categories, tags and authors for those who keep them: how much names each, and what was done with it.
import { and, asc, count, countDistinct, desc, eq, gt, inArray, isNull, lte } from 'drizzle-orm'
import type { TermKind } from '../../schema/articles.ts'
import type { Term } from '../../store/subjects/terms.ts'
import type { DeskReader } from '../reader.ts'

export type TermCount = { articles: number; live: number }

/** By id, of all that anything names. `articles` counts newest texts, `live` what readers see now. */
export async function countTerms(desk: DeskReader, kind: TermKind): Promise<Map<string, TermCount>> {
  const { articles, articleTerms, publications, publicationTerms: terms } = desk.db.t
  const drafts = await desk.db.orm
    .select({ id: articleTerms.termId, count: count() })
    .from(articleTerms)
    .innerJoin(articles, eq(articles.id, articleTerms.articleId))
    .where(and(eq(articleTerms.kind, kind), isNull(articles.trashedAt)))
    .groupBy(articleTerms.termId)
  const live = await desk.db.orm
    .select({ id: terms.termId, count: countDistinct(publications.articleId) })
    .from(terms)
    .innerJoin(publications, eq(publications.id, terms.publicationId))
    .where(
      and(
        eq(terms.kind, kind),
        eq(terms.isDirect, true),
        lte(terms.visibleFrom, desk.now),
        gt(terms.visibleUntil, desk.now),
      ),
    )
    .groupBy(terms.termId)
  const counts = new Map(drafts.map((row) => [row.id, { articles: row.count, live: 0 }]))
  for (const row of live) counts.set(row.id, { articles: counts.get(row.id)?.articles ?? 0, live: row.count })
  return counts
}

/** Those of these terms under which readers find an article, at the desk's moment. */
export async function listListedTerms(
  { db: { orm, t }, now }: DeskReader,
  { kind, ids }: { kind: TermKind; ids: string[] },
): Promise<string[]> {
  const { publicationTerms: terms } = t
  if (ids.length === 0) return []
  const isSeen = and(lte(terms.visibleFrom, now), gt(terms.visibleUntil, now))
  const rows = await orm
    .selectDistinct({ id: terms.termId })
    .from(terms)
    .where(and(eq(terms.kind, kind), inArray(terms.termId, ids), isSeen))
  return rows.map(({ id }) => id)
}

/** Articles whose newest text names the term, by title. */
export async function listArticlesWith({ db: { orm, t } }: DeskReader, { kind, id }: Term, limit: number) {
  const { articleDigests: digests, articleTerms } = t
  return orm
    .select({ id: digests.articleId, title: digests.title })
    .from(articleTerms)
    .innerJoin(digests, eq(digests.articleId, articleTerms.articleId))
    .where(and(eq(articleTerms.kind, kind), eq(articleTerms.termId, id)))
    .orderBy(asc(digests.title))
    .limit(limit)
}

/** What was done with it, the latest first. */
export async function listTermActs({ db: { orm, t } }: DeskReader, { kind, id }: Term, limit: number) {
  const { activity } = t
  return orm
    .select()
    .from(activity)
    .where(and(eq(activity.subject, kind), eq(activity.subjectId, id)))
    .orderBy(desc(activity.at), desc(activity.id))
    .limit(limit)
}

export async function listAllTags({ db: { orm, t } }: DeskReader) {
  return orm
    .select({ id: t.tags.id, slug: t.tags.slug, name: t.tags.name })
    .from(t.tags)
    .orderBy(asc(t.tags.name))
}

export async function listAllAuthors({ db: { orm, t } }: DeskReader) {
  return orm.select().from(t.authors).orderBy(asc(t.authors.name))
}

export async function listTree({ db: { orm, t } }: DeskReader) {
  return orm.select().from(t.categories).orderBy(asc(t.categories.position), asc(t.categories.name))
}

/** Null when there is none of this id. */
export async function findTermName({ db: { orm, t } }: DeskReader, { kind, id }: Term) {
  const table = { category: t.categories, tag: t.tags, author: t.authors }[kind]
  const [row] = await orm
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(eq(table.id, id))
    .limit(1)
  return row ?? null
}

/** How many articles name both of them in their newest text. */
export async function countWithBoth(
  { db: { orm, t } }: DeskReader,
  kind: TermKind,
  [one, other]: [string, string],
) {
  const { articleTerms } = t
  const mine = orm
    .select({ id: articleTerms.articleId })
    .from(articleTerms)
    .where(and(eq(articleTerms.kind, kind), eq(articleTerms.termId, one)))
  return orm.$count(
    articleTerms,
    and(eq(articleTerms.kind, kind), eq(articleTerms.termId, other), inArray(articleTerms.articleId, mine)),
  )
}

/** Publications under the term that search still has by words of before. */
export async function countStale({ db }: DeskReader, { kind, id }: Term): Promise<number> {
  const { publicationTerms: terms, searchStale: stale } = db.t
  const [row] = await db.orm
    .select({ count: count() })
    .from(stale)
    .innerJoin(terms, eq(terms.publicationId, stale.publicationId))
    .where(and(eq(terms.kind, kind), eq(terms.termId, id)))
  return row?.count ?? 0
}
