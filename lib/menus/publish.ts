// Puts a menu that somebody has edited before readers, as a version of its own.
import type { Tx } from '../../db/client.ts'
import { FOREVER } from '../../db/schema/kit.ts'
import { appendLog } from '../../db/store/log.ts'
import {
  findLastMenu,
  findMenuNow,
  findMenuRow,
  putMenu,
  setMenuImport,
} from '../../db/store/publication/menus.ts'
import { findCategoryRow } from '../../db/store/subjects/taxonomy.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { assertToCome } from '../issues/to-come.ts'
import { authorize } from '../policy.ts'
import { decodedPath } from '../redirects/key.ts'
import { isSame } from '../same.ts'
import type { MenuEntry } from './entry.ts'
import { hubOfMenu, KNOWN_MENUS } from './names.ts'
import { isStillPlanned, type MenuRow } from './planned.ts'

type Published = { id: string; before: string | null }
type Moment = { at?: number | undefined; issueId?: string | undefined }

/** What was saved last, for a screen that shows both. */
export type MenuNow = { id: string; entries: MenuEntry[]; isPlanned: boolean } | null

/**
 * At once, from a moment on, or together with an issue. Earlier versions stay. Refused: `base` is not what was saved last
 * (Conflict with that), a past moment, an issue that is out. Nothing is written when nothing would change. `before` is what
 * readers see. Recorded: menu.save, or menu.plan.
 */
export function publishMenu(
  desk: Desk,
  { base, entries, at, issueId }: { base: string | null; entries: MenuEntry[] } & Moment,
  { name = '' },
): Promise<Published> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    if (at !== undefined && at <= desk.now)
      throw new Invalid([{ field: 'at', message: 'Choose a moment that is still to come.' }])
    if (issueId !== undefined) await assertToCome(tx, { now: desk.now, issueId, what: 'menu' })
    const act = at === undefined && issueId === undefined ? 'menu.save' : 'menu.plan'
    return putVersion(tx, desk, { act, name: decodedPath(name), base, entries, at, issueId })
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

type NewVersion = { act: string; name: string; base: string | null; entries: MenuEntry[] } & Moment

async function putVersion(tx: Tx, desk: Desk, version: NewVersion): Promise<Published> {
  const { act, name, base, entries, at, issueId } = version
  const last = await findLastMenu(tx, name)
  if (!last && !(await isMenu(tx, name))) throw new NotFound('There is no such menu.')
  if ((last?.id ?? null) !== base) throw new Conflict(MEANWHILE, last && (await menuNow(tx, desk, last)))
  const standing = await findMenuNow(tx, name, desk.now)
  const before = standing?.id ?? null
  const isUnchanged = isSame(standing?.entries ?? null, entries)
  if (standing && isUnchanged && act !== 'menu.plan') return { id: last?.id ?? standing.id, before }
  const id = desk.newId()
  const importRef = last?.importRef ?? null
  if (last && importRef) await setMenuImport(tx, last.id, null)
  await putMenu(tx, {
    ...{ id, name, entries, importRef, issueId: issueId ?? null },
    ...{ visibleFrom: at ?? desk.now, visibleUntil: FOREVER, savedAt: desk.now },
  })
  await appendLog(tx, desk.now, ['menu'])
  const detail = { name, before, ...(at ? { at } : {}), ...(issueId ? { issueId } : {}) }
  await recordActivity(tx, desk, { act, subject: 'menu', subjectId: id, detail })
  return { id, before }
}

async function menuNow(tx: Tx, { now }: Desk, row: MenuRow): Promise<MenuNow> {
  return { id: row.id, entries: row.entries, isPlanned: await isStillPlanned(tx, row, now) }
}

/** Known menus and those of hubs are there before anybody has filled them. */
export async function isMenu(tx: Tx, name: string): Promise<boolean> {
  const hub = hubOfMenu(name)
  if (hub === null) return KNOWN_MENUS.some((menu) => menu.name === name)
  return (await findCategoryRow(tx, hub))?.kind === 'hub'
}

const MEANWHILE = 'Somebody else has published this menu meanwhile. Nothing of theirs or yours is lost.'
