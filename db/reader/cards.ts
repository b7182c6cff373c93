// The rows behind every teaser: a visible publication with its article's address, category and picture.
import { and, asc, count, desc, eq, gt, inArray, isNotNull, lte, notInArray, sql } from 'drizzle-orm'
import type { Reading, Source } from '../client.ts'
import { places, placesFor, prepared } from '../prepared.ts'
import type { TermKind } from '../schema/articles.ts'
import type { Tables } from '../schema/tables.ts'
import type { ArticleOrder } from '../schema/taxonomy.ts'
import { filedAsSeen } from './instead.ts'
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
  const values = { ...placesFor(without), now: reading.now, limit, offset }
  return ids(await latestIds(reading.db, without.length).execute(values))
}

const latestIds = prepared(({ orm, t: { publications } }, without: number) =>
  orm
    .select({ id: publications.id })
    .from(publications)
    .where(
      and(
        visibleAt(publications, NOW),
        without > 0 ? notInArray(publications.articleId, places(without)) : undefined,
      ),
    )
    .orderBy(desc(publications.listedAt), desc(publications.id))
    .limit(sql.placeholder('limit'))
    .offset(sql.placeholder('offset')),
)

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
export async function listIdsByTerm(reading: Reading, kind: TermKind, termId: string, slice: Slice) {
  await noteList(reading, `list:${kind}:${termId}`)
  const values = { kind, termId, now: reading.now, ...slice }
  return ids(await ofTermIn(reading.db, 'newest').execute(values))
}

/** Of several terms together, by the ids of their publications. */
export async function listIdsByTerms(
  reading: Reading,
  kind: TermKind,
  termIds: string[],
  limit: number,
): Promise<string[]> {
  const found = new Map<string, number>()
  for (const termId of termIds) {
    await noteList(reading, `list:${kind}:${termId}`)
    const values = { kind, termId, now: reading.now, limit, offset: 0 }
    const rows = await ofTermIn(reading.db, 'newest').execute(values)
    for (const { id, listedAt } of rows) found.set(id, listedAt)
  }
  return [...found]
    .sort(([one, at], [other, otherAt]) => otherAt - at || (one < other ? 1 : -1))
    .slice(0, limit)
    .map(([id]) => id)
}

type InOrder = { id: string; order: ArticleOrder }

/** A category's articles in the order that editors gave it. */
export async function listByCategory(reading: Reading, category: InOrder, slice: Slice) {
  return cardsInOrder(reading, await listIdsByCategory(reading, category, slice))
}

/** The same by the ids of their publications. */
export async function listIdsByCategory(reading: Reading, { id, order }: InOrder, slice: Slice) {
  await noteList(reading, `list:category:${id}`)
  const tried = order === 'title' ? reading.instead?.byTitle[id] : undefined
  if (tried) return tried.slice(slice.offset, slice.offset + slice.limit)
  const values = { kind: 'category', termId: id, now: reading.now, ...slice }
  return ids(await ofTermIn(reading.db, order).execute(values))
}

/** By title everything listed has a key (lib/categories/key-titles.ts); the index of titles, which holds nothing else, must be told. */
const ofTermIn = prepared(({ orm, t: { publicationTerms: terms } }, order: ArticleOrder) => {
  const [by, id] = [order === 'title' ? terms.titleKey : terms.listedAt, terms.publicationId]
  return orm
    .select({ id, listedAt: terms.listedAt })
    .from(terms)
    .where(order === 'title' ? and(ofTerm(terms), isNotNull(by)) : ofTerm(terms))
    .orderBy(...(order === 'newest' ? [desc(by), desc(id)] : [asc(by), asc(id)]))
    .limit(sql.placeholder('limit'))
    .offset(sql.placeholder('offset'))
})

export async function countByTerm(reading: Reading, kind: TermKind, termId: string): Promise<number> {
  await noteList(reading, `list:${kind}:${termId}`)
  const [row] = await sizeOfTerm(reading.db).execute({ kind, termId, now: reading.now })
  return row?.count ?? 0
}

const ofTerm = (terms: Tables['publicationTerms']) =>
  and(
    eq(terms.kind, sql.placeholder('kind')),
    eq(terms.termId, sql.placeholder('termId')),
    visibleAt(terms, NOW),
  )

const sizeOfTerm = prepared(({ orm, t: { publicationTerms: terms } }) =>
  orm.select({ count: count() }).from(terms).where(ofTerm(terms)),
)

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
  return titlesOfIssue(reading.db).execute({ issueId, now: reading.now })
}

const titlesOfIssue = prepared(({ orm, t: { publications, articles } }) =>
  orm
    .select({
      articleId: articles.id,
      publicationId: publications.id,
      slug: articles.slug,
      card: publications.card,
    })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .where(and(eq(publications.issueId, sql.placeholder('issueId')), visibleAt(publications, NOW)))
    .orderBy(publications.issuePosition, publications.id),
)

/** Those of the named articles that are visible, in the order of the names. */
export async function listByArticle(reading: Reading, articleIds: string[]) {
  if (articleIds.length === 0) return []
  const changesAt = await nextChange(reading, reading.db.t.publications)
  for (const id of articleIds) reading.note(`article:${id}`, changesAt)
  const rows = await visibleCardsOf.articles(reading.db, articleIds.length).execute({
    ...placesFor(articleIds),
    now: reading.now,
  })
  return inOrder(noted(reading, rows), articleIds, (row) => row.articleId)
}

/** The same by publication, as search finds them: any article's change may change what is found. */
export async function listByPublication(reading: Reading, publicationIds: string[]) {
  await noteList(reading, 'list:all')
  if (publicationIds.length === 0) return noted(reading, [])
  const rows = await visibleCardsOf.publications(reading.db, publicationIds.length).execute({
    ...placesFor(publicationIds),
    now: reading.now,
  })
  return inOrder(noted(reading, rows), publicationIds, (row) => row.publicationId)
}

/** By the ids of one table or the other. */
const visibleCardsOf = {
  articles: prepared((source, count: number) => visibleCards(source, source.t.articles.id, count)),
  publications: prepared((source, count: number) => visibleCards(source, source.t.publications.id, count)),
}

function visibleCards(source: Source, id: Tables['articles' | 'publications']['id'], count: number) {
  return cards(source).where(and(inArray(id, places(count)), visibleAt(source.t.publications, NOW)))
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
      categoryId: publications.categoryId,
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
  return filedAsSeen(reading, rows)
}

const ids = (rows: { id: string }[]) => rows.map((row) => row.id)

function inOrder<Row>(rows: Row[], wanted: string[], key: (row: Row) => string): Row[] {
  const byKey = new Map(rows.map((row) => [key(row), row]))
  return wanted.flatMap((id) => byKey.get(id) ?? [])
}
