// The names that a search can be narrowed to, and that are offered while somebody types: authors, tags, categories, issues.
import { asc, desc } from 'drizzle-orm'
import type { Reading } from '../client.ts'
import { isThere } from './instead.ts'
import { nextChange, visibleAt } from './visible.ts'

/** `address` is what stands in its URL: a slug, of a category its path. `parentId` only categories have. */
export type Named = { id: string; address: string; name: string; parentId: string | null }

export async function listAuthorNames(reading: Reading): Promise<Named[]> {
  const { authors } = reading.db.t
  reading.note('authors')
  const rows = await reading.db.orm
    .select({ id: authors.id, address: authors.slug, name: authors.name })
    .from(authors)
    .orderBy(asc(authors.name))
  const there = rows.filter((row) => isThere(reading, row))
  return there.map((row) => {
    const other = reading.instead?.authors.find(({ id }) => id === row.id)
    return withoutParent(other ? { ...row, address: other.slug, name: other.name } : row)
  })
}

export async function listTagNames(reading: Reading): Promise<Named[]> {
  const { tags } = reading.db.t
  reading.note('tags')
  const rows = await reading.db.orm
    .select({ id: tags.id, address: tags.slug, name: tags.name })
    .from(tags)
    .orderBy(asc(tags.name))
  return rows.map(withoutParent)
}

export async function listCategoryNames(reading: Reading): Promise<Named[]> {
  const { categories } = reading.db.t
  reading.note('categories')
  const rows = await reading.db.orm
    .select({
      id: categories.id,
      address: categories.path,
      name: categories.name,
      parentId: categories.parentId,
    })
    .from(categories)
    .orderBy(asc(categories.path))
  const there = rows.filter((row) => isThere(reading, row))
  return there.map((row) => {
    const other = reading.instead?.categories.find(({ id }) => id === row.id)
    return other ? { ...row, address: other.path, name: other.name, parentId: other.parentId } : row
  })
}

/** The newest first; their name is their address, "2023-12". */
export async function listIssueNames(reading: Reading): Promise<Named[]> {
  const { issues } = reading.db.t
  reading.note('issues', await nextChange(reading, issues))
  const rows = await reading.db.orm
    .select({ id: issues.id, address: issues.slug, name: issues.slug })
    .from(issues)
    .where(visibleAt(issues, reading.now))
    .orderBy(desc(issues.slug))
  return rows.map(withoutParent)
}

const withoutParent = (row: Omit<Named, 'parentId'>): Named => ({ ...row, parentId: null })
