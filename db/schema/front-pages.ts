// What editors have put on the front page by hand: a row for each time it was arranged, visible from its moment or with an issue.
import type { Pins } from '../../lib/front-page/zones.ts'
import type { issueTables } from './issues.ts'
import { type Kit, visibility } from './kit.ts'

export function frontPageTables(kit: Kit, { issues }: Pick<ReturnType<typeof issueTables>, 'issues'>) {
  const frontPages = kit.table(
    'front_pages',
    {
      id: kit.text().primaryKey(),
      pins: kit.json<Pins>().notNull(),
      /** Set: it counts from the moment on which this issue is out, and goes with it. */
      issueId: kit.text().references(() => issues.id),
      ...visibility(kit),
      savedAt: kit.instant().notNull(),
      byName: kit.text().notNull(),
    },
    (t) => [kit.index('front_pages_visible').on(t.visibleFrom), kit.index('front_pages_saved').on(t.savedAt)],
  )
  return { frontPages }
}
