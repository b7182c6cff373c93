// The rows behind every teaser: a visible publication with its article's address, category and picture.
import { and, desc, eq, gt, inArray, lte, notInArray, type SQL, sql } from 'drizzle-orm'
import type { Reading, Source } from '../client.ts'
import { places, placesFor, prepared } from '../prepared.ts'
import type { TermKind } from '../schema/articles.ts'
import { pictureColumns } from './pictures.ts'
import { NOW, nextChange, visibleAt } from './visible.ts'

export type CardRow = Awaited<ReturnType<typeof cards>>[number]

export type Slice = { limit: number; offset: number }

/** The newest articles of the whole publication. */
export async function listLatest(reading: Reading, slice: Slice, without: string[] = []) {
  return cardsInOrder(reading, await listLatestIds(reading, slice, without))
}

/** The same by the ids of their publications: what is skipped on the way to them is only stepped over in the index. */
export async function listLatestIds(
  reading: Reading,
  { limit, offset }: Slice,
  without: string[] = [],
): Promise<string[]> {
  await noteList(reading, 'list:all')
  const { publications } = reading.db.t
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
  return ids(page)
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
export async function listByTerm(reading: Reading, kind: TermKind, termId: string, slice: Slice) {
  return cardsInOrder(reading, await listIdsByTerm(reading, kind, termId, slice))
}

/** The same by the ids of their publications. */
export async function listIdsByTerm(
  reading: Reading,
  kind: TermKind,
  termId: string,
  { limit, offset }: Slice,
): Promise<string[]> {
  await noteList(reading, `list:${kind}:${termId}`)
  const rows = await newestOfTerm(reading.db).execute({ kind, termId, now: reading.now, limit, offset })
  return ids(rows)
}

const newestOfTerm = prepared(({ orm, t: { publicationTerms: terms } }) =>
  orm
    .select({ id: terms.publicationId })
    .from(terms)
    .where(
      and(
        eq(terms.kind, sql.placeholder('kind')),
        eq(terms.termId, sql.placeholder('termId')),
        visibleAt(terms, NOW),
      ),
    )
    .orderBy(desc(terms.listedAt), desc(terms.publicationId))
    .limit(sql.placeholder('limit'))
    .offset(sql.placeholder('offset')),
)

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

/** The same with no more than leads from one to the next. */
export async function listTitlesByIssue(reading: Reading, issueId: string) {
  await noteList(reading, `list:issue:${issueId}`)
  const { publications, articles } = reading.db.t
  return reading.db.orm
    .select({
      articleId: articles.id,
      publicationId: publications.id,
      slug: articles.slug,
      card: publications.card,
    })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .where(and(eq(publications.issueId, issueId), visibleAt(publications, reading.now)))
    .orderBy(publications.issuePosition, publications.id)
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

function cards(source: Source) {
  const { publications, articles, media, categories } = source.t
  return source.orm
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
      hero: pictureColumns(source),
    })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .leftJoin(media, eq(media.id, publications.heroId))
    .leftJoin(categories, eq(categories.id, publications.categoryId))
}

async function cardsInOrder(reading: Reading, wanted: string[]): Promise<CardRow[]> {
  if (wanted.length === 0) return noted(reading, [])
  const rows = await cardsOf(reading.db, wanted.length).execute(placesFor(wanted))
  return inOrder(noted(reading, rows), wanted, (row) => row.publicationId)
}

const cardsOf = prepared((source, count: number) =>
  cards(source).where(inArray(source.t.publications.id, places(count))),
)

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
