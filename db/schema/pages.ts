// What is written of static pages at the desk; what readers see of them is in site.ts (decision 044).
import type { Doc } from '../../lib/rich-text/document.ts'
import type { Kit } from './kit.ts'

/** Readers' queries never ask this table. The one of the highest rev is the draft. */
export function pageTables(kit: Kit) {
  const pageRevisions = kit.table(
    'page_revisions',
    {
      id: kit.text().primaryKey(),
      pageId: kit.text().notNull(),
      rev: kit.integer().notNull(),
      /** The same in all revisions of a page. */
      slug: kit.text().notNull(),
      title: kit.text().notNull(),
      description: kit.text().notNull(),
      body: kit.json<Doc>().notNull(),
      at: kit.instant().notNull(),
      byId: kit.text().notNull(),
      byName: kit.text().notNull(),
      why: kit.text().notNull(),
      isAutomatic: kit.flag().notNull(),
      /** Of the one save that made it: sent twice, it is done once. */
      key: kit.text(),
    },
    (t) => [
      kit.unique('page_revisions_rev').on(t.pageId, t.rev),
      kit.unique('page_revisions_key').on(t.key),
      kit.index('page_revisions_slug').on(t.slug),
    ],
  )
  return { pageRevisions }
}
