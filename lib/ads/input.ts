// The shape of a campaign as the desk sends it; what is sensible of each field, in words.
import { z } from 'zod'
import { CAMPAIGN_KINDS } from '../../db/schema/ads.ts'
import { daysFields, endsAfterItStarts } from '../running/input.ts'
import { linkAddress } from '../running/link.ts'
import { PLACEMENTS, SIZE_NAMES } from './placements.ts'

const names = PLACEMENTS.map(({ name }) => name)

const creative = z.strictObject({
  /** Of one that was saved before; a new one has none. */
  key: z.string().max(40).nullable(),
  /** The same in several sizes, at most one of each, in the order of the sizes. */
  pictures: z
    .array(z.strictObject({ size: z.enum(SIZE_NAMES), pictureId: z.string().min(1, 'Choose a picture.') }))
    .min(1, 'Add a picture in at least one size: without one there is nothing to show.')
    .refine((all) => new Set(all.map(({ size }) => size)).size === all.length, 'There are two of one size.'),
  alt: z
    .string()
    .trim()
    .min(1, 'Say in words what the picture says: whoever does not see it hears this instead.')
    .max(300),
  href: linkAddress,
})

const most = (of: string) =>
  z
    .int(`Give ${of} as a whole number.`)
    .min(1, `A cap of nothing would never show it: leave the field empty for no cap, or pause the campaign.`)
    .max(1_000_000_000)
    .nullable()

export const campaignFields = z
  .strictObject({
    name: z.string().trim().min(1, 'Give the campaign a name.').max(120),
    advertiser: z.string().trim().max(120),
    kind: z.enum(CAMPAIGN_KINDS),
    label: z.string().trim().min(1, 'Readers must be told: give the label that is printed above it.').max(40),
    placements: z
      .array(z.string().refine((name) => names.includes(name), 'There is no such place.'))
      .min(1, 'Choose at least one place.')
      .max(20),
    sections: z.array(z.string().max(100)).max(100),
    ...daysFields,
    weight: z
      .int('Give the weight as a whole number.')
      .min(1, 'With a weight of 0 it would never be shown: pause the campaign instead.')
      .max(100, 'A weight is at most 100.'),
    mostTotal: most('the cap'),
    mostDaily: most('the daily cap'),
    isPaused: z.boolean(),
    creatives: z
      .array(creative)
      .min(1, 'Add a picture: without one there is nothing to show.')
      .max(20, 'A campaign has at most 20 pictures.'),
  })
  .refine(...endsAfterItStarts)
  .refine(({ kind, advertiser }) => kind === 'house' || advertiser !== '', {
    message: 'Name the advertiser: whoever pays for it.',
    path: ['advertiser'],
  })

export type CampaignFields = z.output<typeof campaignFields>

export const newCampaignInput = z.strictObject({ fields: campaignFields })

/** `base` is the version it began from. */
export const campaignInput = z.strictObject({ base: z.string(), fields: campaignFields })
