// A term is called otherwise: search finds its articles by the new name from now on, and no longer by the old one.
import type { Tx } from '../../db/client.ts'
import { listPublicationsUnder, type Term } from '../../db/store/subjects/terms.ts'
import { putAgainWithin } from '../search/again.ts'

/** Returns the tags touched. */
export async function reindexTerm(tx: Tx, term: Term): Promise<string[]> {
  return putAgainWithin(tx, await listPublicationsUnder(tx, term))
}
