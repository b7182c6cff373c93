// What the desk sends of the settings: only what somebody changed, each checked harder than what was kept before.
import { z } from 'zod'
import { moment } from '../publications/input.ts'
import { colourFault, type Theme } from './colours.ts'
import { issnFault, issnOf } from './issn.ts'
import { type PublicationSettings, publicationSettings } from './settings.ts'

const { shape } = publicationSettings

const issn = z
  .string()
  .max(40)
  .superRefine((text, { addIssue }) => {
    const message = issnFault(text)
    if (message) addIssue({ code: 'custom', message })
  })
  .transform((text) => issnOf(text) ?? '')

const colours = shape.colours.unwrap().superRefine((given, { addIssue }) => {
  for (const [name, pair] of Object.entries(given)) {
    for (const theme of ['day', 'night'] as const satisfies Theme[]) {
      const fault = colourFault(pair[theme], theme)
      if (fault) addIssue({ code: 'custom', message: fault.message, path: [name, theme] })
    }
  }
})

/** Without the values that stand where nothing was ever set: what is not sent stays as it is. */
const changedInput = z
  .strictObject({
    name: shape.name.unwrap(),
    tagline: shape.tagline.unwrap(),
    description: shape.description.unwrap(),
    publisher: shape.publisher.unwrap(),
    copyright: shape.copyright.unwrap(),
    issnPrint: issn,
    issnOnline: issn,
    language: shape.language.unwrap(),
    timeZone: shape.timeZone.unwrap(),
    hub: shape.hub.unwrap(),
    refusedCrawlers: shape.refusedCrawlers.unwrap(),
    dataMining: shape.dataMining.unwrap(),
    dataMiningTerms: shape.dataMiningTerms.unwrap(),
    colours,
    logoId: shape.logoId.unwrap(),
    iconId: shape.iconId.unwrap(),
    wordsPerPage: shape.wordsPerPage.unwrap(),
    paragraphsPerAd: shape.paragraphsPerAd.unwrap(),
    agedAfterYears: shape.agedAfterYears.unwrap(),
    mailName: shape.mailName.unwrap(),
    mailFrom: shape.mailFrom.unwrap(),
    countsReads: shape.countsReads.unwrap(),
    secondFactorRoles: shape.secondFactorRoles.unwrap(),
  } satisfies Record<keyof PublicationSettings, z.ZodType>)
  .partial()

/** `base` is the version it began from; null when nothing was ever set. */
export const settingsInput = z.strictObject({ base: z.string().nullable(), changed: changedInput })

/** `replaces` is the plan that this one stands for. */
export const scheduleInput = settingsInput.extend({
  at: moment,
  /** From then on, as they would be without: a plan of its own. */
  until: moment.optional(),
  replaces: z.string().min(1).max(100).optional(),
})

/** A plain form sends no null. */
export const restoreInput = z.strictObject({ base: z.string().nullish(), versionId: z.string().min(1) })

export const trialInput = z.strictObject({ changed: changedInput })

export type ChangedSettings = Partial<PublicationSettings>
