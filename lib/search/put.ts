// Puts what is published into search, inside the verb that publishes.
import type { Tx } from '../../db/client.ts'
import { keyOf } from '../../db/search/search-index.ts'
import type { NewTerm } from '../../db/store/articles/articles.ts'
import { listAuthorsById, listCategoryRows, listTagRows } from '../../db/store/subjects/taxonomy.ts'
import type { ArticleContent } from '../articles/content.ts'
import { passagesOf } from '../rich-text/passages.ts'

export type Put = { publicationId: string; content: ArticleContent; terms: NewTerm[] }

/** Names are found as printed and as they are today. `terms` are the publication's own; of categories only the direct ones, since the tree above them can change. */
export async function putIntoSearch(tx: Tx, { publicationId, content, terms }: Put): Promise<void> {
  const categories = await listCategoryRows(tx, content.categoryIds)
  const tags = await listTagRows(tx, content.tagIds)
  const authors = await listAuthorsById(
    tx,
    content.byline.flatMap(({ authorId }) => authorId ?? []),
  )
  const direct = terms.filter(({ isDirect }) => isDirect)
  await tx.search.put(tx, {
    publicationId,
    title: content.title,
    dek: [content.kicker, content.dek].filter(Boolean).join(' '),
    names: [...new Set([...content.byline, ...authors].map(({ name }) => name))].join(', '),
    terms: [...categories.values(), ...tags].map((term) => term.name).join(', '),
    keys: [
      ...direct.map(({ kind, termId }) => keyOf(kind, termId)),
      ...(content.issue ? [keyOf('issue', content.issue.id)] : []),
    ],
    passages: passagesOf(content.body),
  })
}
