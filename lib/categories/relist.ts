// When a category gets another parent, what is in it is listed under the new ones above, and no longer under the old ones.
import type { Tx } from '../../db/client.ts'
import {
  type CategoryTerm,
  deleteCategoryTerms,
  insertTerms,
  listCategoryTermsBelow,
} from '../../db/store/subjects/category-terms.ts'
import { listCategoryRows } from '../../db/store/subjects/taxonomy.ts'
import { keyTitlesWithin } from './key-titles.ts'

/** Called once the tree stands as it is to stand. Returns the categories that list other articles now. */
export async function relistBelow(tx: Tx, categoryId: string): Promise<string[]> {
  const terms = await listCategoryTermsBelow(tx, categoryId)
  const tree = await listCategoryRows(tx, [...new Set(terms.map(({ termId }) => termId))])
  const above = (id: string): string[] => {
    const parentId = tree.get(id)?.parentId
    return parentId ? [parentId, ...above(parentId)] : []
  }
  const added: CategoryTerm[] = []
  const removed = new Map<string, string[]>()
  for (const [publicationId, mine] of Map.groupBy(terms, (term) => term.publicationId)) {
    const direct = mine.filter(({ isDirect }) => isDirect)
    const wanted = new Set(direct.flatMap(({ termId }) => [termId, ...above(termId)]))
    for (const { termId } of mine) {
      if (wanted.delete(termId)) continue
      const from = removed.get(termId) ?? []
      from.push(publicationId)
      removed.set(termId, from)
    }
    const [like] = mine
    if (like)
      added.push(...[...wanted].map((termId) => ({ ...like, termId, isDirect: false, titleKey: null })))
  }
  for (const [termId, publicationIds] of removed) await deleteCategoryTerms(tx, termId, publicationIds)
  await insertTerms(tx, added)
  for (const id of new Set(added.map(({ termId }) => termId))) {
    const row = tree.get(id)
    if (row?.articleOrder === 'title') await keyTitlesWithin(tx, row)
  }
  return [...new Set([...added.map(({ termId }) => termId), ...removed.keys()])]
}
