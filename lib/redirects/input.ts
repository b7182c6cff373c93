// The shape of a redirect as the desk sends it.
import { z } from 'zod'

/** How far it reaches: one address; everything under it to one page; or to another place along with the rest of the path. */
export const REACHES = ['exact', 'below', 'rest'] as const
export type Reach = (typeof REACHES)[number]

const address = z.string().trim().max(2000, 'An address has at most 2,000 letters.')
const note = z.string().trim().max(200, 'A note has at most 200 letters.').default('')

export const redirectInput = z.strictObject({
  from: address,
  to: address,
  reach: z.enum(REACHES).default('exact'),
  note,
})

/** `was`: where it led on the screen. */
export const changeRedirectInput = redirectInput.extend({ was: z.string() })
export const restoreRedirectInput = z.strictObject({ undo: z.string().min(1) })
export const tryInput = z.strictObject({ address })

/** In the words that are kept: "/old/*" and "/new/*". A star that somebody has written counts too. */
export function withStars({ from, to, reach }: { from: string; to: string; reach: Reach }) {
  return { from: reach === 'exact' ? from : starred(from), to: reach === 'rest' ? starred(to) : to }
}

const starred = (address: string) =>
  address.endsWith('*') || address === '' ? address : `${address.replace(/\/+$/, '')}/*`

/** The other way: as the form shows it. */
export function reachOf({ from, to }: { from: string; to: string }): Reach {
  if (!from.endsWith('/*')) return 'exact'
  return to.endsWith('/*') ? 'rest' : 'below'
}
