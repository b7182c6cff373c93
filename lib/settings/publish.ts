// Puts changed settings before readers, as a version of its own; what two people changed apart goes together.
import type { Tx } from '../../db/client.ts'
import { appendLog } from '../../db/store/log.ts'
import { findSettingNow, findSettingRow } from '../../db/store/publication/settings.ts'
import { recordActivity } from '../activity.ts'
import { assertVerified } from '../auth/verified.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { isSame } from '../same.ts'
import { changesBetween, SETTING_LABELS, SETTING_NAMES, type SettingName } from './fields.ts'
import type { ChangedSettings } from './input.ts'
import { assertMarks } from './mark-faults.ts'
import type { PublicationSettings } from './settings.ts'
import { insertVersion, PUBLICATION, readSettings } from './versions.ts'

export type PublishedSettings = { id: string | null; settings: PublicationSettings }

type Given = { base: string | null; changed: ChangedSettings }

/**
 * All other settings stay as they are now, whoever changed them. Refused, with what stands: somebody has changed one of the
 * same meanwhile, or a logo or icon that is none. Who may come in and whom letters are from needs the password again. Nothing is written when nothing changed. Recorded: settings.save.
 */
export function publishSettings(desk: Desk, { base, changed }: Given): Promise<PublishedSettings> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'settings.edit')
    const standing = await assertNotMeanwhile(tx, desk, { base, changed })
    await assertMarks(tx, changed)
    return putVersion(tx, desk, 'settings.save', { ...standing.settings, ...changed })
  })
}

type Version = { base?: string | null | undefined; versionId: string }

/** All settings as they were in an earlier version. Refused: `base` is not what stands any more; asked as when publishing. Recorded: settings.restore. */
export function restoreSettings(desk: Desk, { base = null, versionId }: Version): Promise<PublishedSettings> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'settings.edit')
    const version = await findSettingRow(tx, versionId)
    if (version?.name !== PUBLICATION) throw new NotFound('There is no such version of the settings.')
    const standing = await standingIn(tx, desk.now)
    if (standing.id !== base)
      throw new Conflict('Somebody else has changed the settings meanwhile. Look at them again.', standing)
    return putVersion(tx, desk, 'settings.restore', readSettings(version.value))
  })
}

/** Returns what stands. Throws Conflict with it when somebody has changed one of the same since `base`. */
export async function assertNotMeanwhile(
  tx: Tx,
  desk: Desk,
  { base, changed }: Given,
): Promise<PublishedSettings> {
  const standing = await standingIn(tx, desk.now)
  if (standing.id === base) return standing
  const begun = await settingsOf(tx, base)
  const names = SETTING_NAMES.filter((name) => name in changed)
  const theirs = names.filter((name) => !isSame(begun[name], standing.settings[name]))
  const mine = theirs.filter((name) => !isSame(changed[name], standing.settings[name]))
  if (mine.length === 0) return standing
  const words = mine.map((name) => SETTING_LABELS[name]).join(', ')
  throw new Conflict(`Somebody else has changed this meanwhile: ${words}.`, standing)
}

/** Throws Unverified where the password has to be asked for again: who may come in, and whom letters with keys are from. */
export function assertMayChange(desk: Desk, changed: ChangedSettings): void {
  if (SENSITIVE.some((name) => name in changed)) assertVerified(desk)
}

const SENSITIVE: SettingName[] = ['secondFactorRoles', 'mailFrom']

async function standingIn(tx: Tx, now: number): Promise<PublishedSettings> {
  const row = await findSettingNow(tx, PUBLICATION, now)
  return { id: row?.id ?? null, settings: readSettings(row?.value ?? {}) }
}

async function settingsOf(tx: Tx, id: string | null): Promise<PublicationSettings> {
  const row = id === null ? null : await findSettingRow(tx, id)
  return readSettings(row?.value ?? {})
}

async function putVersion(
  tx: Tx,
  desk: Desk,
  act: string,
  settings: PublicationSettings,
): Promise<PublishedSettings> {
  const standing = await standingIn(tx, desk.now)
  if (isSame(standing.settings, settings)) return standing
  const changes = changesBetween(standing.settings, settings)
  assertMayChange(desk, changes)
  const id = desk.newId()
  await insertVersion(tx, { id, at: desk.now, changed: changes })
  await appendLog(tx, desk.now, ['settings'])
  const changed = Object.keys(changes)
  const detail = { before: standing.id, changed }
  await recordActivity(tx, desk, { act, subject: 'settings', subjectId: id, detail })
  return { id, settings }
}
