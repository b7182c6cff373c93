// Finding drafts again in SQLite: an index without the texts themselves, which the revisions have.
import { sql } from 'drizzle-orm'
import type { DraftIndex } from './draft-index.ts'

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

/** Every word quoted, so that none of FTS5's own operators is ever read from an editor's words. */
function matchOf(words: string[]): string {
  const safe = words
    .map((word) => word.replaceAll(/["\0]/g, ' '))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  return safe.map((word, at) => `"${word}"${at === safe.length - 1 ? '*' : ''}`).join(' ')
}
