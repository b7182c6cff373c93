// What stands around the articles: menus, static pages, the promo bar, redirects, settings.
import type { MenuEntry } from '../../lib/menus/entry.ts'
import type { Promo } from '../../lib/promos/promo.ts'
import type { Doc } from '../../lib/rich-text/document.ts'
import type { issueTables } from './issues.ts'
import { type Kit, visibility } from './kit.ts'

export function siteTables(kit: Kit, { issues }: Pick<ReturnType<typeof issueTables>, 'issues'>) {
  const menus = kit.table(
    'menus',
    {
      id: kit.text().primaryKey(),
      /** "main" is the one under the masthead, "footer" the one at the end. */
      name: kit.text().notNull(),
      entries: kit.json<MenuEntry[]>().notNull(),
      /** Set: it counts from the moment on which this issue is out, and goes with it. */
      issueId: kit.text().references(() => issues.id),
      ...visibility(kit),
      savedAt: kit.instant().notNull().default(0),
      importRef: kit.text(),
    },
    (t) => [
      kit.index('menus_name').on(t.name, t.visibleFrom),
      kit.index('menus_issue').on(t.issueId),
      kit.unique('menus_import_ref').on(t.importRef),
    ],
  )
  const pages = kit.table(
    'pages',
    {
      id: kit.text().primaryKey(),
      /** Rows with the same one are versions of one page (decision 044). */
      pageId: kit.text().notNull().default(''),
      slug: kit.text().notNull(),
      title: kit.text().notNull(),
      description: kit.text().notNull(),
      body: kit.json<Doc>().notNull(),
      /** The text of the desk that it shows; null for what came otherwise and was never written in. */
      revisionId: kit.text(),
      ...visibility(kit),
      importRef: kit.text(),
      importHash: kit.text(),
    },
    (t) => [
      kit.unique('pages_slug').on(t.slug, t.visibleFrom),
      kit.index('pages_page').on(t.pageId),
      kit.index('pages_import_ref').on(t.importRef),
    ],
  )
  /** The promo bar as it was put together: a row for each time, the newest counts; each promo has its own days. */
  const promoBars = kit.table(
    'promo_bars',
    {
      id: kit.text().primaryKey(),
      promos: kit.json<Promo[]>().notNull(),
      ...visibility(kit),
    },
    (t) => [kit.index('promo_bars_visible').on(t.visibleFrom)],
  )
  const redirects = kit.table(
    'redirects',
    {
      id: kit.text().primaryKey(),
      /**
       * The path as asked for, with its leading slash, without a trailing one, in lower case; may carry "?p=12". One that
       * ends in "/*" is a prefix: it stands for everything below it (decision 041).
       */
      fromPath: kit.text().notNull(),
      /** Of a prefix it may end in "/*" too: there the rest of the path goes. */
      toPath: kit.text().notNull(),
      createdAt: kit.instant().notNull(),
      why: kit.text().notNull(),
      /** What it led to as it was written, where a chain was collapsed since: when that redirect goes, it leads there again. */
      writtenPath: kit.text(),
    },
    (t) => [
      kit.unique('redirects_from').on(t.fromPath),
      kit.index('redirects_to').on(t.toPath),
      kit.index('redirects_newest').on(t.createdAt, t.id),
      kit.check('redirects_elsewhere', 'from_path <> to_path'),
    ],
  )
  const settings = kit.table(
    'settings',
    {
      id: kit.text().primaryKey(),
      name: kit.text().notNull(),
      value: kit.json<unknown>().notNull(),
      visibleFrom: kit.instant().notNull(),
    },
    (t) => [kit.unique('settings_name').on(t.name, t.visibleFrom)],
  )
  const publicationLog = kit.table('publication_log', {
    version: kit.counter(),
    at: kit.instant().notNull(),
    tags: kit.json<string[]>().notNull(),
  })
  return { menus, pages, promoBars, redirects, settings, publicationLog }
}
