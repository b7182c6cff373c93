// The rows behind every teaser: a visible publication with its article's address, category and picture.
import { and, desc, eq, gt, inArray, lte, notInArray, type SQL } from 'drizzle-orm'
import type { Reading, Source } from '../client.ts'
import type { TermKind } from '../schema/articles.ts'
import { nextChange, visibleAt } from './visible.ts'

export type CardRow = Awaited<ReturnType<typeof cards>>[number]

export type Slice = { limit: number; offset: number }

/** The newest articles of the whole publication. */
export async function listLatest(reading: Reading, { limit, offset }: Slice, without: string[] = []) {
  await noteList(reading, 'list:all')
  const { publications } = reading.db.t
  // Ids first: what is skipped on the way to an old part of the archive is only stepped over in the index.
  const page = await reading.db.orm
    .select({ id: publications.id })
    .from(publications)
    .where(
      and(
        visibleAt(publications, reading.now),
        without.length ? notInArray(publications.articleId, without) : undefined,
      ),
    )
    .orderBy(desc(publications.listedAt), desc(publications.id))
    .limit(limit)
    .offset(offset)
  const rows = await cards(reading.db).where(inArray(publications.id, ids(page)))
  return inOrder(noted(reading, rows), ids(page), (row) => row.publicationId)
}

/** All but those to come and those that have ended, none of which is both: SQLite counts that without looking at each. */
export async function countLatest(reading: Reading): Promise<number> {
  await noteList(reading, 'list:all')
  const { orm, t } = reading.db
  const { visibleFrom, visibleUntil } = t.publications
  const all = await orm.$count(t.publications)
  const planned = await orm.$count(t.publications, gt(visibleFrom, reading.now))
  return all - planned - (await orm.$count(t.publications, lte(visibleUntil, reading.now)))
}

/** The newest articles with a category (or one below it), a tag or an author. */
export async function listByTerm(reading: Reading, kind: TermKind, termId: string, { limit, offset }: Slice) {
  await noteList(reading, `list:${kind}:${termId}`)
  const { publications, publicationTerms: terms } = reading.db.t
  const page = await reading.db.orm
    .select({ id: terms.publicationId })
    .from(terms)
    .where(and(eq(terms.kind, kind), eq(terms.termId, termId), visibleAt(terms, reading.now)))
    .orderBy(desc(terms.listedAt), desc(terms.publicationId))
    .limit(limit)
    .offset(offset)
  const rows = await cards(reading.db).where(inArray(publications.id, ids(page)))
  return inOrder(noted(reading, rows), ids(page), (row) => row.publicationId)
}

export async function countByTerm(reading: Reading, kind: TermKind, termId: string): Promise<number> {
  await noteList(reading, `list:${kind}:${termId}`)
  const { publicationTerms: terms } = reading.db.t
  return reading.db.orm.$count(
    terms,
    and(eq(terms.kind, kind), eq(terms.termId, termId), visibleAt(terms, reading.now)),
  )
}

/** An issue's contents in their order. */
export async function listByIssue(reading: Reading, issueId: string) {
  await noteList(reading, `list:issue:${issueId}`)
  const { publications } = reading.db.t
  const rows = await cards(reading.db)
    .where(and(eq(publications.issueId, issueId), visibleAt(publications, reading.now)))
    .orderBy(publications.issuePosition, publications.id)
  return noted(reading, rows)
}

/** Those of the named articles that are visible, in the order of the names. */
export async function listByArticle(reading: Reading, articleIds: string[]) {
  if (articleIds.length === 0) return []
  const changesAt = await nextChange(reading, reading.db.t.publications)
  for (const id of articleIds) reading.note(`article:${id}`, changesAt)
  return cardsWhere(
    reading,
    articleIds,
    inArray(reading.db.t.articles.id, articleIds),
    (row) => row.articleId,
  )
}

/** The same by publication, as search finds them: any article's change may change what is found. */
export async function listByPublication(reading: Reading, publicationIds: string[]) {
  await noteList(reading, 'list:all')
  const where = inArray(reading.db.t.publications.id, publicationIds)
  return cardsWhere(reading, publicationIds, where, (row) => row.publicationId)
}

async function cardsWhere(reading: Reading, wanted: string[], where: SQL, key: (row: CardRow) => string) {
  const rows = await cards(reading.db).where(and(where, visibleAt(reading.db.t.publications, reading.now)))
  return inOrder(noted(reading, rows), wanted, key)
}

function cards({ orm, t: { publications, articles, media, categories } }: Source) {
  return orm
    .select({
      articleId: articles.id,
      slug: articles.slug,
      guid: articles.guid,
      publicationId: publications.id,
      revisionId: publications.revisionId,
      listedAt: publications.listedAt,
      updatedAt: publications.updatedAt,
      issueSection: publications.issueSection,
      card: publications.card,
      categoryName: categories.name,
      categoryPath: categories.path,
      hero: media,
    })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .leftJoin(media, eq(media.id, publications.heroId))
    .leftJoin(categories, eq(categories.id, publications.categoryId))
}

async function noteList(reading: Reading, tag: string): Promise<void> {
  reading.note(tag, await nextChange(reading, reading.db.t.publications))
}

/** A card shows its category's name and its picture, so it depends on them too. */
function noted(reading: Reading, rows: CardRow[]): CardRow[] {
  reading.note('categories')
  for (const row of rows) if (row.hero) reading.note(`medium:${row.hero.id}`)
  return rows
}

const ids = (rows: { id: string }[]) => rows.map((row) => row.id)

function inOrder<Row>(rows: Row[], wanted: string[], key: (row: Row) => string): Row[] {
  const byKey = new Map(rows.map((row) => [key(row), row]))
  return wanted.flatMap((id) => byKey.get(id) ?? [])
}
