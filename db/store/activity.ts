// Rows of the record of who did what; only ever added.
import { and, desc, eq } from 'drizzle-orm'
import type { Tx } from '../client.ts'

export async function insertActivity(tx: Tx, row: Tx['t']['activity']['$inferInsert']): Promise<void> {
  await tx.orm.insert(tx.t.activity).values(row)
}

type Of = { act: string; subject: string; subjectId: string }

/** The last time that this was done with it; null when it never was. */
export async function findLatestActivity(tx: Tx, { act, subject, subjectId }: Of) {
  const { activity } = tx.t
  const [row] = await tx.orm
    .select()
    .from(activity)
    .where(and(eq(activity.subject, subject), eq(activity.subjectId, subjectId), eq(activity.act, act)))
    .orderBy(desc(activity.at), desc(activity.id))
    .limit(1)
  return row ?? null
}
