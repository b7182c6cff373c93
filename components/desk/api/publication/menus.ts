// Menus at the server, from the browser.
import type { MenuEntry } from '../../../../lib/menus/entry.ts'
import type { MenuCheck, MenuEditorView } from '../../../../lib/menus/load.ts'
import type { MenuNow } from '../../../../lib/menus/publish.ts'
import { ask, post } from '../ask.ts'

/** What was saved last when somebody else was quicker; null when they took the menu away. */
export type StandingMenu = MenuNow
export type MenuSent = { base: string | null; entries: MenuEntry[]; at?: number; issueId?: string }
export type PublishedMenu = { id: string; before: string | null }

const at = (name: string) => `menus/${encodeURIComponent(name)}`

export const menusApi = {
  check: (name: string, entries: MenuEntry[]) => post<MenuCheck>(`${at(name)}/check/`, { entries }),
  state: (name: string) => ask<MenuEditorView>(`${at(name)}/state/`, {}),
  publish: (name: string, menu: MenuSent) => post<PublishedMenu>(`${at(name)}/`, menu),
  unschedule: (name: string, versionId: string) => post(`${at(name)}/unschedule/`, { versionId }),
  planAgain: (name: string, versionId: string) => post(`${at(name)}/plan-again/`, { versionId }),
  restore: (name: string, version: { base: string; versionId: string }) =>
    post<PublishedMenu>(`${at(name)}/restore/`, version),
}
