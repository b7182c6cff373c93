// Finding drafts again in Postgres.
import { type SQL, sql } from 'drizzle-orm'
import type { DraftIndex } from './draft-index.ts'
import { run } from './tsvector.ts'

export const draftsTsvector: DraftIndex = {
  async put(tx, { articleId, title, names, body }) {
    await run(
      tx,
      sql`
      insert into draft_documents (article_id, words)
      values (${articleId}, ${weighted(title, 'A')} || ${weighted(names, 'C')} || ${weighted(body, 'D')})
      on conflict (article_id) do update set words = excluded.words`,
    )
  },

  async remove(tx, { articleId }) {
    await run(tx, sql`delete from draft_documents where article_id = ${articleId}`)
  },

  holding(words) {
    const asked = queryOf(words)
    if (asked === '') return null
    return sql`select article_id from draft_documents where words @@ to_tsquery('publication', ${asked})`
  },
}

/** With its accents folded too, so that "sjogren" finds "Sjögren", as it does in SQLite. */
function weighted(text: string, weight: 'A' | 'C' | 'D'): SQL {
  const folded = (text.match(/[^\s\p{P}]+/gu) ?? []).filter((word) => fold(word) !== word).map(fold)
  return sql`setweight(to_tsvector('publication', ${`${text}\n${folded.join(' ')}`}), ${weight})`
}

function fold(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '')
}

/** Every word as a quoted lexeme, so that none of tsquery's operators is ever read from an editor's words. */
function queryOf(words: string[]): string {
  const safe = words
    .map((word) => word.replaceAll(/['\\\0]/g, ' '))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  return safe.map((word, at) => `'${word}'${at === safe.length - 1 ? ':*' : ''}`).join(' & ')
}
