// Takes a version of a menu away that is planned and that no reader gets yet.
import type { Tx } from '../../db/client.ts'
import { appendLog } from '../../db/store/log.ts'
import { deleteMenu, findLastMenu, findMenuRow, setMenuImport } from '../../db/store/publication/menus.ts'
import { findIssueRow } from '../../db/store/publication/site.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { decodedPath } from '../redirects/key.ts'

export type MenuRow = NonNullable<Awaited<ReturnType<typeof findMenuRow>>>

/** Its own moment or its issue is still to come: no reader gets it. */
export async function isStillPlanned(
  tx: Tx,
  { visibleFrom, issueId }: MenuRow,
  now: number,
): Promise<boolean> {
  const issue = issueId ? await findIssueRow(tx, issueId) : null
  return visibleFrom > now || (issue !== null && issue.visibleFrom > now)
}

/**
 * A planned version is not to come any more. Refused: one that readers have got. Returns what was saved last before it.
 * Recorded with what it was: menu.unschedule.
 */
export function unscheduleMenu(
  desk: Desk,
  { versionId }: { versionId: string },
  { name = '' },
): Promise<{ base: string | null }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const row = await findMenuRow(tx, versionId)
    if (row?.name !== decodedPath(name))
      throw new NotFound('This plan is not there. Somebody has called it off already.')
    if (!(await isStillPlanned(tx, row, desk.now))) throw new Conflict(HAS_COUNTED)
    await deleteMenu(tx, row.id)
    const last = await findLastMenu(tx, row.name)
    if (last && row.importRef) await setMenuImport(tx, last.id, row.importRef)
    await appendLog(tx, desk.now, ['menu'])
    const { entries, visibleFrom, issueId } = row
    const detail = { name: row.name, before: { entries, visibleFrom, issueId } }
    await recordActivity(tx, desk, { act: 'menu.unschedule', subject: 'menu', subjectId: row.id, detail })
    return { base: last?.id ?? null }
  })
}

const HAS_COUNTED = 'Readers have this menu already. Restore an earlier version instead.'
