// Where a promo, an advertisement or a sponsor's name leads: within the publication, or to another site on the web.
import { z } from 'zod'

/** A browser takes two slashes, and a backslash, for another site's address, and drops line ends before it looks. */
const WITHIN = /^\/(?![/\\])[^\s\\]*$/

export const linkAddress = z
  .string()
  .trim()
  .max(2000)
  .refine(
    (address) => WITHIN.test(address) || isWeb(address),
    'Give a whole address, with https:// in front, or one of this site, such as /issues/.',
  )

function isWeb(address: string): boolean {
  return /^https?:\/\/[^\s\\]+$/i.test(address) && URL.canParse(address)
}
