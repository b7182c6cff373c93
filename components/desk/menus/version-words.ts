// When readers get a version of a menu, in words.
import { formatMoment } from '../../../lib/dates.ts'
import type { MenuVersion } from '../../../lib/menus/versions.ts'

/** "From Jan 15, 2026, 9:00 AM" of what is to come; of what was, the moment alone. */
export function versionWords(
  { at, issue, isPlanned }: Pick<MenuVersion, 'at' | 'issue' | 'isPlanned'>,
  timeZone: string,
): string {
  if (at === null) return `Appears with ${issue}`
  const moment = formatMoment(at, timeZone)
  return `${isPlanned ? `From ${moment}` : moment}${issue ? `, with ${issue}` : ''}`
}
