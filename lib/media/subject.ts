// A picture as far as permission depends on it: whose it is, and whether readers can see it somewhere.
import type { Tx } from '../../db/client.ts'
import { findMediumRow, type MediumRow } from '../../db/store/media/media.ts'
import { countUses, type UseCount } from '../../db/store/media/uses.ts'
import type { Desk } from '../desk.ts'
import { NotFound } from '../errors.ts'
import { type Act, authorize, type Subject } from '../policy.ts'

export function subjectOf(row: Pick<MediumRow, 'uploadedById'>, uses: UseCount): Subject {
  return { ownerId: row.uploadedById ?? null, isPublished: uses.published + uses.elsewhere > 0 }
}

/** The picture, if the actor may do this with it. */
export async function loadMediumFor(
  tx: Tx,
  desk: Desk,
  { act, id }: { act: Act; id: string },
): Promise<{ row: MediumRow; uses: UseCount }> {
  const row = await findMediumRow(tx, id)
  if (!row) throw new NotFound('This picture is not in the library.')
  const uses = await countUses(tx, id, desk.now)
  authorize(desk.actor, act, subjectOf(row, uses))
  return { row, uses }
}
