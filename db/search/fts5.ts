// Full-text search in SQLite, with FTS5: https://www.sqlite.org/fts5.html
import { type SQL, sql } from 'drizzle-orm'
import type { Source } from '../client.ts'
import { type DocumentWord, MARK_END, MARK_START, type SearchIndex, unmarked } from './search-index.ts'

export const fts5: SearchIndex = {
  async put(tx, { publicationId, title, dek, body, names, terms }) {
    await this.remove(tx, publicationId)
    const [row] = tx.orm.all<{ number: number }>(
      sql`insert into search_documents (publication_id) values (${publicationId}) returning number`,
    )
    tx.orm.run(sql`
      insert into search_index (rowid, title, dek, body, names, terms)
      values (${row?.number}, ${unmarked(title)}, ${unmarked(dek)}, ${unmarked(body)}, ${names}, ${terms})`)
    withScratch(tx, row?.number, () =>
      tx.orm.run(sql`
        insert into search_words (word, documents) select distinct term, 1 from search_scratch_words where true
        on conflict (word) do update set documents = documents + 1`),
    )
  },

  async remove(tx, publicationId) {
    const number = numberOf(tx, publicationId)
    if (number === undefined) return
    withScratch(tx, number, () => {
      tx.orm.run(sql`
        update search_words set documents = documents - 1 where word in (select term from search_scratch_words)`)
      tx.orm.run(sql`
        delete from search_words where documents = 0 and word in (select term from search_scratch_words)`)
    })
    tx.orm.run(sql`delete from search_index where rowid = ${number}`)
    tx.orm.run(sql`delete from search_documents where number = ${number}`)
  },

  async find({ orm }, { words, now, limit, offset }) {
    const match = matchOf(words)
    if (match === '') return { hits: [], total: 0 }
    const visible = visibleMatches(match, now)
    const page = orm.all<{ number: number; publicationId: string }>(sql`
      select d.number, d.publication_id as publicationId
      ${visible}
      order by bm25(search_index, 8, 4, 1, 6, 4), p.listed_at desc, p.id desc
      limit ${limit} offset ${offset}`)
    // A passage is cut out of a whole text: only for what is shown, not for all that is sorted and left out.
    const hits = page.map(({ number, publicationId }) => {
      const [row] = orm.all<{ snippet: string }>(sql`
        select snippet(search_index, 2, ${MARK_START}, ${MARK_END}, '…', 32) as snippet
        from search_index where search_index match ${match} and rowid = ${number}`)
      return { publicationId, snippet: row?.snippet ?? '' }
    })
    return { hits, total: countOf(orm, visible) }
  },

  async newest({ orm }, { words, now, limit, offset }) {
    const match = matchOf(words)
    if (match === '') return []
    const rows = orm.all<{ publicationId: string }>(sql`
      select d.publication_id as publicationId
      ${visibleMatches(match, now)}
      order by p.listed_at desc, p.id desc limit ${limit} offset ${offset}`)
    return rows.map((row) => row.publicationId)
  },

  async count({ orm }, { words, now }) {
    const match = matchOf(words)
    return match === '' ? 0 : countOf(orm, visibleMatches(match, now))
  },

  async words(tx, publicationId) {
    const number = numberOf(tx, publicationId)
    const words = withScratch(tx, number, () =>
      tx.orm.all<DocumentWord>(sql`
        select term as word, documents,
          sum(cnt * case col when 'title' then 3 when 'dek' then 2 else 1 end) as count
        from search_scratch_words join search_words on word = term
        group by term order by term`),
    )
    const [count] = tx.orm.all<{ total: number }>(sql`select count(*) as total from search_documents`)
    return { words, total: count?.total ?? 0 }
  },
}

function visibleMatches(match: string, now: number): SQL {
  return sql`
    from search_index
      join search_documents d on d.number = search_index.rowid
      join publications p on p.id = d.publication_id
    where search_index match ${match} and p.visible_from <= ${now} and ${now} < p.visible_until`
}

function countOf(orm: Source['orm'], matches: SQL): number {
  const [count] = orm.all<{ total: number }>(sql`select count(*) as total ${matches}`)
  return count?.total ?? 0
}

function numberOf({ orm }: Source, publicationId: string): number | undefined {
  const [row] = orm.all<{ number: number }>(
    sql`select number from search_documents where publication_id = ${publicationId}`,
  )
  return row?.number
}

/**
 * FTS5 tells the words of one document only by walking through all of them. So that document alone is put into an index
 * of its own for as long as it takes to read its words there.
 */
function withScratch<T>({ orm }: Source, number: number | undefined, work: () => T): T {
  orm.run(sql`
    insert into search_scratch (rowid, title, dek, body)
    select rowid, title, dek, body from search_index where rowid = ${number ?? -1}`)
  const result = work()
  orm.run(sql`insert into search_scratch (search_scratch) values ('delete-all')`)
  return result
}

/** Every word quoted, so that none of FTS5's own operators is ever read from a reader's words. */
export function matchOf(words: string[]): string {
  const safe = words
    .map((word) => word.replaceAll(/["\0]/g, ' '))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  return safe.map((word, at) => `"${word}"${at === safe.length - 1 ? '*' : ''}`).join(' ')
}
