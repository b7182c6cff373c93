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
  type Term,
} from '../../db/store/terms.ts'
import { digestArticle } from '../articles/digest.ts'
import { articleTags } from '../changes.ts'
import { cardOf } from '../publications/card.ts'
import { placesOf, termsOf } from '../publications/places.ts'
import { putIntoSearch } from '../search/put.ts'
import { swapInMenu, swapInText } from './texts.ts'

type Merge = { kind: Term['kind']; from: string; into: string }

/**
 * The rows that begin a merge are the caller's: addresses, what stands below. `from` is deleted. Returns how many articles
 * followed, and the tags of all that changed.
 */
export async function mergeTermWithin(tx: Tx, merge: Merge): Promise<{ articles: number; tags: string[] }> {
  const { kind, from } = merge
  const articleIds = await listArticlesNaming(tx, { kind, id: from })
  const tags = await swapTermWithin(tx, merge, articleIds)
  for (const { id, entries } of await listMenusNaming(tx, from))
    await setMenuEntries(tx, id, swapInMenu(entries, merge))
  await deleteTerm(tx, { kind, id: from })
  return { articles: articleIds.length, tags: [...tags, 'menu'] }
}

/** In these articles only. Both terms stay; what readers see changes at once. Returns the tags touched. */
export async function swapTermWithin(tx: Tx, swap: Merge, articleIds: string[]): Promise<string[]> {
  const tags = new Set<string>()
  for (const articleId of articleIds) {
    for (const { id, content } of await listTextsNaming(tx, articleId, swap.from))
      await setText(tx, id, swapInText(content, swap))
    for (const tag of await relistArticle(tx, articleId)) tags.add(tag)
  }
  return [...tags]
}

/** By its texts as they stand: where the desk finds it, where readers do, and in search. Returns the tags touched. */
async function relistArticle(tx: Tx, articleId: string): Promise<string[]> {
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
