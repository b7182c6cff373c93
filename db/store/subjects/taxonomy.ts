// Writes of authors, categories and tags; called inside a verb's transaction.
import { asc, eq, inArray } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'
import type { TermKind } from '../../schema/articles.ts'

type T = Tx['t']
export type AuthorInsert = T['authors']['$inferInsert']
export type CategoryInsert = T['categories']['$inferInsert']
export type CategoryRow = T['categories']['$inferSelect']
export type TagInsert = T['tags']['$inferInsert']
export type AuthorRow = T['authors']['$inferSelect']

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

export async function findCategoryRow(tx: Source, id: string): Promise<CategoryRow | null> {
  const [row] = await tx.orm.select().from(tx.t.categories).where(eq(tx.t.categories.id, id)).limit(1)
  return row ?? null
}

export async function listChildCategories(tx: Source, parentId: string): Promise<CategoryRow[]> {
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

export async function listAllCategories(tx: Tx): Promise<CategoryRow[]> {
  return tx.orm.select().from(tx.t.categories)
}

/** While several categories change places, none may stand where another still does. */
export async function putCategoryAside(tx: Tx, id: string): Promise<void> {
  const { categories } = tx.t
  await tx.orm
    .update(categories)
    .set({ path: `~${id}` })
    .where(eq(categories.id, id))
}

/** Who has the address: a category's path, a tag's or an author's slug. */
export async function findHolder(tx: Tx, kind: TermKind, address: string) {
  const { categories, tags, authors } = tx.t
  const [table, column] = {
    category: [categories, categories.path] as const,
    tag: [tags, tags.slug] as const,
    author: [authors, authors.slug] as const,
  }[kind]
  const [row] = await tx.orm
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(eq(column, address))
    .limit(1)
  return row ?? null
}

export async function listEditorRows(tx: Tx) {
  const { authors } = tx.t
  return tx.orm
    .select()
    .from(authors)
    .where(eq(authors.isEditor, true))
    .orderBy(asc(authors.position), asc(authors.name))
}

export async function setAuthorPosition(tx: Tx, id: string, position: number): Promise<void> {
  await tx.orm.update(tx.t.authors).set({ position }).where(eq(tx.t.authors.id, id))
}

export async function listAuthorsById(tx: Tx, ids: string[]) {
  if (ids.length === 0) return []
  return tx.orm.select().from(tx.t.authors).where(inArray(tx.t.authors.id, ids))
}
