// Categories, tags and authors as readers meet them. They have no drafts: a term without visible articles is just empty.
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Reading } from '../client.ts'
import { pictureColumns } from './pictures.ts'
import { nextChange, visibleAt } from './visible.ts'

export type CategoryRow = NonNullable<Awaited<ReturnType<typeof findCategory>>>
export type AuthorRow = NonNullable<Awaited<ReturnType<typeof findAuthor>>>

export async function findCategory(reading: Reading, path: string) {
  const { categories } = reading.db.t
  const [row] = await reading.db.orm.select().from(categories).where(eq(categories.path, path)).limit(1)
  reading.note(row ? `category:${row.id}` : `category-path:${path}`)
  return row ?? null
}

/** Categories below this one, each with the number of its visible articles. */
export async function listSubcategories(reading: Reading, parentId: string) {
  const { categories, publications, publicationTerms: terms } = reading.db.t
  reading.note('categories')
  reading.note(`list:category:${parentId}`, await nextChange(reading, publications))
  const count = sql<number>`(select count(*) from ${terms} where ${and(
    eq(terms.kind, 'category'),
    eq(terms.termId, categories.id),
    visibleAt(terms, reading.now),
  )})`
  return reading.db.orm
    .select({ category: categories, count: count.mapWith(Number) })
    .from(categories)
    .where(eq(categories.parentId, parentId))
    .orderBy(asc(categories.position), asc(categories.name))
}

/** The named categories with all their ancestors, by id. */
export async function listWithAncestors(reading: Reading, categoryIds: string[]) {
  const { categories } = reading.db.t
  reading.note('categories')
  const found = new Map<string, CategoryRow>()
  let wanted = [...new Set(categoryIds)]
  while (wanted.length > 0) {
    const rows = await reading.db.orm.select().from(categories).where(inArray(categories.id, wanted))
    for (const row of rows) found.set(row.id, row)
    wanted = [...new Set(rows.flatMap((row) => row.parentId ?? []))].filter((id) => !found.has(id))
  }
  return found
}

export async function listTopCategories(reading: Reading) {
  const { categories } = reading.db.t
  reading.note('categories')
  return reading.db.orm
    .select()
    .from(categories)
    .where(sql`${categories.parentId} is null`)
    .orderBy(asc(categories.position), asc(categories.name))
}

export async function findTag(reading: Reading, slug: string) {
  const { tags } = reading.db.t
  const [row] = await reading.db.orm.select().from(tags).where(eq(tags.slug, slug)).limit(1)
  reading.note(row ? `tag:${row.id}` : `tag-slug:${slug}`)
  return row ?? null
}

export async function listTags(reading: Reading, ids: string[]) {
  if (ids.length === 0) return []
  const { tags } = reading.db.t
  for (const id of ids) reading.note(`tag:${id}`)
  const rows = await reading.db.orm.select().from(tags).where(inArray(tags.id, ids))
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

export async function findAuthor(reading: Reading, slug: string) {
  const rows = await authorsWhere(reading, eq(reading.db.t.authors.slug, slug))
  if (!rows[0]) reading.note(`author-slug:${slug}`)
  return rows[0] ?? null
}

export async function listAuthors(reading: Reading, ids: string[]) {
  if (ids.length === 0) return []
  const rows = await authorsWhere(reading, inArray(reading.db.t.authors.id, ids))
  return ids.flatMap((id) => rows.find((row) => row.author.id === id) ?? [])
}

/** Where each of the named authors has a page: all that a byline needs of them. */
export async function mapAuthorSlugs(reading: Reading, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { authors } = reading.db.t
  const rows = await reading.db.orm
    .select({ id: authors.id, slug: authors.slug })
    .from(authors)
    .where(inArray(authors.id, ids))
  for (const { id } of rows) reading.note(`author:${id}`)
  return new Map(rows.map(({ id, slug }) => [id, slug]))
}

/** The people of Meet the Editors, in their order. */
export async function listEditors(reading: Reading) {
  reading.note('authors')
  return authorsWhere(reading, eq(reading.db.t.authors.isEditor, true))
}

async function authorsWhere(reading: Reading, where: ReturnType<typeof eq>) {
  const { authors, media } = reading.db.t
  const rows = await reading.db.orm
    .select({ author: authors, photo: pictureColumns(reading.db) })
    .from(authors)
    .leftJoin(media, eq(media.id, authors.photoId))
    .where(where)
    .orderBy(asc(authors.position), asc(authors.name))
  for (const { author, photo } of rows) {
    reading.note(`author:${author.id}`)
    if (photo) reading.note(`medium:${photo.id}`)
  }
  return rows
}
