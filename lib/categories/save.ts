// Adds or changes a category of the tree; its path follows from its parent's.
import { type CategoryInsert, findCategoryRow, putCategory } from '../../db/store/taxonomy.ts'
import { categoryTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { change } from '../verb.ts'

/** Refused: a parent that does not exist, or the category itself as its parent. Recorded: category.save. */
export function saveCategory(desk: Desk, category: Omit<CategoryInsert, 'path'>): Promise<{ id: string; path: string }> {
  return act(desk, async (tx) => {
    const path = await pathOf(category, async (id) => (await findCategoryRow(tx, id))?.path ?? null)
    await change(
      { ...desk, db: tx },
      {
        may: 'taxonomy.edit',
        act: 'category.save',
        subject: 'category',
        subjectId: category.id,
        tags: categoryTags(category.id, path),
        write: (inner) => putCategory(inner, { ...category, path }),
      },
    )
    return { id: category.id, path }
  })
}

async function pathOf(category: Omit<CategoryInsert, 'path'>, findPath: (id: string) => Promise<string | null>) {
  if (!category.parentId) return category.slug
  const parent = category.parentId === category.id ? null : await findPath(category.parentId)
  if (parent === null) throw new Invalid([{ field: 'parentId', message: 'Choose another category as the parent.' }])
  return `${parent}/${category.slug}`
}
