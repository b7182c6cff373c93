// Settings that count from a moment on: a new logo on the first of January. Shown, changed and called off until then.
import type { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { appendLog } from '../../db/store/log.ts'
import { findSettingNow, findSettingRow, type SettingRow } from '../../db/store/publication/settings.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'
import { isSame } from '../same.ts'
import { partOf, SETTING_NAMES, type SettingName } from './fields.ts'
import type { ChangedSettings, scheduleInput } from './input.ts'
import { assertMarks } from './mark-faults.ts'
import { assertMayChange, assertNotMeanwhile } from './publish.ts'
import type { PublicationSettings } from './settings.ts'
import { insertVersion, PUBLICATION, removeVersion, setBy, settingsAt } from './versions.ts'

/**
 * All other settings are what they are by then, whoever changes them until then. `replaces` is a plan that this one stands
 * for now; `until` plans the way back too. Refused as publishing is, and: a moment that is past or has a plan, a plan that is
 * gone, one of nothing. Recorded: settings.schedule.
 */
export function scheduleSettings(
  desk: Desk,
  { base, changed, at, until, replaces }: z.output<typeof scheduleInput>,
): Promise<{ id: string; backId: string | null }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'settings.edit')
    if (at <= desk.now)
      throw new Invalid([{ field: 'at', message: 'Choose a moment that is still to come.' }])
    if (until !== undefined && until <= at)
      throw new Invalid([{ field: 'until', message: 'Choose a moment after the first for the way back.' }])
    await assertNotMeanwhile(tx, desk, { base, changed })
    const was = replaces ? await takeOut(tx, desk, replaces) : {}
    const sets = withoutPutBack(changed, was, await settingsAt(tx, at))
    const names = Object.keys(sets)
    if (names.length === 0)
      throw new Invalid([
        { field: 'at', message: 'Nothing would change then. Change a setting first, or call the plan off.' },
      ])
    await assertMarks(tx, changed)
    assertMayChange(desk, sets)
    const back = until === undefined ? null : partOf(await settingsAt(tx, until), names)
    const id = await putPlan(tx, desk, { field: 'at', at, sets, replaces })
    const backId =
      until !== undefined && back ? await putPlan(tx, desk, { field: 'until', at: until, sets: back }) : null
    await appendLog(tx, desk.now, ['settings'])
    return { id, backId }
  })
}

type Plan = { field: 'at' | 'until'; at: number; sets: ChangedSettings; replaces?: string | undefined }

/** Each has a moment of its own, so that it can be changed and called off by itself. */
async function putPlan(tx: Tx, desk: Desk, { field, at, sets, replaces }: Plan): Promise<string> {
  if ((await findSettingNow(tx, PUBLICATION, at))?.visibleFrom === at) {
    const message =
      'Something is planned for this moment already. Change that plan or call it off, or choose another minute.'
    throw new Invalid([{ field, message }])
  }
  const id = desk.newId()
  await insertVersion(tx, { id, at, changed: sets })
  const detail = { changed: Object.keys(sets), at, ...(replaces && { replaces }) }
  await recordActivity(tx, desk, { act: 'settings.schedule', subject: 'settings', subjectId: id, detail })
  return id
}

/** Later plans set what they set. Refused: what counts already, or is gone; asked as when planning. Recorded: settings.unschedule. */
export function unscheduleSettings(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'settings.edit')
    const { visibleFrom: at } = await findPlanned(tx, desk, id)
    const changed = Object.keys(await takeOut(tx, desk, id))
    await appendLog(tx, desk.now, ['settings'])
    const detail = { changed, at }
    await recordActivity(tx, desk, { act: 'settings.unschedule', subject: 'settings', subjectId: id, detail })
    return { id }
  })
}

/** Returns what it set. Needs the password again where planning it did: it would not come about. */
async function takeOut(tx: Tx, desk: Desk, id: string): Promise<ChangedSettings> {
  const row = await findPlanned(tx, desk, id)
  const sets = setBy(row.value, await settingsAt(tx, row.visibleFrom - 1))
  assertMayChange(desk, sets)
  await removeVersion(tx, row)
  return sets
}

/** What a plan changed and now leaves as it is by then is not part of it any more. */
function withoutPutBack(
  changed: ChangedSettings,
  was: ChangedSettings,
  before: PublicationSettings,
): ChangedSettings {
  const names = SETTING_NAMES.filter((name) => name in changed)
  const isPutBack = (name: SettingName) =>
    name in was && !isSame(changed[name], was[name]) && isSame(changed[name], before[name])
  return Object.fromEntries(names.filter((name) => !isPutBack(name)).map((name) => [name, changed[name]]))
}

async function findPlanned(tx: Tx, desk: Desk, id: string): Promise<SettingRow> {
  const row = await findSettingRow(tx, id)
  if (row?.name === PUBLICATION && row.visibleFrom > desk.now) return row
  throw new Conflict(
    row
      ? 'These settings count already. Restore the version before in the history.'
      : 'Somebody has changed this plan or called it off meanwhile. Reload the page.',
  )
}
