// Menus for those who edit them: every version, whatever readers see of it.
import { and, desc, eq, gt, inArray, lte } from 'drizzle-orm'
import { began } from '../../began.ts'
import type { DeskReader } from '../reader.ts'

export type MenuVersionRow = Awaited<ReturnType<typeof listMenuVersions>>[number]

/** What begins last first, so what is planned before what readers get; `from` is when: with its issue where it waits for one. */
export async function listMenuVersions({ db: { orm, t } }: DeskReader, name: string) {
  const { issues, menus } = t
  const rows = await orm
    .select({
      id: menus.id,
      name: menus.name,
      entries: menus.entries,
      savedAt: menus.savedAt,
      from: began(menus, issues),
      visibleUntil: menus.visibleUntil,
      issue: { id: issues.id, year: issues.year, month: issues.month, title: issues.title },
    })
    .from(menus)
    .leftJoin(issues, eq(issues.id, menus.issueId))
    .where(eq(menus.name, name))
    .orderBy(desc(began(menus, issues)), desc(menus.id))
    .limit(MOST)
  return rows
}

/** Two years of a change every week. */
const MOST = 100

/** Who put which version there, and how; the first entry of each version. */
export async function listMenuActs({ db: { orm, t } }: DeskReader, ids: string[]) {
  const { activity } = t
  const rows = await orm
    .select({ id: activity.subjectId, at: activity.at, byName: activity.actorName, act: activity.act })
    .from(activity)
    .where(and(eq(activity.subject, 'menu'), inArray(activity.subjectId, ids)))
    .orderBy(desc(activity.at), desc(activity.id))
  return new Map(rows.map((row) => [row.id, row]))
}

/** The names in use. */
export async function listMenuNames({ db: { orm, t } }: DeskReader): Promise<string[]> {
  return (await orm.selectDistinct({ name: t.menus.name }).from(t.menus)).map(({ name }) => name)
}

/** Static pages, with whether readers see them now; of one that was planned several times, the visible version. */
export async function listPageChoices({ db: { orm, t }, now }: DeskReader) {
  const { pages } = t
  const visible = await orm
    .select({ slug: pages.slug, title: pages.title })
    .from(pages)
    .where(and(lte(pages.visibleFrom, now), gt(pages.visibleUntil, now)))
    .orderBy(pages.title)
  const all = await orm.select({ slug: pages.slug, title: pages.title }).from(pages).orderBy(pages.title)
  const shown = new Set(visible.map(({ slug }) => slug))
  const others = new Map(all.filter(({ slug }) => !shown.has(slug)).map((page) => [page.slug, page]))
  return [
    ...visible.map((page) => ({ ...page, isVisible: true })),
    ...[...others.values()].map((page) => ({ ...page, isVisible: false })),
  ]
}
