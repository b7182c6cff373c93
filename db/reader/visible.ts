// The one predicate of visibility, `from <= now < until`, and the next moment at which it changes by itself.
import { and, gt, lte, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Reading } from '../client.ts'
import { prepared } from '../prepared.ts'
import { FOREVER } from '../schema/kit.ts'
import type { Tables } from '../schema/tables.ts'
import { once } from './once.ts'

type Publications = Tables['publications']
type Columns = { visibleFrom: Publications['visibleFrom']; visibleUntil: Publications['visibleUntil'] }

/** Accepts every table with the columns of `visibility()`: the union keeps their drizzle types apart. */
type Scheduled = Pick<
  | Tables['publications']
  | Tables['publicationTerms']
  | Tables['issues']
  | Tables['menus']
  | Tables['pages']
  | Tables['promoBars']
  | Tables['campaigns']
  | Tables['frontPages'],
  keyof Columns
>

/** The reading's moment, in a query that is prepared before there is one. */
export const NOW = sql.placeholder('now')

/**
 * Nearly all that was published is visible, so there a database that looked for it by its moments would read everything: the
 * plus keeps it from that (https://www.sqlite.org/optoverview.html#disqualifying_where_clause_terms_using_unary_). Of
 * everything else most has ended.
 */
export function visibleAt(table: Scheduled, now: number | typeof NOW): SQL | undefined {
  const moment = (column: SQLWrapper) => ('listedAt' in table ? sql`+${column}` : sql`${column}`)
  return and(lte(moment(table.visibleFrom), now), gt(moment(table.visibleUntil), now))
}

/**
 * The next moment after `now` at which some row of the table appears or ends; Infinity when nothing is planned. For all
 * rows together rather than for those read: two index look-ups, and at worst a page made anew a little early.
 */
export function nextChange(reading: Reading, table: Scheduled): Promise<number> {
  return once(reading, table, () => lookForNextChange(reading, table))
}

async function lookForNextChange({ db, now }: Reading, table: Scheduled): Promise<number> {
  const [row] = await momentsOf(db, table).execute({ now })
  const moments = [row?.from, row?.until].map(Number).filter((moment) => moment > 0 && moment < FOREVER)
  return Math.min(...moments)
}

const momentsOf = prepared(({ orm }, table: Scheduled) => {
  const next = (column: Scheduled[keyof Columns]) =>
    sql<number | null>`(select min(${column}) from ${table} where ${column} > ${NOW})`
  return orm
    .select({ from: next(table.visibleFrom), until: next(table.visibleUntil) })
    .from(sql`(select 1) as one`)
})
