// Articles are listed by their texts as they stand: where the desk finds them, where readers do, and in search.
import type { Tx } from '../../db/client.ts'
import { listTermsOf, type PublicationRow } from '../../db/store/articles/articles.ts'
import { mapArticleRows, mapRevisions } from '../../db/store/many-articles.ts'
import { listCategoryRows } from '../../db/store/subjects/taxonomy.ts'
import { listPublishedTexts, setPlaced, setTerms } from '../../db/store/subjects/terms.ts'
import { digestTerms } from '../articles/digest.ts'
import { inPieces } from '../background/breath.ts'
import { articleTags } from '../changes.ts'
import { cardOf } from '../publications/card.ts'
import { placesFrom, termsFrom } from '../publications/places.ts'
import { isSame } from '../same.ts'
import { putAgainWithin } from '../search/again.ts'

type ChangedText = { id: string; articleId: string }

/** Articles in one question to the store. */
const AT_ONCE = 20

/**
 * For texts in which other terms stand now, and for nothing else of their articles. Search learns of what is seen, and of the
 * newest, at once, of the rest behind what is being served. Returns the tags touched.
 */
export async function relistWithin(tx: Tx, texts: ChangedText[]): Promise<string[]> {
  const tags = new Set<string>()
  const listed: Pick<PublicationRow, 'id' | 'visibleUntil' | 'listedAt'>[] = []
  const byArticle = [...Map.groupBy(texts, (text) => text.articleId).values()]
  for await (const piece of inPieces(byArticle, AT_ONCE)) {
    const relisted = await relistArticles(tx, piece.flat())
    for (const tag of relisted.tags) tags.add(tag)
    for (const { id, visibleUntil, listedAt } of relisted.publications)
      listed.push({ id, visibleUntil, listedAt })
  }
  listed.sort((one, other) => other.visibleUntil - one.visibleUntil || other.listedAt - one.listedAt)
  const inSearch = listed.map(({ id }) => id)
  return [...tags, ...(await putAgainWithin(tx, inSearch))]
}

type Relisted = { tags: string[]; publications: PublicationRow[] }

async function relistArticles(tx: Tx, texts: ChangedText[]): Promise<Relisted> {
  const articles = await mapArticleRows(
    tx,
    texts.map(({ articleId }) => articleId),
  )
  const there = texts.filter(({ articleId }) => articles.has(articleId))
  const written = there.filter(({ id, articleId }) => articles.get(articleId)?.draftRevisionId === id)
  const drafts = await mapRevisions(
    tx,
    written.map(({ id }) => id),
  )
  await digestTerms(tx, [...drafts.values()])
  const published = await listPublishedTexts(
    tx,
    there.map(({ id }) => id),
  )
  const publications = published.map(({ publication }) => publication)
  const termsBefore = await listTermsOf(
    tx,
    publications.map(({ id }) => id),
  )
  const before = Map.groupBy(termsBefore, ({ publicationId }) => publicationId)
  const categories = await listCategoryRows(
    tx,
    published.flatMap(({ content }) => content.categoryIds),
  )
  const listed = published.map(({ publication, content }) => ({
    ...{ publication, content, terms: termsFrom(content, categories) },
  }))
  await setTerms(tx, listed)
  for (const { publication, content } of listed) await placeAnew(tx, publication, content)
  const places = listed.flatMap(({ publication: { id, articleId, issueId }, terms }) => {
    const article = articles.get(articleId)
    return article ? [before.get(id) ?? [], terms].map((own) => placesFrom(article, own, issueId)) : []
  })
  return { tags: articleTags(places), publications }
}

type Content = Parameters<typeof cardOf>[0]

async function placeAnew(tx: Tx, { id, ...was }: PublicationRow, content: Content): Promise<void> {
  const placed = { categoryId: content.categoryIds?.[0] ?? null, card: cardOf(content) }
  if (!isSame(placed, { categoryId: was.categoryId, card: was.card })) await setPlaced(tx, id, placed)
}
