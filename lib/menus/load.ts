// The screens of menus: the list of them, one to edit, and its versions.
import { listCategories } from '../../db/desk/choices.ts'
import {
  listMenuActs,
  listMenuNames,
  listMenuVersions,
  listPageChoices,
  type MenuVersionRow,
} from '../../db/desk/publication/menus.ts'
import type { Desk } from '../desk.ts'
import { authorize, can } from '../policy.ts'
import { loadChrome } from '../reader/chrome.ts'
import type { Chrome } from '../reader/chrome-view.ts'
import { menuItems } from '../reader/menu.ts'
import type { MenuItem } from '../reader/views.ts'
import { compareMenus, type MenuChange } from './compare.ts'
import type { MenuEntry } from './entry.ts'
import { countEntries } from './input.ts'
import { KNOWN_MENUS, type KnownMenu, knownMenu } from './names.ts'
import { allTargets, targetKey } from './places.ts'
import { describeTargets, type TargetViews, trail } from './targets.ts'

export type MenuVersion = {
  id: string
  at: number
  /** Null for what came with the program, or by an import. */
  byName: string | null
  isRestored: boolean
  count: number
  isNow: boolean
}
export type MenuSummary = KnownMenu & { count: number; faults: number; latest: MenuVersion | null }

/** Null for whoever may not change them, as in all of these. */
export async function loadMenus(desk: Desk): Promise<MenuSummary[] | null> {
  if (!can(desk.actor, 'site.edit')) return null
  const known = new Set(KNOWN_MENUS.map(({ name }) => name))
  const others = (await listMenuNames(desk)).filter((name) => !known.has(name)).sort()
  const summaries: MenuSummary[] = []
  for (const menu of [...KNOWN_MENUS, ...others.map(knownMenu)]) {
    const rows = await listMenuVersions(desk, menu.name)
    const entries = standingOf(rows, desk.now)?.entries ?? []
    const views = await describeTargets(desk, entries)
    const faults = allTargets(entries).filter((target) => views[targetKey(target)]?.fault).length
    const versions = await versionsOf(desk, rows)
    const latest = versions.find(({ isNow }) => isNow) ?? null
    summaries.push({ ...menu, count: countEntries(entries), faults, latest })
  }
  return summaries
}

export type MenuChoices = {
  /** The tree of categories as entries, for a menu that has none. */
  sections: MenuEntry[]
  categories: { id: string; label: string }[]
  pages: { id: string; label: string }[]
}
export type MenuEditorView = {
  menu: KnownMenu
  base: string | null
  entries: MenuEntry[]
  targets: TargetViews
  items: MenuItem[]
  chrome: Chrome
  choices: MenuChoices
}

export async function loadMenuEditor(desk: Desk, name: string): Promise<MenuEditorView | null> {
  const found = await findMenu(desk, name)
  if (!found) return null
  const { rows, menu } = found
  const standing = standingOf(rows, desk.now)
  const entries = standing?.entries ?? []
  const tree = await listCategories(desk)
  const pages = (await listPageChoices(desk)).filter(({ isVisible }) => isVisible)
  return {
    ...{ menu, base: standing?.id ?? null, entries },
    ...(await checkMenu(desk, { entries })),
    chrome: await loadChrome({ db: desk.db, now: desk.now, note() {} }),
    choices: {
      sections: sectionEntries(tree),
      categories: tree.map(({ id, path }) => ({ id, label: trail(path, tree) })),
      pages: pages.map(({ slug, title }) => ({ id: slug, label: title })),
    },
  }
}

type Category = Awaited<ReturnType<typeof listCategories>>[number]

function sectionEntries(tree: readonly Category[], parentId: string | null = null): MenuEntry[] {
  return tree
    .filter((category) => category.parentId === parentId)
    .map(({ id, name }) => ({
      label: name,
      target: { kind: 'category', id },
      children: sectionEntries(tree, id),
    }))
}

export type MenuCheck = { targets: TargetViews; items: MenuItem[] }

/** What readers would get of these entries, by their own steps, and what is wrong with each. */
export async function checkMenu(desk: Desk, { entries }: { entries: MenuEntry[] }): Promise<MenuCheck> {
  authorize(desk.actor, 'site.edit')
  const items = await menuItems({ db: desk.db, now: desk.now, note() {} }, entries)
  return { targets: await describeTargets(desk, entries), items }
}

export type MenuHistory = {
  menu: KnownMenu
  base: string | null
  versions: MenuVersion[]
  compared: { before: MenuVersion | null; after: MenuVersion; changes: MenuChange[] } | null
}

/** `asked` are ids of versions; without them the newest is compared with the one before it. */
export async function loadMenuHistory(
  desk: Desk,
  name: string,
  asked: { before?: string; after?: string },
): Promise<MenuHistory | null> {
  const found = await findMenu(desk, name)
  if (!found) return null
  const { rows, menu } = found
  const versions = await versionsOf(desk, rows)
  const base = standingOf(rows, desk.now)?.id ?? null
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === asked.after),
  )
  const [after, before] = [rows[at], rows.find(({ id }) => id === asked.before) ?? rows[at + 1]]
  const view = (row: MenuVersionRow | undefined) => versions.find(({ id }) => id === row?.id) ?? null
  const shown = view(after)
  if (!after || !shown) return { menu, base, versions, compared: null }
  const views = await describeTargets(desk, [...after.entries, ...(before?.entries ?? [])])
  const wordsOf = ({ target }: MenuEntry) => views[targetKey(target)]?.words ?? ''
  const changes = compareMenus(before?.entries ?? [], after.entries, wordsOf)
  return { menu, base, versions, compared: { before: view(before), after: shown, changes } }
}

/** A known menu is there before anybody has filled it. */
async function findMenu(desk: Desk, name: string) {
  if (!can(desk.actor, 'site.edit')) return null
  const rows = await listMenuVersions(desk, name)
  const isKnown = KNOWN_MENUS.some((menu) => menu.name === name)
  return rows.length === 0 && !isKnown ? null : { rows, menu: knownMenu(name) }
}

const standingOf = (rows: readonly MenuVersionRow[], now: number) =>
  rows.find(({ visibleFrom, visibleUntil }) => visibleFrom <= now && now < visibleUntil)

async function versionsOf(desk: Desk, rows: MenuVersionRow[]): Promise<MenuVersion[]> {
  const acts = await listMenuActs(
    desk,
    rows.map(({ id }) => id),
  )
  const now = standingOf(rows, desk.now)?.id
  return rows.map(({ id, visibleFrom, entries }) => ({
    id,
    at: visibleFrom,
    byName: acts.get(id)?.byName ?? null,
    isRestored: acts.get(id)?.act === 'menu.restore',
    count: countEntries(entries),
    isNow: id === now,
  }))
}
