// A page of the library, ready to be shown.
import { countLibrary, listLibrary, listUploaders } from '../../../db/desk/media.ts'
import type { MediumRow } from '../../../db/store/media/media.ts'
import type { Desk } from '../../desk.ts'
import { authorize } from '../../policy.ts'
import { type MediumView, mediumView } from '../view.ts'
import { afterText, filterOf, type LibraryQuery, readAfter } from './query.ts'

export type Flag = 'alt' | 'credit' | 'expired' | 'expiring' | 'file' | 'sizes'
export type LibraryCard = MediumView & { flags: Flag[] }

export type Library = {
  cards: LibraryCard[]
  /** Of all pages together. */
  count: number
  /** The text of `after` for older ones; null on the last page. */
  next: string | null
  uploaders: { id: string; name: string }[]
}

export const PER_PAGE = 60

export async function loadLibrary(desk: Desk, query: LibraryQuery, timeZone: string): Promise<Library> {
  authorize(desk.actor, 'medium.read')
  const filter = filterOf(query, timeZone)
  const rows = await listLibrary(desk, { filter, after: readAfter(query.after), limit: PER_PAGE + 1 })
  const shown = rows.slice(0, PER_PAGE)
  const last = shown.at(-1)
  // What fits on the first page is counted already; searching words looks at every picture, so not twice.
  const isAll = !query.after && rows.length <= PER_PAGE
  return {
    cards: shown.map((row) => ({ ...mediumView(row), flags: flagsOf(row, desk.now) })),
    count: isAll ? rows.length : await countLibrary(desk, filter),
    next: rows.length > PER_PAGE && last ? afterText(last) : null,
    uploaders: await listUploaders(desk),
  }
}

const SOON = 30 * 24 * 60 * 60 * 1000

export function flagsOf(row: MediumRow, now: number): Flag[] {
  const { rightsExpireAt: end } = row
  return [
    ...(row.state === 'missing' ? (['file'] as const) : []),
    ...(row.finishTries > 0 ? (['sizes'] as const) : []),
    ...(row.alt.trim() ? [] : (['alt'] as const)),
    ...(row.credit?.trim() ? [] : (['credit'] as const)),
    ...(end && end <= now ? (['expired'] as const) : []),
    ...(end && end > now && end <= now + SOON ? (['expiring'] as const) : []),
  ]
}
