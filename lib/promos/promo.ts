// One promo of the bar above the masthead, as the desk sends it and the store keeps it.
import { z } from 'zod'
import { daysFields, endsAfterItStarts } from '../running/input.ts'
import { linkAddress } from '../running/link.ts'

const words = (what: string, most: number) =>
  z
    .string()
    .trim()
    .min(1, `Every promo needs a ${what}.`)
    .max(most, `A ${what} has at most ${most} characters.`)

export const promo = z
  .strictObject({
    label: words('label', 30),
    title: words('title', 120),
    href: linkAddress,
    ...daysFields,
    /** It goes with this issue: readers see it while the issue is out, within its days. */
    issueId: z.string().min(1).max(100).optional(),
  })
  .refine(...endsAfterItStarts)

export type Promo = z.output<typeof promo>

const MOST = 50

/** `base` is the version it began from; null when there was none. In their order. */
export const promoBarInput = z.strictObject({
  base: z.string().nullable(),
  promos: z.array(promo).max(MOST, `A promo bar keeps at most ${MOST} promos. Remove some that are over.`),
})
