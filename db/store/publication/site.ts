// Writes of issues, menus and promo bars; called inside a verb's transaction.
import { and, desc, eq, gt, lte } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'

type T = Tx['t']
export type IssueInsert = T['issues']['$inferInsert']
export type MenuInsert = T['menus']['$inferInsert']

export async function findIssueRow(tx: Source, id: string) {
  const [row] = await tx.orm.select().from(tx.t.issues).where(eq(tx.t.issues.id, id)).limit(1)
  return row ?? null
}

export async function putIssue(tx: Tx, row: IssueInsert): Promise<void> {
  await tx.orm.insert(tx.t.issues).values(row).onConflictDoUpdate({ target: tx.t.issues.id, set: row })
}

export async function putMenu(tx: Tx, row: MenuInsert): Promise<void> {
  await tx.orm.insert(tx.t.menus).values(row).onConflictDoUpdate({ target: tx.t.menus.id, set: row })
}

/** The version of a menu that readers see at `now`. */
export async function findMenuNow(tx: Tx, name: string, now: number) {
  const { menus } = tx.t
  const [row] = await tx.orm
    .select()
    .from(menus)
    .where(and(eq(menus.name, name), lte(menus.visibleFrom, now), gt(menus.visibleUntil, now)))
    .orderBy(desc(menus.visibleFrom), desc(menus.id))
    .limit(1)
  return row ?? null
}

export async function findMenuRow(tx: Tx, id: string) {
  const [row] = await tx.orm.select().from(tx.t.menus).where(eq(tx.t.menus.id, id)).limit(1)
  return row ?? null
}

/** An import recognises a menu by this: it goes with the newest version. */
export async function forgetMenuImport(tx: Tx, id: string): Promise<void> {
  await tx.orm.update(tx.t.menus).set({ importRef: null }).where(eq(tx.t.menus.id, id))
}

export async function insertPromoBar(tx: Tx, row: T['promoBars']['$inferInsert']): Promise<void> {
  await tx.orm.insert(tx.t.promoBars).values(row)
}

/** The newest version; nobody plans one. */
export async function findLastPromoBar({ orm, t: { promoBars } }: Source) {
  const [row] = await orm
    .select()
    .from(promoBars)
    .orderBy(desc(promoBars.visibleFrom), desc(promoBars.id))
    .limit(1)
  return row ?? null
}
