// Finding drafts again in Postgres.
import { sql } from 'drizzle-orm'
import type { DraftIndex } from './draft-index.ts'
import { queryOf, run, weighted } from './tsvector.ts'

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
