// Menus at the server, from the browser.
import type { MenuEntry } from '../../../../lib/menus/entry.ts'
import type { MenuCheck } from '../../../../lib/menus/load.ts'
import { post } from '../ask.ts'

/** What stands when somebody else was quicker; null when they took the menu away. */
export type StandingMenu = { id: string; entries: MenuEntry[] } | null
export type PublishedMenu = { id: string; before: string | null }

const at = (name: string) => `menus/${encodeURIComponent(name)}`

export const menusApi = {
  check: (name: string, entries: MenuEntry[]) => post<MenuCheck>(`${at(name)}/check/`, { entries }),
  publish: (name: string, menu: { base: string | null; entries: MenuEntry[] }) =>
    post<PublishedMenu>(`${at(name)}/`, menu),
  restore: (name: string, version: { base: string; versionId: string }) =>
    post<PublishedMenu>(`${at(name)}/restore/`, version),
}
