// Takes a version of a menu away that is planned and that no reader gets yet.
import { appendLog } from '../../db/store/log.ts'
import { findMenuRow } from '../../db/store/publication/menus.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { decodedPath } from '../redirects/key.ts'
import { callOffWithin, isStillPlanned } from './planned.ts'

/**
 * A planned version is not to come any more; `planMenuAgain` takes that back. Refused: one that readers have got. Recorded
 * with what it was: menu.unschedule.
 */
export function unscheduleMenu(
  desk: Desk,
  { versionId }: { versionId: string },
  { name = '' },
): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const row = await findMenuRow(tx, versionId)
    if (row?.name !== decodedPath(name) || row.visibleUntil <= desk.now)
      throw new NotFound('This plan is not there. Somebody has called it off already.')
    if (!(await isStillPlanned(tx, row, desk.now))) throw new Conflict(HAS_COUNTED)
    await callOffWithin(tx, desk.now, row)
    await appendLog(tx, desk.now, ['menu'])
    const { entries, visibleFrom, issueId } = row
    const detail = { name: row.name, before: { entries, visibleFrom, issueId } }
    await recordActivity(tx, desk, { act: 'menu.unschedule', subject: 'menu', subjectId: row.id, detail })
    return { id: versionId }
  })
}

const HAS_COUNTED = 'Readers have this menu already. Restore an earlier version instead.'
