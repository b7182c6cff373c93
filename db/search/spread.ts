// How what a search finds spreads over categories, authors, issues and time: the same question for both databases.
import { type SQL, sql } from 'drizzle-orm'
import type { FoundTerm, Spread } from './search-index.ts'

type Counted = Omit<FoundTerm, 'kind'> & { kind: FoundTerm['kind'] | 'moments' }

/** What the two databases say differently: `list` is the JSON of a column's values, as text. */
export type Asking = { ask<Row>(query: SQL): Promise<Row[]>; list(column: SQL): SQL }

/**
 * `some` selects `id` and `listed_at` of publications, and is looked for once. The cross join is an order to SQLite: it would
 * rather walk through all terms. The moments come in one row: so many of them take long on their way between threads.
 */
export async function spreadOf(some: SQL, { ask, list }: Asking): Promise<Spread> {
  const count = sql`cast(count(*) as integer)`
  const rows = await ask<Counted>(sql`
    with found as materialized (${some})
    select t.kind as kind, t.term_id as id, ${count} as count from found cross join publication_terms t
      where t.publication_id = found.id and t.kind in ('category', 'author') group by t.kind, t.term_id
    union all
    select 'issue', p.issue_id, ${count} from found cross join publications p
      where p.id = found.id and p.issue_id is not null group by p.issue_id
    union all
    select 'moments', ${list(sql`listed_at`)}, ${count} from found
    order by count desc, id`)
  const moments = rows.find(({ kind, count }) => kind === 'moments' && count > 0)
  return {
    terms: rows.flatMap(({ kind, ...term }) => (kind === 'moments' ? [] : { kind, ...term })),
    listedAt: moments ? JSON.parse(moments.id) : [],
  }
}
