// What sitemaps list: visible articles that search engines may keep, by month, and the terms that have any.
import { and, asc, desc, eq, gte, inArray, lt, lte, max, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Reading } from '../client.ts'
import type { TermKind } from '../schema/articles.ts'
import type { Slice } from './cards.ts'
import { nextChange, visibleAt } from './visible.ts'

/** From a moment until before another, by first publication. */
export type Span = { from: number; until: number }

/** The first publication of the oldest and of the newest of them; null when there is none. */
export async function findIndexedSpan(reading: Reading): Promise<{ first: number; last: number } | null> {
  const { publications } = reading.db.t
  await noteAll(reading)
  const end = async (order: SQL) => {
    const [row] = await reading.db.orm
      .select({ at: publications.listedAt })
      .from(publications)
      .where(indexed(reading))
      .orderBy(order)
      .limit(1)
    return row?.at ?? null
  }
  const first = await end(asc(publications.listedAt))
  const last = first === null ? null : await end(desc(publications.listedAt))
  return first === null || last === null ? null : { first, last }
}

/** How many of them fall into each span, and when the last of these changed; spans without any are left out. */
export async function countIndexedIn(reading: Reading, spans: Span[]) {
  if (spans.length === 0) return []
  const { publications } = reading.db.t
  await noteAll(reading)
  const values = sql.raw(spans.map(({ from, until }) => `(${Number(from)},${Number(until)})`).join(','))
  const [from, until] = [sql<number>`spans.column1`, sql<number>`spans.column2`]
  // Of each span one range of the index, twice, and nothing else is read. Grouped, all articles would be sorted first.
  const ofSpan = (what: SQL) =>
    sql<number>`(select ${what} from ${publications} where ${and(
      indexed(reading),
      gte(publications.listedAt, from),
      lt(publications.listedAt, until),
    )})`.mapWith(Number)
  // The later of the two, as each entry says it: an update may be dated before the first publication.
  const changed = later(publications.updatedAt, publications.listedAt)
  const rows = await reading.db.orm
    .select({
      from: from.mapWith(Number),
      count: ofSpan(sql`count(*)`),
      changedAt: ofSpan(sql`max(${changed})`),
    })
    .from(sql`(values ${values}) as spans`)
    .orderBy(from)
  return rows.filter(({ count }) => count > 0)
}

/** A slice of a span, the oldest first. It is chosen in the index alone, however far along the span it lies. */
export async function listIndexedIn(reading: Reading, span: Span, { limit, offset }: Slice) {
  const { publications, articles, media } = reading.db.t
  await noteAll(reading)
  const slice = reading.db.orm
    .select({ id: publications.id })
    .from(publications)
    .where(and(indexed(reading), within(publications.listedAt, span)))
    .orderBy(asc(publications.listedAt), asc(publications.id))
    .limit(limit)
    .offset(offset)
  const rows = await reading.db.orm
    .select({
      articleId: articles.id,
      slug: articles.slug,
      listedAt: publications.listedAt,
      updatedAt: publications.updatedAt,
      card: publications.card,
      heroId: media.id,
      hash: media.hash,
      state: media.state,
      renditions: media.renditions,
    })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .leftJoin(media, eq(media.id, publications.heroId))
    .where(inArray(publications.id, slice))
    .orderBy(asc(publications.listedAt), asc(publications.id))
  for (const { heroId } of rows) if (heroId) reading.note(`medium:${heroId}`)
  return rows
}

/** When the articles of a span were last corrected, or a correction of theirs changed: those that were. */
export async function listCorrectedIn(reading: Reading, span: Span) {
  const { corrections, publications } = reading.db.t
  await noteAll(reading)
  return (
    reading.db.orm
      .select({
        articleId: publications.articleId,
        listedAt: publications.listedAt,
        at: max(later(corrections.updatedAt, corrections.at)).mapWith(Number),
      })
      .from(corrections)
      // Crossed, so that the few corrections come first and not hundreds of thousands of articles; and of each its article,
      // not all of the span.
      .crossJoin(publications)
      .where(
        and(
          eq(publications.articleId, corrections.articleId),
          eq(publications.isIndexed, true),
          ...[visibleAt(publications, reading.now), lte(corrections.at, reading.now)],
          within(sql`+${publications.listedAt}`, span),
        ),
      )
      .groupBy(publications.articleId, publications.listedAt)
  )
}

/** What first appeared at `since` or later, the newest first. */
export async function listNews(reading: Reading, since: number, limit: number) {
  const { publications, articles } = reading.db.t
  await noteAll(reading)
  return reading.db.orm
    .select({ slug: articles.slug, listedAt: publications.listedAt, card: publications.card })
    .from(publications)
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .where(and(indexed(reading), gte(publications.listedAt, since)))
    .orderBy(desc(publications.listedAt), desc(publications.id))
    .limit(limit)
}

/** Of a slice of all terms of a kind those that list an article, with the moment the newest one came. */
export async function listIndexedTerms(reading: Reading, kind: TermKind, { limit, offset }: Slice) {
  const { table, address, changedAt } = await termsOf(reading, kind)
  const rows = await reading.db.orm
    .select({ address, changedAt })
    .from(table)
    .orderBy(asc(table.id))
    .limit(limit)
    .offset(offset)
  return rows.flatMap((row) =>
    row.changedAt === null ? [] : [{ address: row.address, changedAt: Number(row.changedAt) }],
  )
}

/** Which slices of that length have any such term: the numbers of the parts, from 1, and when the newest article came. */
export async function listTermSlices(reading: Reading, kind: TermKind, length: number) {
  const { table, changedAt } = await termsOf(reading, kind)
  const total = await reading.db.orm.$count(table)
  const numbers = Array.from({ length: Math.ceil(total / length) }, (_, at) => at + 1)
  const found: { number: number; changedAt: number }[] = []
  for (const number of numbers) {
    const slice = reading.db.orm
      .select({ changedAt: changedAt.as('changed_at') })
      .from(table)
      .orderBy(asc(table.id))
      .limit(length)
      .offset((number - 1) * length)
      .as('slice')
    const [row] = await reading.db.orm.select({ at: max(slice.changedAt) }).from(slice)
    if (row?.at) found.push({ number, changedAt: Number(row.at) })
  }
  return found
}

async function termsOf(reading: Reading, kind: TermKind) {
  const { categories, tags, authors, publicationTerms: terms } = reading.db.t
  await noteAll(reading)
  reading.note({ category: 'categories', tag: 'tags', author: 'authors' }[kind])
  const table = { category: categories, tag: tags, author: authors }[kind]
  const changedAt = sql<number | null>`(select ${terms.listedAt} from ${terms} where ${and(
    eq(terms.kind, kind),
    eq(terms.termId, table.id),
    visibleAt(terms, reading.now),
  )} order by ${terms.listedAt} desc limit 1)`
  return { table, address: kind === 'category' ? categories.path : table.slug, changedAt }
}

/** The first may be null, and is then earlier than anything. */
const later = (one: SQLWrapper, other: SQLWrapper) =>
  sql`case when ${one} > ${other} then ${one} else ${other} end`

function indexed(reading: Reading): SQL | undefined {
  const { publications } = reading.db.t
  return and(eq(publications.isIndexed, true), visibleAt(publications, reading.now))
}

function within(listedAt: SQLWrapper, { from, until }: Span): SQL | undefined {
  return and(sql`${listedAt} >= ${from}`, sql`${listedAt} < ${until}`)
}

async function noteAll(reading: Reading): Promise<void> {
  reading.note('list:all', await nextChange(reading, reading.db.t.publications))
}
