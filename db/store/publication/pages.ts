// Writes of static pages: what readers see, as versions, and what the desk writes; called inside a verb's transaction.
import { and, asc, desc, eq, inArray, isNotNull, lte, ne } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'

type T = Tx['t']
export type PageInsert = T['pages']['$inferInsert']
export type PageRow = T['pages']['$inferSelect']
export type PageRevisionRow = T['pageRevisions']['$inferSelect']

/** Every version that readers saw, see or will see, in the order of their moments. */
export async function listPageRows({ orm, t: { pages } }: Source, pageId: string): Promise<PageRow[]> {
  return orm.select().from(pages).where(eq(pages.pageId, pageId)).orderBy(asc(pages.visibleFrom))
}

export async function putPage(tx: Tx, row: PageInsert): Promise<void> {
  await tx.orm.insert(tx.t.pages).values(row).onConflictDoUpdate({ target: tx.t.pages.id, set: row })
}

export async function updatePageRow(tx: Tx, id: string, changes: Partial<PageInsert>): Promise<void> {
  await tx.orm.update(tx.t.pages).set(changes).where(eq(tx.t.pages.id, id))
}

export async function deletePageRow(tx: Tx, id: string): Promise<void> {
  await tx.orm.delete(tx.t.pages).where(eq(tx.t.pages.id, id))
}

export async function insertPageRevision(tx: Tx, row: PageRevisionRow): Promise<void> {
  await tx.orm.insert(tx.t.pageRevisions).values(row)
}

export async function deletePageRevisions(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length > 0) await tx.orm.delete(tx.t.pageRevisions).where(inArray(tx.t.pageRevisions.id, ids))
}

export async function findPageRevision({ orm, t: { pageRevisions } }: Source, id: string) {
  const [row] = await orm.select().from(pageRevisions).where(eq(pageRevisions.id, id)).limit(1)
  return row ?? null
}

export async function findPageRevisionByKey({ orm, t: { pageRevisions } }: Source, key: string) {
  const [row] = await orm.select().from(pageRevisions).where(eq(pageRevisions.key, key)).limit(1)
  return row ?? null
}

/** The text that stood at this rev, or the last one before it that is still kept; without a rev the newest. */
export async function findPageRevisionAt(
  { orm, t: { pageRevisions } }: Source,
  pageId: string,
  rev?: number,
): Promise<PageRevisionRow | null> {
  const [row] = await orm
    .select()
    .from(pageRevisions)
    .where(and(eq(pageRevisions.pageId, pageId), rev === undefined ? undefined : lte(pageRevisions.rev, rev)))
    .orderBy(desc(pageRevisions.rev))
    .limit(1)
  return row ?? null
}

export type PageRevisionFacts = Omit<PageRevisionRow, 'body' | 'description' | 'slug' | 'key'>

/** Without their texts, the first first. */
export async function listPageRevisionFacts(
  { orm, t: { pageRevisions: all } }: Source,
  pageId: string,
): Promise<PageRevisionFacts[]> {
  return orm
    .select({
      ...{ id: all.id, pageId: all.pageId, rev: all.rev, title: all.title, at: all.at },
      ...{ byId: all.byId, byName: all.byName, why: all.why, isAutomatic: all.isAutomatic },
    })
    .from(all)
    .where(eq(all.pageId, pageId))
    .orderBy(asc(all.rev))
}

/** All versions of a page stand at one address. */
export async function setPageSlug(tx: Tx, pageId: string, slug: string): Promise<void> {
  const { pages, pageRevisions } = tx.t
  await tx.orm.update(pages).set({ slug }).where(eq(pages.pageId, pageId))
  await tx.orm.update(pageRevisions).set({ slug }).where(eq(pageRevisions.pageId, pageId))
}

/** The title of another page at this address, whether readers see it or not. */
export async function findPageAt({ orm, t }: Source, slug: string, exceptId: string): Promise<string | null> {
  for (const table of [t.pages, t.pageRevisions]) {
    const [row] = await orm
      .select({ title: table.title })
      .from(table)
      .where(and(eq(table.slug, slug), ne(table.pageId, exceptId)))
      .limit(1)
    if (row) return row.title
  }
  return null
}

/** Revisions that a version for readers shows. */
export async function listShownPageRevisions({ orm, t: { pages } }: Source, pageId: string) {
  const rows = await orm
    .select({ id: pages.revisionId })
    .from(pages)
    .where(and(eq(pages.pageId, pageId), isNotNull(pages.revisionId)))
  return new Set(rows.map(({ id }) => id))
}

/** All that there is of it. */
export async function deletePage(tx: Tx, pageId: string): Promise<void> {
  await tx.orm.delete(tx.t.pages).where(eq(tx.t.pages.pageId, pageId))
  await tx.orm.delete(tx.t.pageRevisions).where(eq(tx.t.pageRevisions.pageId, pageId))
}

/** Whole, the first first. */
export async function listPageRevisionRows({ orm, t: { pageRevisions: all } }: Source, pageId: string) {
  return orm.select().from(all).where(eq(all.pageId, pageId)).orderBy(asc(all.rev))
}
