// How what a search finds spreads over categories, authors, issues and time: the same questions for both databases.
import { type SQL, sql } from 'drizzle-orm'
import type { FoundTerm, Spread } from './search-index.ts'

type Counted = Omit<FoundTerm, 'kind'> & { kind: FoundTerm['kind'] | 'moment' }

/**
 * `some` selects `id` and `listed_at` of publications, and is looked for once; `ask` has the database answer. The cross join is an order to SQLite: it
 * would rather walk through all terms.
 */
export async function spreadOf(some: SQL, ask: <Row>(query: SQL) => Promise<Row[]>): Promise<Spread> {
  const count = sql`cast(count(*) as integer)`
  const rows = await ask<Counted>(sql`
    with found as materialized (${some})
    select t.kind as kind, t.term_id as id, ${count} as count from found cross join publication_terms t
      where t.publication_id = found.id and t.kind in ('category', 'author') group by t.kind, t.term_id
    union all
    select 'issue', p.issue_id, ${count} from found cross join publications p
      where p.id = found.id and p.issue_id is not null group by p.issue_id
    union all
    select 'moment', cast(listed_at as text), ${count} from found group by listed_at
    order by count desc, id`)
  return {
    terms: rows.flatMap(({ kind, ...term }) => (kind === 'moment' ? [] : { kind, ...term })),
    listedAt: rows.flatMap(({ kind, id, count }) => (kind === 'moment' ? Array(count).fill(Number(id)) : [])),
  }
}
