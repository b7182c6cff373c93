// Puts a menu that somebody has edited before readers, as a version of its own.
import type { Tx } from '../../db/client.ts'
import { FOREVER } from '../../db/schema/kit.ts'
import { appendLog } from '../../db/store/log.ts'
import { findMenuNow, findMenuRow, forgetMenuImport, putMenu } from '../../db/store/publication/site.ts'
import { findCategoryRow } from '../../db/store/subjects/taxonomy.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { decodedPath } from '../redirects/key.ts'
import type { MenuEntry } from './entry.ts'
import { hubOfMenu, KNOWN_MENUS } from './names.ts'

type Published = { id: string; before: string | null }

/**
 * Earlier versions stay. Refused, with what stands now: `base` is not what readers see any more. Nothing is written when
 * nothing changed. Recorded: menu.save.
 */
export function publishMenu(
  desk: Desk,
  { base, entries }: { base: string | null; entries: MenuEntry[] },
  { name = '' },
): Promise<Published> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    return putVersion(tx, desk, { act: 'menu.save', name: decodedPath(name), base, entries })
  })
}

/** The entries of an earlier version become the newest. Refused as `publishMenu` is. Recorded: menu.restore. */
export function restoreMenu(
  desk: Desk,
  { base = null, versionId }: { base?: string | null | undefined; versionId: string },
  { name = '' },
): Promise<Published> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const version = await findMenuRow(tx, versionId)
    if (version?.name !== decodedPath(name)) throw new NotFound('There is no such version of this menu.')
    return putVersion(tx, desk, { act: 'menu.restore', name: version.name, base, entries: version.entries })
  })
}

type NewVersion = { act: string; name: string; base: string | null; entries: MenuEntry[] }

async function putVersion(tx: Tx, desk: Desk, { act, name, base, entries }: NewVersion): Promise<Published> {
  const standing = await findMenuNow(tx, name, desk.now)
  if (!standing && !(await isMenu(tx, name))) throw new NotFound('There is no such menu.')
  if ((standing?.id ?? null) !== base) {
    const current = standing && { id: standing.id, entries: standing.entries }
    throw new Conflict(MEANWHILE, current)
  }
  if (standing && JSON.stringify(standing.entries) === JSON.stringify(entries))
    return { id: standing.id, before: standing.id }
  const id = desk.newId()
  const importRef = standing?.importRef ?? null
  if (standing && importRef) await forgetMenuImport(tx, standing.id)
  await putMenu(tx, { id, name, entries, visibleFrom: desk.now, visibleUntil: FOREVER, importRef })
  await appendLog(tx, desk.now, ['menu'])
  const detail = { name, before: standing?.id ?? null }
  await recordActivity(tx, desk, { act, subject: 'menu', subjectId: id, detail })
  return { id, before: standing?.id ?? null }
}

/** Known menus and those of hubs are there before anybody has filled them. */
async function isMenu(tx: Tx, name: string): Promise<boolean> {
  const hub = hubOfMenu(name)
  if (hub === null) return KNOWN_MENUS.some((menu) => menu.name === name)
  return (await findCategoryRow(tx, hub))?.kind === 'hub'
}

const MEANWHILE = 'Somebody else has published this menu meanwhile. Nothing of theirs or yours is lost.'
