// The publication's own facts. Every one has a value before anybody sets it.
import { z } from 'zod'

export const publicationSettings = z.object({
  name: z.string().trim().min(1).max(80).default('Masthead'),
  tagline: z.string().trim().max(300).default(''),
  description: z.string().trim().max(300).default(''),
  publisher: z.string().trim().max(200).default(''),
  /** `{year}` and `{publisher}` are filled in. */
  copyright: z.string().trim().max(600).default('Copyright © {year} by {publisher}. All rights reserved.'),
  issnPrint: z.string().trim().max(20).default(''),
  issnOnline: z.string().trim().max(20).default(''),
  language: z.string().trim().default('en'),
  /** IANA name: what "December 8" means. */
  timeZone: z.string().trim().default('UTC'),
})

export type PublicationSettings = z.output<typeof publicationSettings>

export const DEFAULT_SETTINGS: PublicationSettings = publicationSettings.parse({})
