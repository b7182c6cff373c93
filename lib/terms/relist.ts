// Articles are listed by their texts as they stand: where the desk finds them, where readers do, and in search.
import type { Tx } from '../../db/client.ts'
import { findArticleRow, findRevision, type PublicationRow } from '../../db/store/articles.ts'
import { listPublishedTexts, setTerms } from '../../db/store/terms.ts'
import { digestTerms } from '../articles/digest.ts'
import { breathing } from '../breath.ts'
import { articleTags } from '../changes.ts'
import { cardOf } from '../publications/card.ts'
import { placesOf, termsOf } from '../publications/places.ts'
import { putAgainWithin } from '../search/again.ts'

type ChangedText = { id: string; articleId: string }

/**
 * For texts in which other terms stand now, and for nothing else of their articles. Search learns of what is seen, and of the
 * newest, at once, of the rest behind what is being served. Returns the tags touched.
 */
export async function relistWithin(tx: Tx, texts: ChangedText[]): Promise<string[]> {
  const breathe = breathing()
  const tags = new Set<string>()
  const listed: PublicationRow[] = []
  for (const [articleId, changed] of Map.groupBy(texts, (text) => text.articleId)) {
    const ids = changed.map(({ id }) => id)
    const relisted = await relistArticle(tx, articleId, ids)
    for (const tag of relisted.tags) tags.add(tag)
    listed.push(...relisted.publications)
    await breathe()
  }
  listed.sort((one, other) => other.visibleUntil - one.visibleUntil || other.listedAt - one.listedAt)
  const inSearch = listed.map(({ id }) => id)
  return [...tags, ...(await putAgainWithin(tx, inSearch))]
}

async function relistArticle(
  tx: Tx,
  articleId: string,
  textIds: string[],
): Promise<{ tags: string[]; publications: PublicationRow[] }> {
  const article = await findArticleRow(tx, articleId)
  if (!article) return { tags: [], publications: [] }
  const isWritten = textIds.includes(article.draftRevisionId)
  const draft = isWritten ? await findRevision(tx, article.draftRevisionId) : null
  if (draft) await digestTerms(tx, articleId, draft.content)
  const published = await listPublishedTexts(tx, articleId, textIds)
  const publications = published.map(({ publication }) => publication)
  const before = await placesOf(tx, article, publications)
  for (const { publication, content } of published) {
    const terms = await termsOf(tx, content)
    await setTerms(tx, publication, {
      ...{ terms, categoryId: content.categoryIds?.[0] ?? null, card: cardOf(content) },
    })
  }
  return { tags: articleTags([...before, ...(await placesOf(tx, article, publications))]), publications }
}
