// An address belongs to one term only.
import type { Tx } from '../../db/client.ts'
import { findHolder } from '../../db/store/subjects/taxonomy.ts'
import type { Term } from '../../db/store/subjects/terms.ts'
import { Invalid } from '../errors.ts'

/** Throws Invalid when another one has it: the two may be meant to be one. */
export async function assertFree(tx: Tx, { kind, id }: Term, address: string): Promise<void> {
  const holder = await findHolder(tx, kind, address)
  if (!holder || holder.id === id) return
  const message = `“${holder.name}” has this address already. Choose another one, or merge the two.`
  throw new Invalid([{ field: 'slug', message }])
}
