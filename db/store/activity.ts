// Rows of the record of who did what; only ever added.
import { and, asc, desc, eq, inArray, or, sql } from 'drizzle-orm'
import type { Source, Tx } from '../client.ts'

export async function insertActivity(tx: Tx, row: Tx['t']['activity']['$inferInsert']): Promise<void> {
  await tx.orm.insert(tx.t.activity).values(row)
}

type Of = { acts: readonly string[]; subject: string; subjectId: string }

/** The latest of these acts that was done with it; null when none ever was. */
export async function findLatestActivity({ orm, t: { activity } }: Source, of: Of) {
  const [row] = await orm
    .select()
    .from(activity)
    .where(among(activity, of))
    .orderBy(desc(activity.at), desc(activity.id))
    .limit(1)
  return row ?? null
}

/** All of these acts that were done with it, the first first. */
export async function listActs({ orm, t: { activity } }: Source, of: Of) {
  return orm
    .select({ id: activity.id, at: activity.at, act: activity.act, detail: activity.detail })
    .from(activity)
    .where(among(activity, of))
    .orderBy(asc(activity.at), asc(activity.id))
}

/** All of these acts that were done with each of many things of one kind, the first first. */
export async function mapActs(
  { orm, t: { activity } }: Source,
  { acts, subject, subjectIds }: Omit<Of, 'subjectId'> & { subjectIds: readonly string[] },
) {
  const { id, at, act, subjectId, detail } = activity
  const rows = await orm
    .select({ id, at, act, subjectId, detail })
    .from(activity)
    .where(and(eq(activity.subject, subject), inArray(subjectId, [...subjectIds]), inArray(act, [...acts])))
    .orderBy(asc(at), asc(id))
  return Map.groupBy(rows, (row) => row.subjectId)
}

/** Entries by their ids, in no order that means anything. */
export async function listEntries({ orm, t: { activity } }: Source, ids: string[]) {
  return orm.select().from(activity).where(inArray(activity.id, ids))
}

/** The splits of tags by which articles have, or had, this one: of its own, and those that gave it to articles. */
export async function listSplitsNaming({ orm, t: { activity } }: Source, tagId: string) {
  const of = eq(activity.subjectId, tagId)
  const into = sql`${activity.detail} ->> 'into' = ${tagId}`
  return orm
    .select({ detail: activity.detail })
    .from(activity)
    .where(and(eq(activity.subject, 'tag'), eq(activity.act, 'tag.split'), or(of, into)))
}

const among = (activity: Source['t']['activity'], { acts, subject, subjectId }: Of) =>
  and(eq(activity.subject, subject), eq(activity.subjectId, subjectId), inArray(activity.act, [...acts]))
