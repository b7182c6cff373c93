// Full-text search in SQLite, with FTS5: https://www.sqlite.org/fts5.html
import { type SQL, sql } from 'drizzle-orm'
import type { Aside } from '../aside.ts'
import type { Source } from '../client.ts'
import { analyse, FIELDS } from './analysis.ts'
import { insertDocument, numberOf } from './documents.ts'
import { best, found, HEADS, isOfAnyTime, quoted, type Ranked } from './fts5-match.ts'
import type { SearchIndex, SearchMatch } from './search-index.ts'
import { spreadOf } from './spread.ts'
import { addWords, type Dialect, findDocument, removeWords, wordsOfDocument } from './vocabulary.ts'

export const sqlite: Dialect = {
  async rows({ orm }, query) {
    return orm.all(query)
  },
  async run({ orm }, query) {
    orm.run(query)
  },
  list: (json) => sql`json_each(${json})`,
}

type Kept = Pick<SearchIndex, 'put' | 'remove' | 'titled' | 'words'>

const kept: Kept = {
  async put(tx, document) {
    const known = await numberOf(tx, document.publicationId)
    await kept.remove(tx, document.publicationId)
    const analysis = analyse(document)
    const number = await insertDocument(tx, document, known)
    const texts = FIELDS.map((field) => sql`${analysis.fields[field].join(' ')}`)
    tx.orm.run(
      sql`insert into search_index (rowid, ${sql.raw(FIELDS.join(', '))}) values (${number}, ${sql.join(texts, sql`, `)})`,
    )
    tx.orm.run(
      sql`insert into search_titles (rowid, words) values (${number}, ${analysis.titleWords.join(' ')})`,
    )
    await addWords(sqlite, tx, analysis)
  },

  async remove(tx, publicationId) {
    const document = await findDocument(tx, publicationId)
    if (!document) return
    await removeWords(sqlite, tx, analyse(document))
    const number = sql`(select number from search_documents where publication_id = ${publicationId})`
    tx.orm.run(sql`delete from search_index where rowid = ${number}`)
    tx.orm.run(sql`delete from search_titles where rowid = ${number}`)
    tx.orm.run(sql`delete from search_documents where publication_id = ${publicationId}`)
    tx.orm.run(sql`delete from search_texts where publication_id = ${publicationId}`)
  },

  async titled({ orm }, { words, now, limit }) {
    if (words.length === 0) return []
    const match = `${words.map(({ word }) => quoted(word)).join(' AND ')} *`
    // In the order of the index backwards: it stops as soon as there are enough.
    const rows = orm.all<{ id: string }>(sql`
      select d.publication_id as id
      from search_titles cross join search_documents d on d.number = search_titles.rowid
      where search_titles match ${match} and d.visible_from <= ${now} and ${now} < d.visible_until
      order by search_titles.rowid desc limit ${limit}`)
    return rows.map((row) => row.id)
  },

  words: (tx, publicationId) => wordsOfDocument(sqlite, tx, publicationId),
}

type Ask = <Row>(source: Source, query: SQL) => Promise<Row[]>

/** For transactions, which must see what they have written themselves. */
export const fts5Within = makeFts5(async ({ orm }, query) => orm.all(query))

/** For everybody else: whatever may take long is asked in a thread of its own. */
export const fts5Beside = (aside: Aside, bounds?: Bounds) =>
  makeFts5((_source, query) => aside.rows(query), bounds)

/**
 * `common`: more articles than these have a common word, and of those that only mention it so many are ranked. `enough`: so many
 * results are more than anybody leafs through.
 */
type Bounds = { common: number; enough: number }

function makeFts5(ask: Ask, { common, enough }: Bounds = { common: 10_000, enough: 2000 }): SearchIndex {
  async function countUpTo(
    source: Source,
    limit: number,
    ...asked: Parameters<typeof found>
  ): Promise<number> {
    if (limit === 0) return 0
    const some = sql`select 1 ${found(...asked)} limit ${limit}`
    const [count] = await ask<{ total: number }>(source, sql`select count(*) as total from (${some})`)
    return count?.total ?? 0
  }

  /** To rank all that have a common word takes long, and what only mentions it does not come first. */
  async function rankedIn(
    source: Source,
    match: SearchMatch & { now: number },
    total: number,
  ): Promise<Ranked> {
    if (total <= common) return 'all'
    const isEnough = isOfAnyTime(match) && (await countUpTo(source, enough, match, HEADS)) === enough
    return isEnough ? 'heads' : { last: common }
  }

  return {
    ...kept,

    async find(source, { order, limit, offset, most, ...match }) {
      // One count says how many there are, and whether they are very many.
      // What is only narrowed has no word to be ranked by.
      const isByDate = order === 'date' || match.all.length === 0
      const total = await countUpTo(source, Math.max(most, isByDate ? 0 : common + 1), match)
      const from = isByDate
        ? sql`${found(match)} order by`
        : best(match, await rankedIn(source, match, total))
      const rows = await ask<{ id: string }>(
        source,
        sql`select d.publication_id as id ${from} d.listed_at desc, d.publication_id desc limit ${limit} offset ${offset}`,
      )
      return { ids: rows.map((row) => row.id), total: Math.min(total, most) }
    },

    count: (source, { limit, ...match }) => countUpTo(source, limit, match),

    spread: (source, { limit, ...match }) =>
      spreadOf(sql`select d.publication_id as id, d.listed_at ${found(match)} limit ${limit}`, {
        ask: (query) => ask(source, query),
        list: (column) => sql`json_group_array(${column})`,
      }),
  }
}
