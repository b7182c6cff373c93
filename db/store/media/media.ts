// Writes of media; called inside a verb's transaction.
import { and, desc, eq, gt, isNull, lte } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'

export type MediumInsert = Tx['t']['media']['$inferInsert']
export type MediumRow = Tx['t']['media']['$inferSelect']

export async function putMedium(tx: Tx, row: MediumInsert): Promise<void> {
  await tx.orm.insert(tx.t.media).values(row).onConflictDoUpdate({ target: tx.t.media.id, set: row })
}

export async function findMediumRow(tx: Tx, id: string): Promise<MediumRow | null> {
  const [row] = await tx.orm.select().from(tx.t.media).where(eq(tx.t.media.id, id)).limit(1)
  return row ?? null
}

/** The picture of these bytes, unless it is in the trash. */
export async function findMediumByHash(tx: Tx, hash: string): Promise<MediumRow | null> {
  const { media } = tx.t
  const [row] = await tx.orm
    .select()
    .from(media)
    .where(and(eq(media.hash, hash), eq(media.state, 'ready'), isNull(media.trashedAt)))
    .limit(1)
  return row ?? null
}

export async function findMediumByImportRef(tx: Tx, importRef: string): Promise<MediumRow | null> {
  const [row] = await tx.orm.select().from(tx.t.media).where(eq(tx.t.media.importRef, importRef)).limit(1)
  return row ?? null
}

/** The latest that waits: what was just sent in or changed is looked at soonest. */
export async function findUnfinishedMedium({ orm, t }: Source, now: number): Promise<MediumRow | null> {
  const { media } = t
  const [row] = await orm
    .select()
    .from(media)
    .where(lte(media.finishAt, now))
    .orderBy(desc(media.finishAt))
    .limit(1)
  return row ?? null
}

/** Pictures after the given one, in the order of their ids: what looks at the whole library goes through them. */
export async function listMediaAfter(
  { orm, t: { media } }: Source,
  after: string,
  limit: number,
): Promise<MediumRow[]> {
  return orm.select().from(media).where(gt(media.id, after)).orderBy(media.id).limit(limit)
}

export type Finish = Pick<MediumRow, 'finishAt' | 'finishTries'>

/** `finishAt` null: it is not tried any more. */
export async function moveFinish(tx: Tx, id: string, finish: Finish): Promise<void> {
  await tx.orm.update(tx.t.media).set(finish).where(eq(tx.t.media.id, id))
}
