// The row of a tag, for every act that changes one.
import type { Tx } from '../../db/client.ts'
import { listTagRows } from '../../db/store/subjects/taxonomy.ts'
import { NotFound } from '../errors.ts'

export async function findTagRow(tx: Tx, id: string) {
  const [tag] = await listTagRows(tx, [id])
  if (!tag) throw new NotFound('The tag is not there any more. Somebody may have merged it.')
  return tag
}
