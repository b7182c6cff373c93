// Writes of sponsors; called inside a verb's transaction.
import { and, eq, ne } from 'drizzle-orm'
import type { Tx } from '../../client.ts'

export type SponsorRow = Tx['t']['sponsors']['$inferSelect']

export async function putSponsor(tx: Tx, row: SponsorRow): Promise<void> {
  const { sponsors } = tx.t
  await tx.orm.insert(sponsors).values(row).onConflictDoUpdate({ target: sponsors.id, set: row })
}

export async function findSponsorRow({ orm, t: { sponsors } }: Tx, id: string): Promise<SponsorRow | null> {
  const [row] = await orm.select().from(sponsors).where(eq(sponsors.id, id)).limit(1)
  return row ?? null
}

/** Another one whose words are the same. */
export async function findSameLabel(
  { orm, t: { sponsors } }: Tx,
  { id, label }: Pick<SponsorRow, 'id' | 'label'>,
): Promise<SponsorRow | null> {
  const [row] = await orm
    .select()
    .from(sponsors)
    .where(and(eq(sponsors.label, label), ne(sponsors.id, id)))
    .limit(1)
  return row ?? null
}

export async function deleteSponsor(tx: Tx, id: string): Promise<void> {
  await tx.orm.delete(tx.t.sponsors).where(eq(tx.t.sponsors.id, id))
}
