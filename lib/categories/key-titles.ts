// Gives what is listed under a category its place in an order by title, or takes it away.
import type { Tx } from '../../db/client.ts'
import { clearTitleKeys, listUnkeyed, setTitleKey } from '../../db/store/subjects/category-terms.ts'
import type { CategoryRow } from '../../db/store/subjects/taxonomy.ts'
import { breathing } from '../background/breath.ts'
import { titleKey } from './title-key.ts'

/** To be called whenever the order was changed, or articles came to be listed without one. */
export async function keyTitlesWithin(
  tx: Tx,
  { id, articleOrder }: Pick<CategoryRow, 'id' | 'articleOrder'>,
): Promise<void> {
  if (articleOrder !== 'title') return clearTitleKeys(tx, id)
  const breathe = breathing()
  for (const { publicationId, title } of await listUnkeyed(tx, id)) {
    await setTitleKey(tx, { termId: id, publicationId, key: titleKey(title) })
    await breathe()
  }
}
