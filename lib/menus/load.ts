// The screens of menus: the list of them, and one to edit.

import {
  listMenuNames,
  listMenuVersions,
  listPageChoices,
  type MenuVersionRow,
} from '../../db/desk/publication/menus.ts'
import { listCategories } from '../../db/desk/subjects/choices.ts'
import type { Desk } from '../desk.ts'
import { listIssuesToCome } from '../issues/to-come.ts'
import { authorize, can } from '../policy.ts'
import { loadChrome } from '../reader/chrome.ts'
import type { Chrome } from '../reader/chrome-view.ts'
import { menuItems } from '../reader/menu.ts'
import type { MenuItem } from '../reader/views.ts'
import type { MenuEntry } from './entry.ts'
import { listHubMenus } from './hubs.ts'
import { countEntries } from './input.ts'
import { hubMenuName, hubOfMenu, KNOWN_MENUS, type KnownMenu, knownMenu } from './names.ts'
import { allTargets, targetKey } from './places.ts'
import { describeTargets, type TargetViews, trail } from './targets.ts'
import { findMenu, type MenuVersion, savedLast, standingOf, versionsOf } from './versions.ts'

export type MenuSummary = KnownMenu & {
  count: number
  faults: number
  latest: MenuVersion | null
  /** The earliest first. */
  planned: MenuVersion[]
}

/** Null for whoever may not change them, as in all of these. */
export async function loadMenus(desk: Desk): Promise<MenuSummary[] | null> {
  if (!can(desk.actor, 'site.edit')) return null
  const known = [...KNOWN_MENUS, ...(await listHubMenus(desk))]
  const names = new Set(known.map(({ name }) => name))
  const others = (await listMenuNames(desk)).filter((name) => !names.has(name)).sort()
  const summaries: MenuSummary[] = []
  for (const menu of [...known, ...others.map(knownMenu)]) {
    const rows = await listMenuVersions(desk, menu.name)
    const versions = await versionsOf(desk, rows)
    const latest = versions.find(({ isNow }) => isNow) ?? null
    const planned = versions.filter(({ isPlanned }) => isPlanned).reverse()
    summaries.push({ ...menu, ...(await countsOf(desk, rows)), latest, planned })
  }
  return summaries
}

/** Of what readers get now: entries, and those that lead to what they cannot see. */
async function countsOf(desk: Desk, rows: MenuVersionRow[]): Promise<{ count: number; faults: number }> {
  const entries = standingOf(rows, desk.now)?.entries ?? []
  const views = await describeTargets(desk, entries)
  const faults = allTargets(entries).filter((target) => views[targetKey(target)]?.fault).length
  return { count: countEntries(entries), faults }
}

export async function loadHubMenu(desk: Desk, categoryId: string) {
  if (!can(desk.actor, 'site.edit')) return null
  const name = hubMenuName(categoryId)
  return { name, ...(await countsOf(desk, await listMenuVersions(desk, name))) }
}

export type MenuChoices = {
  /** The tree of categories as entries, of a hub's menu those below it: for a menu that has none. */
  sections: MenuEntry[]
  categories: { id: string; label: string }[]
  pages: { id: string; label: string }[]
}
/** A version that is to come, and from what its moment is planned again. */
export type MenuPlan = MenuVersion & { entries: MenuEntry[]; issueId: string | null }

export type MenuEditorView = {
  menu: KnownMenu
  /** What was saved last. */
  base: string | null
  /** What readers get. */
  entries: MenuEntry[]
  targets: TargetViews
  items: MenuItem[]
  chrome: Chrome
  choices: MenuChoices
  /** The earliest first. */
  planned: MenuPlan[]
  /** Issues that are not out, with which a menu can go. */
  issues: { id: string; label: string }[]
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
    ...{ menu, base: savedLast(rows)?.id ?? null, entries },
    ...(await checkMenu(desk, { entries })),
    chrome: await loadChrome({ db: desk.db, now: desk.now, note() {} }),
    choices: {
      sections: sectionEntries(tree, hubOfMenu(name)),
      categories: tree.map(({ id, path }) => ({ id, label: trail(path, tree) })),
      pages: pages.map(({ slug, title }) => ({ id: slug, label: title })),
    },
    planned: await plansOf(desk, rows),
    issues: await listIssuesToCome(desk),
  }
}

async function plansOf(desk: Desk, rows: MenuVersionRow[]): Promise<MenuPlan[]> {
  const planned = rows.filter((row) => row.from > desk.now && row.visibleUntil > desk.now).reverse()
  const versions = await versionsOf(desk, planned)
  return planned.flatMap(({ id, entries, issue }) => {
    const version = versions.find((one) => one.id === id)
    return version ? [{ ...version, entries, issueId: issue?.id ?? null }] : []
  })
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
