// A menu by its name, with every version of it.
import { listMenuActs, listMenuVersions, type MenuVersionRow } from '../../db/desk/publication/menus.ts'
import { FOREVER } from '../../db/schema/kit.ts'
import type { Desk } from '../desk.ts'
import { issueLabel } from '../issues/standing.ts'
import { can } from '../policy.ts'
import { listHubMenus } from './hubs.ts'
import { countEntries } from './input.ts'
import { KNOWN_MENUS, knownMenu } from './names.ts'

export type MenuVersion = {
  id: string
  /** When readers get it, or got it; null while its issue has no moment. */
  at: number | null
  /** What it goes with. */
  issue: string | null
  /** Null for what came with the program, or by an import. */
  byName: string | null
  isRestored: boolean
  /** By a merge of two hubs, or by undoing one. */
  isOfMerge: boolean
  count: number
  isNow: boolean
  isPlanned: boolean
  /** Readers had it with an issue that was taken back; then the plan was called off. */
  isCalledOff: boolean
}

/** A known menu is there before anybody has filled it. Null for whoever may not change menus. */
export async function findMenu(desk: Desk, name: string) {
  if (!can(desk.actor, 'site.edit')) return null
  const rows = await listMenuVersions(desk, name)
  const known = [...KNOWN_MENUS, ...(await listHubMenus(desk))].find((menu) => menu.name === name)
  return rows.length === 0 && !known ? null : { rows, menu: known ?? knownMenu(name) }
}

export const standingOf = (rows: readonly MenuVersionRow[], now: number) =>
  rows.find(({ from, visibleUntil }) => from <= now && now < visibleUntil)

/** What was saved last, whether readers get it or it is planned. */
export function savedLast(rows: readonly MenuVersionRow[]): MenuVersionRow | null {
  const [last = null] = rows.toSorted((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? 1 : -1))
  return last
}

export async function versionsOf(desk: Desk, rows: MenuVersionRow[]): Promise<MenuVersion[]> {
  const acts = await listMenuActs(
    desk,
    rows.map(({ id }) => id),
  )
  const now = standingOf(rows, desk.now)?.id
  return rows.map(({ id, from, visibleUntil, issue, entries }) => ({
    id,
    at: from === FOREVER ? null : from,
    issue: issue && issueLabel(issue),
    byName: acts.get(id)?.byName ?? null,
    isRestored: acts.get(id)?.act === 'menu.restore',
    isOfMerge: acts.get(id)?.act.includes('follow-') ?? false,
    count: countEntries(entries),
    isNow: id === now,
    isPlanned: from > desk.now && visibleUntil > desk.now,
    isCalledOff: visibleUntil <= desk.now,
  }))
}
