// Writes of issues and promo bars; called inside a verb's transaction.
import { desc, eq } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'

type T = Tx['t']
export type IssueInsert = T['issues']['$inferInsert']

export async function findIssueRow(tx: Source, id: string) {
  const [row] = await tx.orm.select().from(tx.t.issues).where(eq(tx.t.issues.id, id)).limit(1)
  return row ?? null
}

export async function putIssue(tx: Tx, row: IssueInsert): Promise<void> {
  await tx.orm.insert(tx.t.issues).values(row).onConflictDoUpdate({ target: tx.t.issues.id, set: row })
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
