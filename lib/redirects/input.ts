// The shape of a redirect as the desk sends it.
import { z } from 'zod'
import { REACHES } from './reach.ts'

const address = z.string().trim().max(2000, 'An address has at most 2,000 characters.')
const note = z.string().trim().max(200, 'A note has at most 200 characters.').default('')

export const redirectInput = z.strictObject({
  from: address,
  to: address,
  reach: z.enum(REACHES).default('exact'),
  note,
})

/** `was`: where it led on the screen. */
export const changeRedirectInput = redirectInput.extend({ was: z.string() })
export const tryInput = z.strictObject({ address })
