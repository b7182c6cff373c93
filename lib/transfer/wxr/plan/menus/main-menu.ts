// Which of the imported menus belongs under the masthead: an export does not say.
import type { MenuEntry } from '../../../../menus/entry.ts'
import type { Entry } from '../entry.ts'

/** The one that is called so; else the one with the most entries that lead into the site, a nested one before a flat one. */
export function mainMenu(entries: Entry[]): Entry | null {
  const rated = entries.flatMap((entry) => (entry.kind === 'menu' ? [{ entry, rating: rate(entry) }] : []))
  const best = rated.sort((a, b) => b.rating - a.rating)[0]
  return best && best.rating > 0 ? best.entry : null
}

const NAMED = 1_000_000
const NESTED = 0.5

function rate({ menu, origin }: Extract<Entry, { kind: 'menu' }>): number {
  const inside = countInside(menu.entries)
  const isNamed = /\b(main|primary|header|top|haupt\w*)\b/i.test(`${origin.id} ${origin.title}`)
  if (/\b(footer|social|legal)\b/i.test(`${origin.id} ${origin.title}`)) return 0
  return (
    inside + (isNamed ? NAMED : 0) + (menu.entries.some(({ children }) => children.length > 0) ? NESTED : 0)
  )
}

function countInside(entries: MenuEntry[]): number {
  const isInside = ({ target }: MenuEntry) => target.kind !== 'site' && target.kind !== 'heading'
  return entries.reduce((sum, entry) => sum + Number(isInside(entry)) + countInside(entry.children), 0)
}
