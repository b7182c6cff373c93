// Rows of the record of who did what; only ever added.
import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Source, Tx } from '../client.ts'

export async function insertActivity(tx: Tx, row: Tx['t']['activity']['$inferInsert']): Promise<void> {
  await tx.orm.insert(tx.t.activity).values(row)
}

type Of = { acts: readonly string[]; subject: string; subjectId: string }

/** The latest of these acts that was done with it; null when none ever was. */
export async function findLatestActivity({ orm, t: { activity } }: Source, { acts, subject, subjectId }: Of) {
  const [row] = await orm
    .select()
    .from(activity)
    .where(
      and(eq(activity.subject, subject), eq(activity.subjectId, subjectId), inArray(activity.act, [...acts])),
    )
    .orderBy(desc(activity.at), desc(activity.id))
    .limit(1)
  return row ?? null
}
