// Removes an author who was begun by mistake, and brings them back.
import { findAuthorRow } from '../../db/store/subjects/taxonomy.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { removeTermWithin, restoreTermWithin } from '../terms/remove.ts'

/** Only one who signed nothing, now or ever, and does not stand in Meet the Editors. Recorded: author.remove. */
export function removeAuthor(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'author.edit')
    const row = await findAuthorRow(tx, id)
    if (!row) throw new NotFound('This author is not there any more. Reload the page.')
    if (row.isEditor)
      throw new Conflict(`“${row.name}” stands in Meet the Editors. Take them out there first.`)
    await removeTermWithin(tx, desk, { kind: 'author', row })
    return { id }
  })
}

/** Recorded: author.restore. */
export function restoreAuthor(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'author.edit')
    await restoreTermWithin(tx, desk, { kind: 'author', id })
    return { id }
  })
}
