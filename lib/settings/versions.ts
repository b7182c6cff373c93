// Versions of the settings in the order of their moments. Each is whole and knows what it sets itself: all else is carried on
// into it when something is put in before it, or taken out.
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import {
  deleteSetting,
  findSettingNow,
  insertSetting,
  listSettingsAfter,
  type SettingRow,
  setSettingValue,
} from '../../db/store/publication/settings.ts'
import { changesBetween, partOf } from './fields.ts'
import type { ChangedSettings } from './input.ts'
import { DEFAULT_SETTINGS, type PublicationSettings, publicationSettings } from './settings.ts'

export const PUBLICATION = 'publication'

/** What nobody can read any more counts as none. */
export function readSettings(value: unknown): PublicationSettings {
  return publicationSettings.safeParse(value).data ?? DEFAULT_SETTINGS
}

/** As they will stand at that moment, by what is known now. */
export async function settingsAt(tx: Tx, at: number): Promise<PublicationSettings> {
  return readSettings((await findSettingNow(tx, PUBLICATION, at))?.value ?? {})
}

/**
 * What a version sets itself, of all that stands in it, also where that is so before it. Of one from before this was kept:
 * what differs.
 */
export function setBy(value: unknown, before: PublicationSettings): ChangedSettings {
  const settings = readSettings(value)
  const { data } = keptNames.safeParse(value)
  return data ? partOf(settings, data.sets) : changesBetween(before, settings)
}

const keptNames = z.object({ sets: z.array(z.string()) })

const withNames = (settings: PublicationSettings, own: ChangedSettings) => ({
  ...settings,
  sets: Object.keys(own),
})

/** All others are as they stand at that moment. */
export async function insertVersion(
  tx: Tx,
  { id, at, changed }: { id: string; at: number; changed: ChangedSettings },
): Promise<PublicationSettings> {
  const before = await settingsAt(tx, at)
  const settings = { ...before, ...changed }
  await insertSetting(tx, { id, name: PUBLICATION, value: withNames(settings, changed), visibleFrom: at })
  await carryOn(tx, { at, before, now: settings })
  return settings
}

export async function removeVersion(tx: Tx, { id, value, visibleFrom: at }: SettingRow): Promise<void> {
  await deleteSetting(tx, id)
  await carryOn(tx, { at, before: readSettings(value), now: await settingsAt(tx, at) })
}

type Carried = { at: number; before: PublicationSettings; now: PublicationSettings }

/** Later versions set what they set, on the ground of `now` instead of `before`. */
async function carryOn(tx: Tx, { at, before, now }: Carried): Promise<void> {
  let [old, ground] = [before, now]
  for (const { id, value } of await listSettingsAfter(tx, PUBLICATION, at)) {
    const own = setBy(value, old)
    const next = { ...ground, ...own }
    await setSettingValue(tx, id, withNames(next, own))
    old = readSettings(value)
    ground = next
  }
}
