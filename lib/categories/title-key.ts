// A title as it stands in an order of titles: accents, capitals and signs make no difference, and part 2 comes before part 10.
import { foldedWhole } from '../slugs.ts'

/** No number in a title is longer. */
const DIGITS = 9

/** No title is longer than half of it, but for its numbers; an index of Postgres takes 2,700 bytes. */
const LONGEST = 600

export function titleKey(title: string): string {
  const key = foldedWhole(title).replaceAll(/\d+/g, (number) => number.padStart(DIGITS, '0'))
  return Array.from(key).slice(0, LONGEST).join('')
}
