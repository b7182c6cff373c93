// Writes of authors, categories and tags; called inside a verb's transaction.
import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '../client.ts'

type T = Tx['t']
export type AuthorInsert = T['authors']['$inferInsert']
export type CategoryInsert = T['categories']['$inferInsert']
export type CategoryRow = T['categories']['$inferSelect']
export type TagInsert = T['tags']['$inferInsert']

export async function putAuthor(tx: Tx, row: AuthorInsert): Promise<void> {
  await tx.orm.insert(tx.t.authors).values(row).onConflictDoUpdate({ target: tx.t.authors.id, set: row })
}

export async function findAuthorRow(tx: Tx, id: string) {
  const [row] = await tx.orm.select().from(tx.t.authors).where(eq(tx.t.authors.id, id)).limit(1)
  return row ?? null
}

export async function putCategory(tx: Tx, row: CategoryInsert): Promise<void> {
  await tx.orm
    .insert(tx.t.categories)
    .values(row)
    .onConflictDoUpdate({ target: tx.t.categories.id, set: row })
}

export async function putTag(tx: Tx, row: TagInsert): Promise<void> {
  await tx.orm.insert(tx.t.tags).values(row).onConflictDoUpdate({ target: tx.t.tags.id, set: row })
}

export async function findCategoryRow(tx: Tx, id: string): Promise<CategoryRow | null> {
  const [row] = await tx.orm.select().from(tx.t.categories).where(eq(tx.t.categories.id, id)).limit(1)
  return row ?? null
}

export async function listChildCategories(tx: Tx, parentId: string): Promise<CategoryRow[]> {
  return tx.orm.select().from(tx.t.categories).where(eq(tx.t.categories.parentId, parentId))
}

/** The categories with all their ancestors. */
export async function listCategoryRows(tx: Tx, ids: string[]) {
  const found = new Map<string, T['categories']['$inferSelect']>()
  let wanted = [...new Set(ids)]
  while (wanted.length > 0) {
    const rows = await tx.orm.select().from(tx.t.categories).where(inArray(tx.t.categories.id, wanted))
    for (const row of rows) found.set(row.id, row)
    wanted = rows.flatMap((row) => row.parentId ?? []).filter((id) => !found.has(id))
  }
  return found
}

export async function listTagRows(tx: Tx, ids: string[]) {
  return tx.orm.select().from(tx.t.tags).where(inArray(tx.t.tags.id, ids))
}
