// Adds or changes a category of the tree; its path follows from its parent's, and those below it follow from its own.
import type { Tx } from '../../db/client.ts'
import { appendLog } from '../../db/store/log.ts'
import {
  type CategoryInsert,
  type CategoryRow,
  findCategoryRow,
  listChildCategories,
  putCategory,
} from '../../db/store/subjects/taxonomy.ts'
import { recordActivity } from '../activity.ts'
import { categoryTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'
import { moveAddressWithin } from '../redirects/move.ts'
import { assertFree } from '../terms/free.ts'
import { reindexTerm } from '../terms/reindex.ts'
import { urls } from '../urls.ts'
import { keyTitlesWithin } from './key-titles.ts'
import { relistBelow } from './relist.ts'

/**
 * When the path changes, old addresses redirect, of the categories below too; with another parent its articles are listed
 * under the new ones above, and search finds them by its new name. Refused: an address that another has, a parent that does not exist, or that is the category itself or one below it.
 * Recorded: category.save.
 */
export function saveCategory(
  desk: Desk,
  category: Omit<CategoryInsert, 'path'>,
): Promise<{ id: string; path: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'taxonomy.edit')
    const { path, tags } = await saveCategoryWithin(tx, desk, category)
    await appendLog(tx, desk.now, tags)
    await recordActivity(tx, desk, { act: 'category.save', subject: 'category', subjectId: category.id })
    return { id: category.id, path }
  })
}

/** The address that a section of opinion has in most magazines: a new one there is one until somebody says otherwise. */
export const OPINION = 'opinion'

/** The rule itself, for every act that changes a category: the log and the record are the caller's. */
export async function saveCategoryWithin(
  tx: Tx,
  desk: Desk,
  category: Omit<CategoryInsert, 'path'>,
): Promise<{ path: string; tags: string[] }> {
  const term = { kind: 'category', id: category.id } as const
  const before = await findCategoryRow(tx, category.id)
  const path = await pathOf(tx, category)
  await assertFree(tx, term, path)
  const moved = before && before.path !== path ? await moveBelow(tx, desk, before, path) : []
  const isOpinion = category.isOpinion ?? before?.isOpinion ?? path === OPINION
  await putCategory(tx, { ...category, path, isOpinion })
  const { articleOrder } = { ...before, ...category }
  if (before && articleOrder && articleOrder !== before.articleOrder)
    await keyTitlesWithin(tx, { id: before.id, articleOrder })
  const isUnderOther = before !== null && before.parentId !== category.parentId
  const relisted = isUnderOther ? await relistBelow(tx, category.id) : []
  const isReworded = isUnderOther || (before !== null && before.name !== category.name)
  const found = isReworded ? await reindexTerm(tx, term) : []
  const lists = relisted.map((id) => `list:category:${id}`)
  return { path, tags: [...new Set([...categoryTags(category.id, path), ...moved, ...lists, ...found])] }
}

async function pathOf(tx: Tx, { id, parentId, slug }: Omit<CategoryInsert, 'path'>): Promise<string> {
  if (!parentId) return slug
  const parent = await findCategoryRow(tx, parentId)
  for (let above = parent; above; above = above.parentId ? await findCategoryRow(tx, above.parentId) : null) {
    if (above.id === id) throw new Invalid([{ field: 'parentId', message: OTHER_PARENT }])
  }
  if (!parent) throw new Invalid([{ field: 'parentId', message: OTHER_PARENT }])
  return `${parent.path}/${slug}`
}

const OTHER_PARENT = 'Choose another category as the parent.'

/** Moves what is below `category`, and redirects from its own address and theirs; returns the tags touched. */
async function moveBelow(tx: Tx, desk: Desk, category: CategoryRow, path: string): Promise<string[]> {
  const [from, to] = [urls.category(category.path), urls.category(path)]
  const tags = await moveAddressWithin(tx, desk, { from, to, why: 'The category moved.' })
  const all = [...tags, ...categoryTags(category.id, path)]
  for (const child of await listChildCategories(tx, category.id)) {
    const childPath = `${path}/${child.slug}`
    await putCategory(tx, { ...child, path: childPath })
    all.push(...(await moveBelow(tx, desk, child, childPath)))
  }
  return all
}
