// The screen of a menu's versions, and what changed between any two of them.
import type { MenuVersionRow } from '../../db/desk/publication/menus.ts'
import type { Desk } from '../desk.ts'
import { compareMenus, type MenuChange } from './compare.ts'
import type { MenuEntry } from './entry.ts'
import type { KnownMenu } from './names.ts'
import { targetKey } from './places.ts'
import { type CalledOff, listCalledOff } from './plan-again.ts'
import { describeTargets } from './targets.ts'
import { findMenu, type MenuVersion, savedLast, standingOf, versionsOf } from './versions.ts'

export type MenuHistory = {
  menu: KnownMenu
  base: string | null
  versions: MenuVersion[]
  /** Plans that can be planned again, the one called off last first. */
  calledOff: CalledOff[]
  compared: { before: MenuVersion | null; after: MenuVersion; changes: MenuChange[] } | null
}

/** `asked` are ids of versions; without them what readers get is compared with the one before it. */
export async function loadMenuHistory(
  desk: Desk,
  name: string,
  asked: { before?: string; after?: string },
): Promise<MenuHistory | null> {
  const found = await findMenu(desk, name)
  if (!found) return null
  const { rows, menu } = found
  const versions = await versionsOf(desk, rows)
  const counting = rows.filter(({ visibleUntil }) => visibleUntil > desk.now).map(({ id }) => id)
  const calledOff = await listCalledOff(desk, name, new Set(counting))
  const all = { menu, base: savedLast(rows)?.id ?? null, versions, calledOff }
  const standing = standingOf(rows, desk.now)
  const chosen = [asked.after, standing?.id].map((id) => rows.findIndex((row) => row.id === id))
  const at = chosen.find((found) => found >= 0) ?? 0
  const [after, before] = [rows[at], rows.find(({ id }) => id === asked.before) ?? rows[at + 1]]
  const view = (row: MenuVersionRow | undefined) => versions.find(({ id }) => id === row?.id) ?? null
  const shown = view(after)
  if (!after || !shown) return { ...all, compared: null }
  const views = await describeTargets(desk, [...after.entries, ...(before?.entries ?? [])])
  const wordsOf = ({ target }: MenuEntry) => views[targetKey(target)]?.words ?? ''
  const changes = compareMenus(before?.entries ?? [], after.entries, wordsOf)
  return { ...all, compared: { before: view(before), after: shown, changes } }
}
