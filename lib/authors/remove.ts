// Removes an author who was begun by mistake, and brings them back.

import type { Source } from '../../db/client.ts'
import { type AuthorRow, findAuthorRow } from '../../db/store/subjects/taxonomy.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { removeTermWithin, restoreTermWithin, whyTermStays } from '../terms/remove.ts'

/** Only one who signed nothing, now or ever, and does not stand in Meet the Editors. Recorded: author.remove. */
export function removeAuthor(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'author.edit')
    const row = await findAuthorRow(tx, id)
    if (!row) throw new NotFound('This author is not there any more. Reload the page.')
    const why = whyEditorStays(row)
    if (why) throw new Conflict(why)
    await removeTermWithin(tx, desk, { kind: 'author', row })
    return { id }
  })
}

/** In a sentence; null where nothing hangs on them. Earlier versions of articles are not looked into: removing them does. */
export async function whyAuthorStays(db: Source, row: AuthorRow): Promise<string | null> {
  return whyEditorStays(row) ?? (await whyTermStays(db, { kind: 'author', row }))
}

const whyEditorStays = ({ isEditor, name }: AuthorRow) =>
  isEditor ? `“${name}” stands in Meet the Editors. Take them out there first.` : null

/** Recorded: author.restore. */
export function restoreAuthor(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'author.edit')
    await restoreTermWithin(tx, desk, { kind: 'author', id })
    return { id }
  })
}
