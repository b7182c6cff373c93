// Full-text search in Postgres, with tsvector: https://www.postgresql.org/docs/current/textsearch.html
import { type SQL, sql } from 'drizzle-orm'
import type { Source } from '../client.ts'
import { type DocumentWord, MARK_END, MARK_START, type SearchIndex, unmarked } from './search-index.ts'

export const tsvector: SearchIndex = {
  async put(tx, { publicationId, title, dek, body, names, terms }) {
    await this.remove(tx, publicationId)
    await run(
      tx,
      sql`
      insert into search_documents (publication_id, body, words) values (${publicationId}, ${unmarked(body)},
        ${weighted(title, 'A')} || ${weighted(`${names}\n${terms}`, 'C')} || ${weighted(dek, 'B')} || ${weighted(body, 'D')})`,
    )
    await run(
      tx,
      sql`
      insert into search_words (word, documents) select word, 1 from (${wordsOf(publicationId)}) w
      on conflict (word) do update set documents = search_words.documents + 1`,
    )
  },

  async remove(tx, publicationId) {
    const own = sql`select word from (${wordsOf(publicationId)}) w`
    await run(tx, sql`update search_words set documents = documents - 1 where word in (${own})`)
    await run(tx, sql`delete from search_words where documents = 0 and word in (${own})`)
    await run(tx, sql`delete from search_documents where publication_id = ${publicationId}`)
  },

  async find(source, { words, now, limit, offset }) {
    const asked = queryOf(words)
    if (asked === '') return { hits: [], total: 0 }
    const query = sql`to_tsquery('publication', ${asked})`
    const visible = visibleMatches(asked, now)
    const options = `StartSel=${MARK_START}, StopSel=${MARK_END}, MaxWords=32, MinWords=12`
    const hits = await run<{ publicationId: string; snippet: string }>(
      source,
      // A passage is cut out of a whole text: only for what is shown, not for all that is sorted and left out.
      sql`
      select id as "publicationId", ts_headline('publication', body, ${query}, ${options}) as snippet
      from (
        select d.publication_id as id, d.body, row_number() over (
          order by ts_rank(array[0.1, 0.6, 0.4, 1.0], d.words, ${query}, 1) desc, p.listed_at desc, p.id desc
        ) as place
        ${visible}
        order by place limit ${limit} offset ${offset}
      ) page order by place`,
    )
    return { hits, total: await countOf(source, visible) }
  },

  async newest(source, { words, now, limit, offset }) {
    const asked = queryOf(words)
    if (asked === '') return []
    const rows = await run<{ id: string }>(
      source,
      sql`select p.id ${visibleMatches(asked, now)} order by p.listed_at desc, p.id desc limit ${limit} offset ${offset}`,
    )
    return rows.map((row) => row.id)
  },

  async count(source, { words, now }) {
    const asked = queryOf(words)
    return asked === '' ? 0 : countOf(source, visibleMatches(asked, now))
  },

  async words(tx, publicationId) {
    const words = await run<DocumentWord>(
      tx,
      sql`
      select w.word, w.count, s.documents
      from (${wordsOf(publicationId)}) w join search_words s on s.word = w.word order by w.word`,
    )
    const [count] = await run<{ total: number }>(tx, sql`select count(*)::int as total from search_documents`)
    return { words, total: count?.total ?? 0 }
  },
}

function visibleMatches(asked: string, now: number): SQL {
  return sql`
    from search_documents d join publications p on p.id = d.publication_id
    where d.words @@ to_tsquery('publication', ${asked}) and p.visible_from <= ${now} and ${now} < p.visible_until`
}

async function countOf(source: Source, matches: SQL): Promise<number> {
  const [count] = await run<{ total: number }>(source, sql`select count(*)::int as total ${matches}`)
  return count?.total ?? 0
}

/** With its accents folded too, so that "sjogren" finds "Sjögren", as it does in SQLite. */
export function weighted(text: string, weight: 'A' | 'B' | 'C' | 'D'): SQL {
  const words = unmarked(text)
  const folded = (words.match(/[^\s\p{P}]+/gu) ?? []).filter((word) => fold(word) !== word).map(fold)
  return sql`setweight(to_tsvector('publication', ${`${words}\n${folded.join(' ')}`}), ${weight})`
}

function fold(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '')
}

/** The lexemes of a document that are said in its title (A), dek (B) or body (D), and how much. */
function wordsOf(publicationId: string): SQL {
  return sql`
    select lexeme as word, sum(case weight when 'A' then 3 when 'B' then 2 else 1 end)::int as count
    from search_documents, unnest(words) as lexemes (lexeme, positions, weights), unnest(weights) as weight
    where publication_id = ${publicationId} and weight <> 'C' group by lexeme`
}

/** Every word as a quoted lexeme, so that none of tsquery's operators is ever read from a reader's words. */
export function queryOf(words: string[]): string {
  const safe = words
    .map((word) => word.replaceAll(/['\\\0]/g, ' '))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  return safe.map((word, at) => `'${word}'${at === safe.length - 1 ? ':*' : ''}`).join(' & ')
}

/** Postgres's `execute` answers `{rows}`; the SQLite type it is cast to (see kit.ts) does not know it. */
export async function run<Row = unknown>({ orm }: Source, query: SQL): Promise<Row[]> {
  const postgres = orm as unknown as { execute(query: unknown): Promise<{ rows: Row[] }> }
  return (await postgres.execute(query)).rows
}
