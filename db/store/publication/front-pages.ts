// Front pages as they were arranged: only ever added, or taken away again before they count. Called by verbs and the desk.
import { desc, eq } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'

export type FrontPageRow = Tx['t']['frontPages']['$inferSelect']

export async function insertFrontPage(tx: Tx, row: Tx['t']['frontPages']['$inferInsert']): Promise<void> {
  await tx.orm.insert(tx.t.frontPages).values(row)
}

export async function deleteFrontPage(tx: Tx, id: string): Promise<void> {
  await tx.orm.delete(tx.t.frontPages).where(eq(tx.t.frontPages.id, id))
}

/** The one saved last first. */
export async function listFrontPages(
  { orm, t: { frontPages } }: Source,
  limit: number,
): Promise<FrontPageRow[]> {
  return orm.select().from(frontPages).orderBy(desc(frontPages.savedAt), desc(frontPages.id)).limit(limit)
}

export async function findFrontPageRow({ orm, t: { frontPages } }: Source, id: string) {
  const [row] = await orm.select().from(frontPages).where(eq(frontPages.id, id)).limit(1)
  return row ?? null
}

/** Of every version those in which a zone of this name holds something. */
export async function listFrontPagesWithZone({ orm, t: { frontPages } }: Source, zone: string) {
  const rows = await orm
    .select({ id: frontPages.id, pins: frontPages.pins, savedAt: frontPages.savedAt })
    .from(frontPages)
  return rows.filter(({ pins }) => pins[zone] !== undefined)
}

export async function setPins(tx: Tx, id: string, pins: FrontPageRow['pins']): Promise<void> {
  await tx.orm.update(tx.t.frontPages).set({ pins }).where(eq(tx.t.frontPages.id, id))
}
