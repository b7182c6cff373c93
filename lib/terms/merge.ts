// One term becomes part of another: whatever named it names the other from now on, earlier versions too (decision 039).
import type { Tx } from '../../db/client.ts'
import { findArticleRow, findRevision } from '../../db/store/articles.ts'
import {
  deleteTerm,
  listArticlesNaming,
  listMenusNaming,
  listPublishedTexts,
  listTextsNaming,
  setMenuEntries,
  setTerms,
  setText,
} from '../../db/store/terms.ts'
import { digestArticle } from '../articles/digest.ts'
import { articleTags } from '../changes.ts'
import { cardOf } from '../publications/card.ts'
import { placesOf, termsOf } from '../publications/places.ts'
import { putIntoSearch } from '../search/put.ts'
import type { KeptMerge, KeptText } from './kept.ts'
import { keptOf, type Swap, swapInMenu, swapInText } from './texts.ts'

export type Merged = { articles: number; tags: string[]; kept: Pick<KeptMerge, 'texts' | 'menus'> }

/**
 * The rows that begin a merge are the caller's: addresses, what stands below. `from` is deleted. Returns how many articles
 * followed, the tags of all that changed, and what undoing it goes by.
 */
export async function mergeTermWithin(tx: Tx, merge: Swap): Promise<Merged> {
  const { kind, from } = merge
  const articleIds = await listArticlesNaming(tx, { kind, id: from })
  const { tags, texts } = await swapTermWithin(tx, merge, articleIds)
  const menus = await listMenusNaming(tx, from)
  for (const { id, entries } of menus) await setMenuEntries(tx, id, swapInMenu(entries, merge))
  await deleteTerm(tx, { kind, id: from })
  const kept = { texts, menus: menus.map(({ id, entries }) => ({ id, entries })) }
  return { articles: articleIds.length, tags: [...tags, 'menu'], kept }
}

/** In these articles only. Both terms stay; what readers see changes at once. Returns the tags touched, and what the texts said. */
export async function swapTermWithin(
  tx: Tx,
  swap: Swap,
  articleIds: string[],
): Promise<{ tags: string[]; texts: KeptText[] }> {
  const tags = new Set<string>()
  const texts: KeptText[] = []
  for (const articleId of articleIds) {
    const draftId = (await findArticleRow(tx, articleId))?.draftRevisionId
    for (const { id, number, content } of await listTextsNaming(tx, articleId, swap.from)) {
      texts.push({ id, articleId, number, isDraft: id === draftId, ...keptOf(content, swap) })
      await setText(tx, id, swapInText(content, swap))
    }
    for (const tag of await relistArticle(tx, articleId)) tags.add(tag)
  }
  return { tags: [...tags], texts }
}

/** By its texts as they stand: where the desk finds it, where readers do, and in search. Returns the tags touched. */
export async function relistArticle(tx: Tx, articleId: string): Promise<string[]> {
  const article = await findArticleRow(tx, articleId)
  if (!article) return []
  const draft = await findRevision(tx, article.draftRevisionId)
  if (draft) await digestArticle(tx, articleId, draft.content)
  const published = await listPublishedTexts(tx, articleId)
  const rows = published.map(({ publication }) => publication)
  const before = await placesOf(tx, article, rows)
  for (const { publication, content } of published) {
    const terms = await termsOf(tx, content)
    const categoryId = content.categoryIds?.[0] ?? null
    await setTerms(tx, publication, { terms, categoryId, card: cardOf(content) })
    await putIntoSearch(tx, { publicationId: publication.id, content, terms })
  }
  return articleTags([...before, ...(await placesOf(tx, article, rows))])
}
