// Print issues: a month's contents, in sections, visible as one act.
import { type Kit, visibility } from './kit.ts'
import type { mediaTables } from './media.ts'

export function issueTables(kit: Kit, { media }: ReturnType<typeof mediaTables>) {
  const issues = kit.table(
    'issues',
    {
      id: kit.text().primaryKey(),
      /** "2023-12": the address and the order in the archive. */
      slug: kit.text().notNull(),
      year: kit.integer().notNull(),
      month: kit.integer().notNull(),
      volume: kit.integer().notNull(),
      number: kit.integer().notNull(),
      title: kit.text().notNull(),
      coverId: kit.text().references(() => media.id),
      sections: kit.json<string[]>().notNull(),
      ...visibility(kit),
    },
    (t) => [kit.unique('issues_slug').on(t.slug), kit.check('issues_month_real', 'month between 1 and 12')],
  )
  return { issues }
}
