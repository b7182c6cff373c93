// How what a search finds spreads over categories, authors, issues and time: the same questions for both databases.
import { type SQL, sql } from 'drizzle-orm'
import type { FoundTerm, Spread } from './search-index.ts'

/**
 * `some` selects `id` and `listed_at` of publications; `ask` has the database answer. The cross join is an order to SQLite: it
 * would rather walk through all terms.
 */
export async function spreadOf(some: SQL, ask: <Row>(query: SQL) => Promise<Row[]>): Promise<Spread> {
  const count = sql`cast(count(*) as integer) as count`
  const terms = await ask<FoundTerm>(sql`
    select t.kind as kind, t.term_id as id, ${count} from (${some}) found cross join publication_terms t
      where t.publication_id = found.id and t.kind in ('category', 'author') group by t.kind, t.term_id
    union all
    select 'issue' as kind, p.issue_id as id, ${count} from (${some}) found cross join publications p
      where p.id = found.id and p.issue_id is not null group by p.issue_id
    order by count desc, id`)
  const appeared = await ask<{ at: number | string }>(sql`select listed_at as at from (${some}) found`)
  return { terms, listedAt: appeared.map(({ at }) => Number(at)) }
}
