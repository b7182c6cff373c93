// The one predicate of visibility, `from <= now < until`, and the next moment at which it changes by itself.
import { and, gt, lte, type SQL, sql } from 'drizzle-orm'
import type { Reading } from '../client.ts'
import { FOREVER } from '../schema/kit.ts'
import type { Tables } from '../schema/tables.ts'

type Publications = Tables['publications']
type Columns = { visibleFrom: Publications['visibleFrom']; visibleUntil: Publications['visibleUntil'] }

/** Accepts every table with the columns of `visibility()`: the union keeps their drizzle types apart. */
type Scheduled = Pick<
  | Tables['publications']
  | Tables['publicationTerms']
  | Tables['issues']
  | Tables['menus']
  | Tables['pages']
  | Tables['promos']
  | Tables['campaigns'],
  keyof Columns
>

export function visibleAt(table: Scheduled, now: number): SQL | undefined {
  return and(lte(table.visibleFrom, now), gt(table.visibleUntil, now))
}

/**
 * The next moment after `now` at which some row of the table appears or ends; Infinity when nothing is planned. For all
 * rows together rather than for those read: two index look-ups, and at worst a page made anew a little early.
 */
export async function nextChange(reading: Reading, table: Scheduled): Promise<number> {
  const { orm } = reading.db
  const [row] = await orm
    .select({
      from: sql<
        number | null
      >`(select min(${table.visibleFrom}) from ${table} where ${gt(table.visibleFrom, reading.now)})`,
      until: sql<
        number | null
      >`(select min(${table.visibleUntil}) from ${table} where ${gt(table.visibleUntil, reading.now)})`,
    })
    .from(sql`(select 1) as one`)
  const moments = [row?.from, row?.until].map(Number).filter((moment) => moment > 0 && moment < FOREVER)
  return Math.min(...moments)
}
