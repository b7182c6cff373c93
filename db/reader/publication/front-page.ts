// What stands on the front page by hand, as of the reading's moment.
import { desc, eq } from 'drizzle-orm'
import { began, countsAt } from '../../began.ts'
import type { Reading } from '../../client.ts'
import { nextChange } from '../visible.ts'

/** Of those that count now, the one that began last: at its own moment, or with its issue. Null when nothing was ever pinned. */
export async function findFrontPage(reading: Reading) {
  const { frontPages, issues } = reading.db.t
  reading.note('front-page', await nextChange(reading, frontPages))
  reading.note('issues', await nextChange(reading, issues))
  const [row] = await reading.db.orm
    .select({ id: frontPages.id, pins: frontPages.pins })
    .from(frontPages)
    .leftJoin(issues, eq(issues.id, frontPages.issueId))
    .where(countsAt(frontPages, issues, reading.now))
    .orderBy(desc(began(frontPages, issues)), desc(frontPages.id))
    .limit(1)
  return row ?? null
}
