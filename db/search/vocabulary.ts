// How many documents have each word: kept with every document that comes or goes, the same on both databases.
import { type SQL, sql } from 'drizzle-orm'
import type { Source, Tx } from '../client.ts'
import { type Analysis, analyse, countWords, documentWords } from './analysis.ts'
import type { DocumentWord, SearchDocument } from './search-index.ts'

/** What the two databases say differently. `list` is a table with a column `value` of JSON's elements. */
export type Dialect = {
  rows<Row>(source: Source, query: SQL): Promise<Row[]>
  run(tx: Tx, query: SQL): Promise<void>
  list(json: string): SQL
}

export async function addWords(dialect: Dialect, tx: Tx, analysis: Analysis): Promise<void> {
  const [stems, words] = listsOf(dialect, analysis)
  await dialect.run(
    tx,
    sql`insert into search_words (word, documents) select value ->> 0, 1 from ${stems} as w where true
      on conflict (word) do update set documents = search_words.documents + 1`,
  )
  await dialect.run(
    tx,
    sql`insert into search_vocabulary (word, stem, documents)
      select value ->> 0, value ->> 1, 1 from ${words} as w where true
      on conflict (word) do update set documents = search_vocabulary.documents + 1`,
  )
}

export async function removeWords(dialect: Dialect, tx: Tx, analysis: Analysis): Promise<void> {
  const [stems, words] = listsOf(dialect, analysis)
  for (const [table, list] of [
    [sql`search_words`, stems],
    [sql`search_vocabulary`, words],
  ] as const) {
    const own = sql`word in (select value ->> 0 from ${list} as w)`
    await dialect.run(tx, sql`update ${table} set documents = documents - 1 where ${own}`)
    await dialect.run(tx, sql`delete from ${table} where documents <= 0 and ${own}`)
  }
}

/** The document that was put in for this publication; null when there is none. */
export async function findDocument(source: Source, publicationId: string): Promise<SearchDocument | null> {
  const { searchTexts: texts } = source.t
  const [row] = await source.orm
    .select({ document: texts.document })
    .from(texts)
    .where(sql`${texts.publicationId} = ${publicationId}`)
  return row?.document ?? null
}

/** Words of one document as the index counts them. */
export async function wordsOfDocument(
  dialect: Dialect,
  tx: Tx,
  publicationId: string,
): Promise<{ words: DocumentWord[]; total: number }> {
  const document = await findDocument(tx, publicationId)
  const counts = document ? countWords(analyse(document)) : new Map<string, number>()
  const rows = await dialect.rows<{ word: string; documents: number }>(
    tx,
    sql`select word, documents from search_words
      where word in (select value ->> 0 from ${dialect.list(pairs([IN_ALL, ...counts.keys()]))} as w)`,
  )
  const documents = new Map(rows.map((row) => [row.word, row.documents]))
  return { words: documentWords(counts, documents), total: documents.get(IN_ALL) ?? 0 }
}

/** Every document has the empty word: to count them all would take longer the more there are. */
const IN_ALL = ''

function listsOf(dialect: Dialect, analysis: Analysis): [SQL, SQL] {
  const words = JSON.stringify([...analysis.vocabulary])
  return [dialect.list(pairs([IN_ALL, ...countWords(analysis).keys()])), dialect.list(words)]
}

const pairs = (words: Iterable<string>) => JSON.stringify([...words].map((word) => [word]))
