// Full-text search in SQLite, with FTS5: https://www.sqlite.org/fts5.html
import { sql } from 'drizzle-orm'
import { MARK_END, MARK_START, type SearchIndex } from './search-index.ts'

export const fts5: SearchIndex = {
  async put({ orm }, { publicationId, title, dek, body, names, terms }) {
    orm.run(sql`delete from search_index where publication_id = ${publicationId}`)
    orm.run(sql`
      insert into search_index (publication_id, title, dek, body, names, terms)
      values (${publicationId}, ${title}, ${dek}, ${body}, ${names}, ${terms})`)
  },

  async remove({ orm }, publicationId) {
    orm.run(sql`delete from search_index where publication_id = ${publicationId}`)
  },

  async find({ orm }, { words, now, limit, offset }) {
    const match = matchOf(words)
    const visible = sql`
      from search_index join publications p on p.id = search_index.publication_id
      where search_index match ${match} and p.visible_from <= ${now} and ${now} < p.visible_until`
    const hits = orm.all<{ publicationId: string; snippet: string }>(sql`
      select publication_id as publicationId,
        snippet(search_index, 3, ${MARK_START}, ${MARK_END}, '…', 32) as snippet
      ${visible}
      order by bm25(search_index, 0, 8, 4, 1, 6, 4), p.listed_at desc
      limit ${limit} offset ${offset}`)
    const [count] = orm.all<{ total: number }>(sql`select count(*) as total ${visible}`)
    return { hits, total: count?.total ?? 0 }
  },
}

/** Every word quoted, so that none of FTS5's own operators is ever read from a reader's words. */
function matchOf(words: string[]): string {
  return words.map((word, at) => `"${word.replaceAll('"', '')}"${at === words.length - 1 ? '*' : ''}`).join(' ')
}
