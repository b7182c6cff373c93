// Where entries lead to, for the browser too: what all of them are, which are the same, and the places that always exist.
import { urls } from '../urls.ts'
import type { MenuEntry, MenuTarget } from './entry.ts'

export function allTargets(entries: MenuEntry[]): MenuTarget[] {
  return entries.flatMap((entry) => [entry.target, ...allTargets(entry.children)])
}

/** The same for two targets that lead to the same. */
export const targetKey = (target: MenuTarget) => JSON.stringify(target)

/** Places of every publication that are no row of the store. */
export const PLACES = new Map([
  [urls.home(), 'Front page'],
  [urls.issues(), 'Issue list'],
  [urls.search(), 'Search'],
  [urls.editors(), 'Meet the Editors'],
  [urls.feeds(), 'Feeds'],
  [urls.corrections(), 'Corrections'],
])
