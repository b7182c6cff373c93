// A term is called otherwise: search finds its articles by the new name from now on, and no longer by the old one.
import type { Tx } from '../../db/client.ts'
import { listTermsOf } from '../../db/store/articles.ts'
import { findPublishedText, listPublicationsUnder, type Term } from '../../db/store/terms.ts'
import { putIntoSearch } from '../search/put.ts'

export async function reindexTerm(tx: Tx, term: Term): Promise<void> {
  for (const publicationId of await listPublicationsUnder(tx, term)) {
    const content = await findPublishedText(tx, publicationId)
    if (!content) continue
    const terms = await listTermsOf(tx, [publicationId])
    await putIntoSearch(tx, { publicationId, content, terms })
  }
}
