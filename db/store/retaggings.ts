// Changes of many articles' tags and categories, kept to be undone. Called inside a verb's transaction.
import { and, asc, eq, gte } from 'drizzle-orm'
import type { Source, Tx } from '../client.ts'

export async function insertRetagging(tx: Tx, row: Tx['t']['retaggings']['$inferInsert']): Promise<void> {
  await tx.orm.insert(tx.t.retaggings).values(row)
}

export async function findRetagging({ orm, t: { retaggings } }: Source, id: string) {
  const [row] = await orm.select().from(retaggings).where(eq(retaggings.id, id)).limit(1)
  return row ?? null
}

export async function setRetaggingUndone(
  tx: Tx,
  id: string,
  undone: { undoneAt: number; stayed: number },
): Promise<void> {
  await tx.orm.update(tx.t.retaggings).set(undone).where(eq(tx.t.retaggings.id, id))
}

/** Texts of the article from this number on. */
export async function listTextsFrom(tx: Tx, articleId: string, number: number) {
  const { revisions } = tx.t
  return tx.orm
    .select({ id: revisions.id, number: revisions.number, content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), gte(revisions.number, number)))
    .orderBy(asc(revisions.number))
}
