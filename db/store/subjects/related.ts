// What articles are about, and the lists of those most alike; written inside a verb's transaction.
import { aliasedTable, and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../../client.ts'

export type Keyword = { term: string; weight: number }

/** Another article and how alike it is: 0 for nothing in common, 1 for the same keywords. */
export type Alike = { id: string; score: number }

export async function replaceKeywords(tx: Tx, articleId: string, keywords: Keyword[]): Promise<void> {
  const { articleKeywords } = tx.t
  await tx.orm.delete(articleKeywords).where(eq(articleKeywords.articleId, articleId))
  if (keywords.length === 0) return
  await tx.orm.insert(articleKeywords).values(keywords.map((keyword) => ({ articleId, ...keyword })))
}

/**
 * Of each keyword only so many articles are looked at, those that are most about it: what they have in common with others is
 * next to nothing, and a large archive costs no more than a small one (champion lists; Manning, Raghavan, Schütze,
 * Introduction to Information Retrieval, 7.1.3).
 */
const CHAMPIONS = 400

/**
 * Articles with keywords in common, the most alike first. The cross join is an order to SQLite: it would rather walk through all
 * articles that have the same keywords.
 */
export async function listAlike(tx: Tx, articleId: string, limit: number): Promise<Alike[]> {
  const found = await listChampions(tx, articleId, limit)
  const mine = aliasedTable(tx.t.articleKeywords, 'mine')
  const theirs = aliasedTable(tx.t.articleKeywords, 'theirs')
  const score = sql<number>`sum(${mine.weight} * ${theirs.weight})`.mapWith(Number)
  return tx.orm
    .select({ id: theirs.articleId, score })
    .from(theirs)
    .crossJoin(mine)
    .where(and(inArray(theirs.articleId, found), eq(mine.articleId, articleId), eq(mine.term, theirs.term)))
    .groupBy(theirs.articleId)
    .orderBy(desc(score), asc(theirs.articleId))
}

/** So many keywords say what an article is about: what is alike by the others only is not among the most alike. */
const TELLING = 32

/** Those that have most in common, as far as they are among the champions of the same telling keywords. */
async function listChampions(tx: Tx, articleId: string, limit: number): Promise<string[]> {
  const { articleKeywords: keywords } = tx.t
  const mine = await tx.orm
    .select()
    .from(keywords)
    .where(eq(keywords.articleId, articleId))
    .orderBy(desc(keywords.weight), asc(keywords.term))
    .limit(TELLING)
  if (mine.length === 0) return []
  const parts = mine.map(
    ({ term, weight }) => sql`select * from (
      select ${keywords.articleId} as id, ${keywords.weight} * ${weight} as part from ${keywords}
      where ${keywords.term} = ${term} and ${keywords.articleId} <> ${articleId}
      order by ${keywords.weight} desc, ${keywords.articleId} desc limit ${CHAMPIONS}) as champions`,
  )
  const rows = await tx.orm
    .select({ id: sql<string>`id` })
    .from(sql`(${sql.join(parts, sql` union all `)}) as parts`)
    .groupBy(sql`id`)
    .orderBy(sql`sum(part) desc`, sql`id`)
    .limit(limit)
  return rows.map(({ id }) => id)
}

/**
 * How many of the articles that readers see now, or will, have each of these tags and categories, with those of the categories
 * below: the index alone answers that, which of thousands of articles takes a tenth of the time.
 */
export async function countSubjects(tx: Tx, termIds: string[], now: number) {
  const { publicationTerms: terms } = tx.t
  const documents = sql<number>`count(*)`.mapWith(Number)
  return tx.orm
    .select({ kind: terms.kind, id: terms.termId, documents })
    .from(terms)
    .where(
      and(
        inArray(terms.kind, ['tag', 'category']),
        inArray(terms.termId, termIds),
        gt(terms.visibleUntil, now),
      ),
    )
    .groupBy(terms.kind, terms.termId)
}

/** Publications of these articles that are visible at `now` or later, the earliest first. */
export async function listOpenFacts(tx: Tx, articleIds: string[], now: number) {
  const { publications, revisions } = tx.t
  return tx.orm
    .select({
      articleId: publications.articleId,
      title: revisions.title,
      visibleFrom: publications.visibleFrom,
    })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(and(inArray(publications.articleId, articleIds), gt(publications.visibleUntil, now)))
    .orderBy(asc(publications.visibleFrom), asc(publications.id))
}

/** The computed lists of these articles, each in its order. */
export async function listRelatedRows(tx: Tx, articleIds: string[]) {
  const { relatedArticles } = tx.t
  return tx.orm
    .select()
    .from(relatedArticles)
    .where(inArray(relatedArticles.articleId, articleIds))
    .orderBy(asc(relatedArticles.articleId), asc(relatedArticles.position))
}

/** Articles whose list has this one. */
export async function listRelatedTo(tx: Tx, relatedId: string, limit: number): Promise<string[]> {
  const { relatedArticles } = tx.t
  const rows = await tx.orm
    .select({ id: relatedArticles.articleId })
    .from(relatedArticles)
    .where(eq(relatedArticles.relatedId, relatedId))
    .orderBy(desc(relatedArticles.score), asc(relatedArticles.articleId))
    .limit(limit)
  return rows.map((row) => row.id)
}

/** Replaces the computed list of articles like this one. */
export async function replaceRelated(tx: Tx, articleId: string, related: Alike[]): Promise<void> {
  const { relatedArticles } = tx.t
  await tx.orm.delete(relatedArticles).where(eq(relatedArticles.articleId, articleId))
  if (related.length === 0) return
  const rows = related.map(({ id, score }, position) => ({ articleId, relatedId: id, score, position }))
  await tx.orm.insert(relatedArticles).values(rows)
}
