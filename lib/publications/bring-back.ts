// Puts a publication that was taken away back as it stood, with the text it had. Part of an act, which records it.
import type { Tx } from '../../db/client.ts'
import { type ArticleRow, findRevision, insertPublication } from '../../db/store/articles/articles.ts'
import type { Places } from '../changes.ts'
import { putIntoSearch } from '../search/put.ts'
import { cardOf } from './card.ts'
import { placementOf, placesFrom, termsOf } from './places.ts'
import type { Stretch } from './plan.ts'

/** Returns where it is listed; null when its text is not kept any more. */
export async function bringPublicationBack(
  tx: Tx,
  article: ArticleRow,
  { id, revisionId, visibleFrom, visibleUntil, listedAt, updatedAt }: Stretch,
): Promise<Places | null> {
  const revision = await findRevision(tx, revisionId)
  if (!revision) return null
  const { content } = revision
  const placement = placementOf(content)
  const row = { id, articleId: article.id, revisionId, visibleFrom, visibleUntil, listedAt, updatedAt }
  // By the tree as it stands now: a category may have been moved since.
  const terms = await termsOf(tx, content)
  await insertPublication(tx, { ...row, ...placement, card: cardOf(content) }, terms)
  await putIntoSearch(tx, { publicationId: id, content, terms })
  return placesFrom(article, terms, placement.issueId)
}
