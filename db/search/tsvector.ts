// Full-text search in Postgres, with tsvector: https://www.postgresql.org/docs/current/textsearch.html
import { sql } from 'drizzle-orm'
import type { Source } from '../client.ts'
import { MARK_END, MARK_START, type SearchIndex } from './search-index.ts'

export const tsvector: SearchIndex = {
  async put(source, { publicationId, title, dek, body, names, terms }) {
    await run(
      source,
      sql`
      insert into search_documents (publication_id, body, words) values (${publicationId}, ${body},
        setweight(to_tsvector('english', ${title}), 'A') || setweight(to_tsvector('english', ${names}), 'A') ||
        setweight(to_tsvector('english', ${`${dek} ${terms}`}), 'B') || setweight(to_tsvector('english', ${body}), 'D'))
      on conflict (publication_id) do update set body = excluded.body, words = excluded.words`,
    )
  },

  async remove(source, publicationId) {
    await run(source, sql`delete from search_documents where publication_id = ${publicationId}`)
  },

  async find(source, { words, now, limit, offset }) {
    const query = sql`to_tsquery('english', ${queryOf(words)})`
    const visible = sql`
      from search_documents d join publications p on p.id = d.publication_id
      where d.words @@ ${query} and p.visible_from <= ${now} and ${now} < p.visible_until`
    const options = `StartSel=${MARK_START}, StopSel=${MARK_END}, MaxWords=32, MinWords=12`
    const hits = await run<{ publicationId: string; snippet: string }>(
      source,
      sql`
      select d.publication_id as "publicationId", ts_headline('english', d.body, ${query}, ${options}) as snippet
      ${visible} order by ts_rank(d.words, ${query}) desc, p.listed_at desc limit ${limit} offset ${offset}`,
    )
    const [count] = await run<{ total: number }>(source, sql`select count(*)::int as total ${visible}`)
    return { hits, total: count?.total ?? 0 }
  },
}

/** Every word as a quoted lexeme, so that none of tsquery's operators is ever read from a reader's words. */
function queryOf(words: string[]): string {
  return words
    .map((word, at) => `'${word.replaceAll(/['\\]/g, ' ')}'${at === words.length - 1 ? ':*' : ''}`)
    .join(' & ')
}

/** Postgres's `execute` answers `{rows}`; the SQLite type it is cast to (see kit.ts) does not know it. */
async function run<Row = unknown>({ orm }: Source, query: ReturnType<typeof sql>): Promise<Row[]> {
  const postgres = orm as unknown as { execute(query: unknown): Promise<{ rows: Row[] }> }
  return (await postgres.execute(query)).rows
}
