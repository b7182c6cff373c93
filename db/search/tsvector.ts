// Full-text search in Postgres, with tsvector: https://www.postgresql.org/docs/current/textsearch.html
import { type SQL, sql } from 'drizzle-orm'
import type { Source } from '../client.ts'
import { type Analysis, analyse, FIELDS, type Field } from './analysis.ts'
import { insertDocument, numberOf, RECENCY } from './documents.ts'
import { EVERY, type SearchIndex, type SearchMatch, type SearchTerm } from './search-index.ts'
import { spreadOf } from './spread.ts'
import { addWords, type Dialect, findDocument, removeWords, wordsOfDocument } from './vocabulary.ts'

/** Postgres knows four weights. Keys have a vector of their own, so that they never count. */
const WEIGHT_OF: Record<Exclude<Field, 'keys'>, 'A' | 'B' | 'C' | 'D'> = {
  ...{ title: 'A', dek: 'B', names: 'B', terms: 'B', text: 'C', captions: 'C', refs: 'D' },
}
/** In the order D, C, B, A, as ts_rank wants them, which knows fewer and ranks otherwise than bm25 (decision 052). */
const WEIGHTS = '{0.02, 0.1, 0.5, 1.0}'

export const postgres: Dialect = {
  rows: run,
  run: async (tx, query) => {
    await run(tx, query)
  },
  list: (json) => sql`json_array_elements(${json}::json)`,
}

export const tsvector: SearchIndex = {
  async put(tx, document) {
    const known = await numberOf(tx, document.publicationId)
    await this.remove(tx, document.publicationId)
    const analysis = analyse(document)
    const number = await insertDocument(tx, document, known)
    const keys = analysis.fields.keys.map(quoted).join(' ')
    await run(
      tx,
      sql`insert into search_vectors (number, words, keys)
        values (${number}, ${vectorOf(analysis)}::tsvector, ${keys}::tsvector)`,
    )
    await addWords(postgres, tx, analysis)
  },

  async remove(tx, publicationId) {
    const document = await findDocument(tx, publicationId)
    if (!document) return
    await removeWords(postgres, tx, analyse(document))
    await run(tx, sql`delete from search_documents where publication_id = ${publicationId}`)
    await run(tx, sql`delete from search_texts where publication_id = ${publicationId}`)
  },

  async find(source, { order, limit, offset, most, ...match }) {
    const rank = sql`ts_rank(${WEIGHTS}, v.words, ${wordsOf(match) ?? quoted(EVERY)}::tsquery, 1)`
    const by = {
      relevance: sql`${rank} * ${recency(match.now)} desc, d.listed_at desc, d.publication_id desc`,
      date: sql`d.listed_at desc, d.publication_id desc`,
    }
    const rows = await run<{ id: string }>(
      source,
      sql`select d.publication_id as id ${found(match)} order by ${by[order]} limit ${limit} offset ${offset}`,
    )
    return {
      ids: rows.map((row) => row.id),
      total: await this.count(source, { ...match, limit: most }),
    }
  },

  async count(source, { limit, ...match }) {
    if (limit === 0) return 0
    const some = sql`select 1 ${found(match)} limit ${limit}`
    const [count] = await run<{ total: number }>(
      source,
      sql`select count(*)::int as total from (${some}) counted`,
    )
    return count?.total ?? 0
  },

  spread: (source, { limit, ...match }) =>
    spreadOf(sql`select d.publication_id as id, d.listed_at ${found(match)} limit ${limit}`, {
      ask: (query) => run(source, query),
      list: (column) => sql`json_agg(${column})::text`,
    }),

  async titled(source, { words, now, limit }) {
    if (words.length === 0) return []
    const last = words.length - 1
    const asked = words.map(({ word, stem }, at) => (at < last ? `${quoted(stem)}:A` : beginning(word, stem)))
    const rows = await run<{ id: string }>(
      source,
      sql`select d.publication_id as id
        from search_vectors v join search_documents d on d.number = v.number
        where v.words @@ ${asked.join(' & ')}::tsquery and d.visible_from <= ${now} and ${now} < d.visible_until
        order by d.number desc limit ${limit}`,
    )
    return rows.map((row) => row.id)
  },

  words: (tx, publicationId) => wordsOfDocument(postgres, tx, publicationId),
}

function recency(now: number): SQL {
  const { most, halfAfter } = RECENCY
  return sql`(1.0 + ${most} / (1.0 + greatest(0, ${now}::bigint - d.listed_at) / ${halfAfter}::float8))`
}

function found({ now, from, until, keys, ...match }: SearchMatch & { now: number }): SQL {
  const words = wordsOf(match)
  const narrowed = keys.map((some) => `(${some.map(quoted).join(' | ')})`).join(' & ')
  return sql`
    from search_vectors v join search_documents d on d.number = v.number
    where ${words === null ? sql`true` : sql`v.words @@ ${words}::tsquery`}
      and v.keys @@ ${narrowed || quoted(EVERY)}::tsquery
      and d.visible_from <= ${now} and ${now} < d.visible_until
      and d.listed_at >= ${from} and d.listed_at < ${until}`
}

/** Null where no word is asked for. Every stem is a quoted lexeme: no operator is ever read from a reader's words. */
function wordsOf({ all, none }: Pick<SearchMatch, 'all' | 'none'>): string | null {
  const wanted = all.map((group) => `(${group.map(allOf).join(' | ')})`)
  const unwanted = none.map((term) => `!(${termOf(term)})`)
  return [...wanted, ...unwanted].join(' & ') || null
}

const allOf = (terms: SearchTerm[]) => `(${terms.map(termOf).join(' & ')})`
const termOf = ({ stems, isPrefix }: SearchTerm) => stems.map(quoted).join(' <-> ') + (isPrefix ? ':*' : '')
const quoted = (stem: string) => `'${stem}'`
/** Its stem may be shorter than what was typed. */
const beginning = (word: string, stem: string) => `(${quoted(word)}:*A | ${quoted(stem)}:A)`

/** The limits of a tsvector: positions end at 16,383, a lexeme has 255 of them. */
const LAST_POSITION = 16_383
const MOST_POSITIONS = 255

/** Fields stand apart, so that no phrase reaches from one into the next. */
function vectorOf({ fields }: Analysis): string {
  const places = new Map<string, string[]>()
  let position = 1
  for (const field of FIELDS) {
    if (field === 'keys') continue
    for (const stem of fields[field]) {
      const known = places.get(stem) ?? []
      if (known.length === 0) places.set(stem, known)
      if (known.length < MOST_POSITIONS) known.push(`${Math.min(position, LAST_POSITION)}${WEIGHT_OF[field]}`)
      position += 1
    }
    position += 1
  }
  return [...places].map(([stem, known]) => `${quoted(stem)}:${known.join(',')}`).join(' ')
}

/** Postgres's `execute` answers `{rows}`; the SQLite type it is cast to (see kit.ts) does not know it. */
export async function run<Row = unknown>({ orm }: Source, query: SQL): Promise<Row[]> {
  const client = orm as unknown as { execute(query: unknown): Promise<{ rows: Row[] }> }
  return (await client.execute(query)).rows
}
