// Menus as they were put together, version by version; called inside a verb's transaction.
import { and, asc, desc, eq, gt } from 'drizzle-orm'
import { began, countsAt } from '../../began.ts'
import type { Source, Tx } from '../../client.ts'

export type MenuInsert = Tx['t']['menus']['$inferInsert']

export async function putMenu(tx: Tx, row: MenuInsert): Promise<void> {
  await tx.orm.insert(tx.t.menus).values(row).onConflictDoUpdate({ target: tx.t.menus.id, set: row })
}

/** Only one that no reader has seen. */
export async function deleteMenu(tx: Tx, id: string): Promise<void> {
  await tx.orm.delete(tx.t.menus).where(eq(tx.t.menus.id, id))
}

/** One that readers have seen stays in the history, and counts no more. */
export async function endMenu(tx: Tx, id: string, at: number): Promise<void> {
  await tx.orm.update(tx.t.menus).set({ visibleUntil: at }).where(eq(tx.t.menus.id, id))
}

/** Of this name those that are to come, by their own moment or an issue's, and were not called off; the first first. */
export async function listPlannedMenuRows(source: Source, name: string, now: number) {
  const { issues, menus } = source.t
  const rows = await source.orm
    .select({ menu: menus })
    .from(menus)
    .leftJoin(issues, eq(issues.id, menus.issueId))
    .where(and(eq(menus.name, name), gt(menus.visibleUntil, now), gt(began(menus, issues), now)))
    .orderBy(asc(began(menus, issues)), asc(menus.id))
  return rows.map(({ menu }) => menu)
}

/** The version of a menu that readers see at `now`. */
export async function findMenuNow(tx: Source, name: string, now: number) {
  const { issues, menus } = tx.t
  const [row] = await tx.orm
    .select({ menu: menus })
    .from(menus)
    .leftJoin(issues, eq(issues.id, menus.issueId))
    .where(and(eq(menus.name, name), countsAt(menus, issues, now)))
    .orderBy(desc(began(menus, issues)), desc(menus.id))
    .limit(1)
  return row?.menu ?? null
}

/** The version that was saved last, whether readers see it or it is planned. */
export async function findLastMenu({ orm, t: { menus } }: Source, name: string) {
  const [row] = await orm
    .select()
    .from(menus)
    .where(eq(menus.name, name))
    .orderBy(desc(menus.savedAt), desc(menus.id))
    .limit(1)
  return row ?? null
}

export async function findMenuRow(tx: Tx, id: string) {
  const [row] = await tx.orm.select().from(tx.t.menus).where(eq(tx.t.menus.id, id)).limit(1)
  return row ?? null
}

/** An import recognises a menu by this: it goes with the newest version. */
export async function setMenuImport(tx: Tx, id: string, importRef: string | null): Promise<void> {
  await tx.orm.update(tx.t.menus).set({ importRef }).where(eq(tx.t.menus.id, id))
}
