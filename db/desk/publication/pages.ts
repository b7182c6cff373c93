// Static pages for those who write them: texts that readers do not see, and every version that they saw.
import { and, desc, eq, gt } from 'drizzle-orm'
import { began } from '../../began.ts'
import type { DeskReader } from '../reader.ts'

/** Every version of every page, without texts, the oldest first. */
export async function listPageVersions({ db: { orm, t } }: DeskReader) {
  const { pages } = t
  return orm
    .select({
      ...{ id: pages.id, pageId: pages.pageId, slug: pages.slug, title: pages.title },
      ...{ revisionId: pages.revisionId, visibleFrom: pages.visibleFrom, visibleUntil: pages.visibleUntil },
    })
    .from(pages)
    .orderBy(pages.visibleFrom)
}

/** Of all pages' texts who wrote them and when, the newest first. */
export async function listPageDrafts({ db: { orm, t } }: DeskReader) {
  const { pageRevisions: all } = t
  return orm
    .select({
      id: all.id,
      pageId: all.pageId,
      slug: all.slug,
      title: all.title,
      at: all.at,
      byName: all.byName,
    })
    .from(all)
    .orderBy(desc(all.rev))
}

/** The whole version rows of one page, the oldest first. */
export async function listVersionsOf({ db: { orm, t } }: DeskReader, pageId: string) {
  return orm.select().from(t.pages).where(eq(t.pages.pageId, pageId)).orderBy(t.pages.visibleFrom)
}

/** The newest text of one page; null while nobody wrote in it at the desk. */
export async function findPageDraft({ db: { orm, t } }: DeskReader, pageId: string) {
  const { pageRevisions: all } = t
  const [row] = await orm.select().from(all).where(eq(all.pageId, pageId)).orderBy(desc(all.rev)).limit(1)
  return row ?? null
}

/** With their texts: a page has few. The first first. */
export async function listPageRevisions({ db: { orm, t } }: DeskReader, pageId: string) {
  const { pageRevisions: all } = t
  return orm.select().from(all).where(eq(all.pageId, pageId)).orderBy(all.rev)
}

/** What was done with a page, the latest first. */
export async function listPageActs({ db: { orm, t } }: DeskReader, pageId: string, limit: number) {
  const { activity } = t
  return orm
    .select()
    .from(activity)
    .where(and(eq(activity.subject, 'page'), eq(activity.subjectId, pageId)))
    .orderBy(desc(activity.at), desc(activity.id))
    .limit(limit)
}

/** Menus that readers get now or will get. */
export async function listComingMenus({ db: { orm, t }, now }: DeskReader) {
  const { issues, menus } = t
  return orm
    .select({ name: menus.name, entries: menus.entries, visibleFrom: began(menus, issues) })
    .from(menus)
    .leftJoin(issues, eq(issues.id, menus.issueId))
    .where(gt(menus.visibleUntil, now))
    .orderBy(desc(began(menus, issues)), desc(menus.id))
}
