// Settings that count from a moment on: a new logo on the first of January. Shown, changed and cancelled until then.
import type { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { appendLog } from '../../db/store/log.ts'
import { findSettingRow, type SettingRow } from '../../db/store/publication/settings.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'
import type { scheduleInput } from './input.ts'
import { assertMarks } from './mark-faults.ts'
import { assertMayChange, assertNotMeanwhile } from './publish.ts'
import {
  changesBetween,
  insertVersion,
  PUBLICATION,
  readSettings,
  removeVersion,
  settingsAt,
} from './versions.ts'

/**
 * All other settings are what they are by then, whoever changes them until then. `replaces` is a plan that this one stands
 * for now. Refused as publishing is, and: a moment that is past, a plan that is gone, when nothing would change. Recorded:
 * settings.schedule.
 */
export function scheduleSettings(
  desk: Desk,
  { base, changed, at, replaces }: z.output<typeof scheduleInput>,
): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'settings.edit')
    if (at <= desk.now)
      throw new Invalid([{ field: 'at', message: 'Choose a moment that is still to come.' }])
    await assertNotMeanwhile(tx, desk, { base, changed })
    if (replaces) await removeVersion(tx, await findPlanned(tx, desk, replaces))
    const before = await settingsAt(tx, at)
    const changes = changesBetween(before, { ...before, ...changed })
    const names = Object.keys(changes)
    if (names.length === 0)
      throw new Invalid([
        { field: 'at', message: 'Nothing would change then: the settings are so already by that moment.' },
      ])
    await assertMarks(tx, changed)
    assertMayChange(desk, changes)
    const id = desk.newId()
    await insertVersion(tx, { id, at, changed })
    await appendLog(tx, desk.now, ['settings'])
    const detail = { changed: names, at, ...(replaces && { replaces }) }
    await recordActivity(tx, desk, { act: 'settings.schedule', subject: 'settings', subjectId: id, detail })
    return { id }
  })
}

/** Later plans change what they changed before. Refused: what counts already, or is gone. Recorded: settings.unschedule. */
export function unscheduleSettings(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'settings.edit')
    const row = await findPlanned(tx, desk, id)
    const { visibleFrom: at } = row
    const changed = Object.keys(changesBetween(await settingsAt(tx, at - 1), readSettings(row.value)))
    await removeVersion(tx, row)
    await appendLog(tx, desk.now, ['settings'])
    const detail = { changed, at }
    await recordActivity(tx, desk, { act: 'settings.unschedule', subject: 'settings', subjectId: id, detail })
    return { id }
  })
}

async function findPlanned(tx: Tx, desk: Desk, id: string): Promise<SettingRow> {
  const row = await findSettingRow(tx, id)
  if (row?.name === PUBLICATION && row.visibleFrom > desk.now) return row
  throw new Conflict(
    row
      ? 'These settings count already. Restore the version before in the history.'
      : 'Somebody has changed or cancelled this plan meanwhile. Reload the page.',
  )
}
