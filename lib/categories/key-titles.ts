// Gives what is listed under a category its place in an order by title, or takes it away.
import type { Tx } from '../../db/client.ts'
import { clearTitleKeys, listUnkeyed, setTitleKeys } from '../../db/store/subjects/category-terms.ts'
import type { CategoryRow } from '../../db/store/subjects/taxonomy.ts'
import { breathing } from '../background/breath.ts'
import { titleKey } from './title-key.ts'

/** Articles in one question to the store. */
const AT_ONCE = 200

/** To be called whenever the order was changed, or articles came to be listed without one. */
export async function keyTitlesWithin(
  tx: Tx,
  { id, articleOrder }: Pick<CategoryRow, 'id' | 'articleOrder'>,
): Promise<void> {
  if (articleOrder !== 'title') return clearTitleKeys(tx, id)
  const breathe = breathing()
  for (let after = null, isAll = false; !isAll; await breathe()) {
    const rows = await listUnkeyed(tx, { termId: id, after, limit: AT_ONCE })
    const keyed = rows.map(({ publicationId, title }) => ({ publicationId, key: titleKey(title) }))
    await setTitleKeys(tx, id, keyed)
    after = rows.at(-1) ?? null
    isAll = rows.length < AT_ONCE
  }
}
