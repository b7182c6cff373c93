// One term becomes part of another: whatever named it names the other from now on, earlier versions too (decision 039).
import type { Tx } from '../../db/client.ts'
import { findArticleRow } from '../../db/store/articles/articles.ts'
import {
  deleteTerm,
  listArticlesEverNaming,
  listArticlesNaming,
  listMenusNaming,
  listTextsNaming,
  setMenuEntries,
  setText,
} from '../../db/store/subjects/terms.ts'
import { breathing } from '../background/breath.ts'
import type { KeptMerge, KeptText } from './kept.ts'
import { relistWithin } from './relist.ts'
import { keptOf, type Swap, swapInMenu, swapInText } from './texts.ts'

export type Merged = {
  articles: number
  tags: string[]
  kept: Pick<KeptMerge, 'texts' | 'earlier' | 'menus'>
}

/**
 * The rows that begin a merge are the caller's: addresses, what stands below. `from` is deleted. Returns how many articles
 * followed, the tags of all that changed, and what undoing it goes by.
 */
export async function mergeTermWithin(tx: Tx, merge: Swap): Promise<Merged> {
  const { kind, from } = merge
  const articleIds = await listArticlesNaming(tx, { kind, id: from })
  const { tags, texts } = await swapTermWithin(tx, merge, articleIds)
  // Once those have followed, only articles that named it before are left.
  const before = await swapTermWithin(tx, merge, await listArticlesEverNaming(tx, from))
  const earlier = before.texts.length > 0 ? { earlier: before.texts } : {}
  const menus = await listMenusNaming(tx, from)
  for (const { id, entries } of menus) await setMenuEntries(tx, id, swapInMenu(entries, merge))
  await deleteTerm(tx, { kind, id: from })
  const kept = { texts, ...earlier, menus: menus.map(({ id, entries }) => ({ id, entries })) }
  return { articles: articleIds.length, tags: [...tags, ...before.tags, 'menu'], kept }
}

/** In these articles only. Both terms stay; what readers see changes at once. Returns the tags touched, and what the texts said. */
export async function swapTermWithin(
  tx: Tx,
  swap: Swap,
  articleIds: string[],
): Promise<{ tags: string[]; texts: KeptText[] }> {
  const breathe = breathing()
  const texts: KeptText[] = []
  for (const articleId of articleIds) {
    const draftId = (await findArticleRow(tx, articleId))?.draftRevisionId
    for (const { id, number, content } of await listTextsNaming(tx, articleId, swap.from)) {
      texts.push({ id, articleId, number, isDraft: id === draftId, ...keptOf(content, swap) })
      await setText(tx, id, swapInText(content, swap))
    }
    await breathe()
  }
  return { tags: await relistWithin(tx, texts), texts }
}
