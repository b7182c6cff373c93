// Finding drafts again in SQLite: an index without the texts themselves, which the revisions have.
import { sql } from 'drizzle-orm'
import type { DraftIndex } from './draft-index.ts'
import { matchOf } from './fts5.ts'

export const draftsFts5: DraftIndex = {
  async put(tx, { number, title, names, body }) {
    tx.orm.run(sql`delete from draft_index where rowid = ${number}`)
    tx.orm.run(
      sql`insert into draft_index (rowid, title, names, body) values (${number}, ${title}, ${names}, ${body})`,
    )
  },

  async remove(tx, { number }) {
    tx.orm.run(sql`delete from draft_index where rowid = ${number}`)
  },

  holding(words) {
    const match = matchOf(words)
    if (match === '') return null
    return sql`
      select d.article_id from draft_index join article_digests d on d.number = draft_index.rowid
      where draft_index match ${match}`
  },
}
