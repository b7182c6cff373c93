// When readers see an imported item, from WordPress's state and dates.
import type { ItemRecord } from '../records/record.ts'
import type { Visibility } from './entry.ts'

/** `at` is when to publish what has no date of its own. */
export function visibilityOf(item: ItemRecord, at: number, warn: (text: string) => void): Visibility {
  const draft = (why: string): Visibility => {
    if (why) warn(why)
    return { kind: 'draft' }
  }
  if (item.password !== '') return draft('It was protected by a password and is a draft here.')
  switch (item.status) {
    case 'publish':
    case 'future':
      return published(item, at, warn)
    case 'draft':
      return draft('')
    case 'pending':
      return draft('It was waiting for review and is a draft here.')
    case 'private':
      return draft('It was private and is a draft here.')
    case '':
      return draft('It has no state; it is a draft here.')
    default:
      return draft(`Its state “${item.status}” is not known here; it is a draft.`)
  }
}

function published(
  { publishedAt, isTimeGuessed }: ItemRecord,
  at: number,
  warn: (text: string) => void,
): Visibility {
  if (publishedAt === null) warn('It has no date; it appears as of this import.')
  if (isTimeGuessed) warn("It has no time in UTC; the time of the site's own clock was taken for it.")
  return { kind: 'published', at: publishedAt ?? at }
}
