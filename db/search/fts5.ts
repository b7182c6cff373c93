// Full-text search in SQLite, with FTS5: https://www.sqlite.org/fts5.html
import { type SQL, sql } from 'drizzle-orm'
import type { Source } from '../client.ts'
import { analyse, FIELDS, type Field } from './analysis.ts'
import type { Aside } from './aside.ts'
import { insertDocument, RECENCY } from './documents.ts'
import type { Found, SearchIndex, SearchMatch, SearchTerm } from './search-index.ts'
import { EVERY } from './search-index.ts'
import { addWords, type Dialect, findDocument, removeWords, wordsOfDocument } from './vocabulary.ts'

/** What a word counts for where it stands (bm25 multiplies by it); keys only narrow. */
const WEIGHTS: Record<Field, number> = {
  ...{ title: 10, dek: 5, names: 6, terms: 5, text: 1, captions: 1, refs: 0.2, keys: 0 },
}

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
    await kept.remove(tx, document.publicationId)
    const analysis = analyse(document)
    const number = await insertDocument(tx, document)
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
export const fts5Beside = (aside: Aside) => makeFts5((_source, query) => aside.rows(query))

function makeFts5(ask: Ask): SearchIndex {
  return {
    ...kept,

    async find(source, { order, limit, offset, ...match }) {
      const rank = sql`bm25(search_index, ${sql.raw(FIELDS.map((field) => WEIGHTS[field]).join(', '))})`
      const by = {
        relevance: sql`${rank} * ${recency(match.now)}, d.listed_at desc, d.publication_id desc`,
        date: sql`d.listed_at desc, d.publication_id desc`,
      }
      const rows = await ask<{ id: string }>(
        source,
        sql`select d.publication_id as id ${found(match)} order by ${by[order]} limit ${limit} offset ${offset}`,
      )
      return rows.map((row) => row.id)
    },

    async count(source, match) {
      const [count] = await ask<{ total: number }>(source, sql`select count(*) as total ${found(match)}`)
      return count?.total ?? 0
    },

    sample: (source, { limit, ...match }) =>
      ask<Found>(
        source,
        sql`select d.publication_id as publicationId, d.listed_at as listedAt ${found(match)} limit ${limit}`,
      ),
  }
}

/** bm25 is negative: what is multiplied by more comes first. */
function recency(now: number): SQL {
  const { most, halfAfter } = RECENCY
  return sql`(1.0 + ${most} / (1.0 + max(0, ${now} - d.listed_at) / ${halfAfter}))`
}

/** The cross join is an order to SQLite: first the index, then the moments of what it finds. */
function found({ now, from, until, ...match }: SearchMatch & { now: number }): SQL {
  return sql`
    from search_index cross join search_documents d on d.number = search_index.rowid
    where search_index match ${matchOf(match)} and d.visible_from <= ${now} and ${now} < d.visible_until
      and d.listed_at >= ${from} and d.listed_at < ${until}`
}

/** Every term is quoted, and holds letters and digits only: none of FTS5's operators is ever read from a reader's words. */
export function matchOf({ all, none, keys }: Pick<SearchMatch, 'all' | 'none' | 'keys'>): string {
  const texts = FIELDS.filter((field) => field !== 'keys').join(' ')
  const groups = all.map((group) => `(${group.map(allOf).join(' OR ')})`)
  // What every document has is looked for only where nothing else is: to walk along all of them doubles the work.
  const narrowing = groups.length + keys.length > 0 ? keys : [[EVERY]]
  const wanted = [
    ...(groups.length > 0 ? [`{${texts}} : (${groups.join(' AND ')})`] : []),
    ...narrowing.map((some) => `keys : (${some.map(quoted).join(' OR ')})`),
  ]
  const unwanted = none.length > 0 ? ` NOT {${texts}} : (${none.map(termOf).join(' OR ')})` : ''
  return `(${wanted.join(' AND ')})${unwanted}`
}

const allOf = (terms: SearchTerm[]) => `(${terms.map(termOf).join(' AND ')})`
const termOf = ({ stems, isPrefix }: SearchTerm) => `${quoted(stems.join(' '))}${isPrefix ? ' *' : ''}`
const quoted = (text: string) => `"${text}"`
