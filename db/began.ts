// What may wait for an issue, front pages and menus: whether it counts at a moment, and since when.
import { and, gt, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Tables } from './schema/tables.ts'

type Held = Pick<Tables['menus'] | Tables['frontPages'], 'issueId' | 'visibleFrom' | 'visibleUntil'>
type Issues = Tables['issues']

/** The later of its own moment and its issue's; both tables are joined, the issues on the left side's `issueId`. */
export const began = (held: Held, issues: Issues): SQL<number> =>
  sql`case when ${issues.visibleFrom} > ${held.visibleFrom} then ${issues.visibleFrom} else ${held.visibleFrom} end`.mapWith(
    Number,
  )

/** Its own time has come and is not over, and so it is with the issue that it goes with. */
export const countsAt = (held: Held, issues: Issues, now: number): SQL | undefined =>
  and(
    lte(held.visibleFrom, now),
    gt(held.visibleUntil, now),
    or(isNull(held.issueId), and(lte(issues.visibleFrom, now), gt(issues.visibleUntil, now))),
  )
