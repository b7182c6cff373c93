// Sends an old address to a new one.
import { appendLog } from '../../db/store/log.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { authorize } from '../policy.ts'
import { type NewRedirect, putRedirectWithin } from './put.ts'

export type { NewRedirect }

/** Chains are collapsed. Refused: an address that would lead to itself. Recorded: redirect.add. */
export function addRedirect(desk: Desk, redirect: NewRedirect): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const { id, tags } = await putRedirectWithin(tx, desk, redirect)
    await appendLog(tx, desk.now, tags)
    await recordActivity(tx, desk, { act: 'redirect.add', subject: 'redirect', subjectId: id })
    return { id }
  })
}
