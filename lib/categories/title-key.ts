// A title as it stands in an order of titles: accents, capitals and signs make no difference, and part 2 comes before part 10.
import { slugify } from '../slugs.ts'

/** No number in a title is longer. */
const DIGITS = 9

export const titleKey = (title: string) =>
  slugify(title).replaceAll(/\d+/g, (number) => number.padStart(DIGITS, '0'))
