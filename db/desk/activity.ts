// The record of who did what, as far as somebody may see it: page after page, the latest first.
import { and, desc, eq, gt, gte, inArray, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import type { DeskReader } from './reader.ts'

export type ActivityRow = Awaited<ReturnType<typeof listActivity>>[number]

/** The entry after which the next page begins. */
export type ActivityAfter = { at: number; id: string }

export type ActivityFilter = {
  actorId?: string
  subject?: string
  subjectId?: string
  from?: number
  until?: number
  after?: ActivityAfter
}

export async function listActivity(desk: DeskReader, filter: ActivityFilter, limit: number) {
  const { activity } = desk.db.t
  const { actorId, subject, subjectId, from, until, after } = filter
  return desk.db.orm
    .select()
    .from(activity)
    .where(
      and(
        maySee(desk),
        actorId === undefined ? undefined : eq(activity.actorId, actorId),
        subject === undefined ? undefined : eq(activity.subject, subject),
        subjectId === undefined ? undefined : eq(activity.subjectId, subjectId),
        from === undefined ? undefined : gte(activity.at, from),
        until === undefined ? undefined : lt(activity.at, until),
        after && sql`(${activity.at}, ${activity.id}) < (${after.at}, ${after.id})`,
      ),
    )
    .orderBy(desc(activity.at), desc(activity.id))
    .limit(limit)
}

/**
 * What was done with all things of one kind, those that are gone too; the latest first, all of it unless only the latest are
 * wanted. For what is done a few times a year, as with sponsors and synonyms. Whoever asks has been authorized.
 */
export async function listActsWith(
  { db: { orm, t } }: DeskReader,
  { subject, acts, limit }: { subject: string; acts?: readonly string[]; limit?: number },
): Promise<ActivityRow[]> {
  const { activity } = t
  const found = orm
    .select()
    .from(activity)
    .where(and(eq(activity.subject, subject), acts && inArray(activity.act, [...acts])))
    .orderBy(desc(activity.at), desc(activity.id))
  return limit === undefined ? found : found.limit(limit)
}

type Planned = { subject: string; act: string; from: number; until: number }

/** Acts that planned something for a moment from `from` on and before `until`, all of them, however long before they planned it. */
export async function listPlannedActs(
  { db: { orm, t } }: DeskReader,
  { subject, act, from, until }: Planned,
): Promise<{ subjectId: string; moment: number }[]> {
  const { activity } = t
  const moment = sql<number>`cast(${activity.detail} ->> 'visibleFrom' as bigint)`.mapWith(Number)
  return orm
    .select({ subjectId: activity.subjectId, moment })
    .from(activity)
    .where(
      and(
        ...[eq(activity.subject, subject), eq(activity.act, act)],
        ...[gte(moment, from), lt(moment, until), gt(moment, activity.at)],
      ),
    )
}

/** Of each thing of one kind, the first of these acts after a moment. Ids of entries follow each other in time. */
export async function listFirstActs(
  { db: { orm, t } }: DeskReader,
  { subject, acts, after }: { subject: string; acts: readonly string[]; after: number },
): Promise<ActivityRow[]> {
  const { activity } = t
  const first = orm
    .select({ id: sql`min(${activity.id})` })
    .from(activity)
    .where(and(eq(activity.subject, subject), inArray(activity.act, [...acts]), gt(activity.at, after)))
    .groupBy(activity.subjectId)
  return orm.select().from(activity).where(inArray(activity.id, first))
}

/** Whether any of these acts was done after a moment, with anything of these kinds. One that is recorded as an order only is none. */
export async function hasActsSince(
  { db: { orm, t } }: DeskReader,
  { subjects, acts, after }: { subjects: readonly string[]; acts: readonly string[]; after: number },
): Promise<boolean> {
  const { activity } = t
  const [row] = await orm
    .select({ id: activity.id })
    .from(activity)
    .where(
      and(
        ...[inArray(activity.subject, [...subjects]), inArray(activity.act, [...acts])],
        ...[gt(activity.at, after), sql`coalesce(${activity.detail} ->> 'only', '') <> 'order'`],
      ),
    )
    .limit(1)
  return row !== undefined
}

/**
 * The rules of `activity.read` and `activity.read-people` in lib/policy.ts, as a condition: contributors see what they did and
 * what was done with articles of theirs; who came in and what they may, administrators see, and everybody of themselves.
 */
function maySee({ db: { orm, t }, actor }: DeskReader): SQL | undefined {
  const { activity, articles } = t
  if (actor.role === 'admin') return undefined
  const mine = eq(activity.actorId, actor.id)
  const isUser = eq(activity.subject, 'user')
  const ofMe = and(isUser, eq(activity.subjectId, actor.id))
  if (actor.role !== 'contributor') return or(mine, ofMe, ne(activity.subject, 'user'))
  const own = orm.select({ id: articles.id }).from(articles).where(eq(articles.ownerId, actor.id))
  return or(mine, ofMe, and(eq(activity.subject, 'article'), inArray(activity.subjectId, own)))
}

/** What the subjects of one kind are called now; one that is gone is absent. Articles are asked of elsewhere (`listTitles`). */
export async function mapSubjectNames({ db: { orm, t } }: DeskReader, kind: string, ids: string[]) {
  const names = new Map<string, string>()
  if (ids.length === 0) return names
  for (const { table, id, name, order } of NAMED[kind]?.(t) ?? []) {
    const rows = await orm.select({ id, name }).from(table).where(inArray(id, ids)).orderBy(order)
    for (const row of rows) names.set(row.id, row.name)
  }
  return names
}

type Tables = DeskReader['db']['t']
type Named = Pick<Tables['tags'], 'id' | 'name'> & { table: Tables['tags']; order: Tables['tags']['id'] }

/**
 * Of many kinds of tables only two columns of text are read, so that one shape stands for all of them. What has versions is
 * called what the last of them says, and the last of the tables.
 */
const NAMED: Record<string, (t: Tables) => Named[]> = {
  author: ({ authors: table }) => [named(table, table.id, table.name)],
  campaign: ({ campaigns: table }) => [named(table, table.campaignId, table.name, table.visibleFrom)],
  category: ({ categories: table }) => [named(table, table.id, table.name)],
  issue: ({ issues: table }) => [named(table, table.id, table.slug)],
  medium: ({ media: table }) => [named(table, table.id, table.fileName)],
  menu: ({ menus: table }) => [named(table, table.id, table.name)],
  page: ({ pages, pageRevisions }) => [
    named(pages, pages.pageId, pages.title, pages.visibleFrom),
    named(pageRevisions, pageRevisions.pageId, pageRevisions.title, pageRevisions.rev),
  ],
  redirect: ({ redirects: table }) => [named(table, table.id, table.fromPath)],
  sponsor: ({ sponsors: table }) => [named(table, table.id, table.name)],
  tag: ({ tags: table }) => [named(table, table.id, table.name)],
  user: ({ users: table }) => [named(table, table.id, table.name)],
}

const named = (table: unknown, id: unknown, name: unknown, order: unknown = id) =>
  ({ table, id, name, order }) as Named

/** Whoever may appear in the record, by name. */
export async function listActors({ db: { orm, t } }: DeskReader) {
  return orm.select({ id: t.users.id, name: t.users.name }).from(t.users).orderBy(t.users.name, t.users.id)
}
