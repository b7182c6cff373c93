// What a category, a tag or an author that something from before names is today.
import type { Tx } from '../../db/client.ts'
import { findMergedInto } from '../../db/store/subjects/term-merges.ts'
import type { Term } from '../../db/store/subjects/terms.ts'
import { findTermRow } from './come-back.ts'

/** Its own id, or that of what it was merged into; null where it is gone. */
export async function termToday(tx: Tx, { kind, id }: Term): Promise<string | null> {
  if (await findTermRow(tx, { kind, id })) return id
  const into = await findMergedInto(tx, { kind, id })
  return into && termToday(tx, { kind, id: into })
}
