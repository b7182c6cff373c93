// Settings as somebody is trying them: the whole site can be looked at with them, by nobody else, and readers get nothing.
import { z } from 'zod'
import { findSettingNow, findSettingRow, replaceSetting } from '../../db/store/publication/settings.ts'
import { act, type Desk } from '../desk.ts'
import { authorize } from '../policy.ts'
import type { ChangedSettings } from './input.ts'
import type { PublicationSettings } from './settings.ts'
import { PUBLICATION, readSettings } from './versions.ts'

const nameOf = ({ actor }: Desk) => `trial:${actor.id}`

/** One for each person: the next replaces it. No act of theirs that anybody would ask about, so nothing is recorded. */
export function keepTrial(desk: Desk, { changed }: { changed: ChangedSettings }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'settings.edit')
    const standing = await findSettingNow(tx, PUBLICATION, desk.now)
    const value = { ...readSettings(standing?.value ?? {}), ...changed }
    const id = desk.newId()
    await replaceSetting(tx, { id, name: nameOf(desk), value, visibleFrom: desk.now })
    return { id }
  })
}

export const trialQuery = z.object({ id: z.string().max(60) })

/** Asked for by the front before it makes a page with them. Null for another person's, and for one that was replaced. */
export async function findTrial(desk: Desk, { id }: { id: string }): Promise<PublicationSettings | null> {
  authorize(desk.actor, 'settings.edit')
  const row = await findSettingRow(desk.db, id)
  return row?.name === nameOf(desk) ? readSettings(row.value) : null
}
