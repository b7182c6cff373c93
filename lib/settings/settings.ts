// The publication's own facts. Every one has a value before anybody sets it.
import { z } from 'zod'
import { TRAINING_CRAWLERS } from '../discovery/crawlers.ts'
import { isLanguage } from '../language.ts'

/** Asked of the runtime once: settings are read several times for every page. */
const known = new Set<string>()

/** Of 500 letters, each of which may be written as nine characters (“%E4%BE%8B”). */
const MOST_OF_ADDRESS = 4500

export const publicationSettings = z.object({
  name: z.string().trim().min(1).max(80).default('Masthead'),
  tagline: z.string().trim().max(300).default(''),
  description: z.string().trim().max(300).default(''),
  publisher: z.string().trim().max(200).default(''),
  /** `{year}` and `{publisher}` are filled in; without a publisher, the publication's name stands there. */
  copyright: z.string().trim().max(600).default('Copyright © {year} by {publisher}. All rights reserved.'),
  issnPrint: z.string().trim().max(20).default(''),
  issnOnline: z.string().trim().max(20).default(''),
  /** BCP 47. */
  language: z
    .string()
    .trim()
    .refine(isLanguage, 'Give a language code such as “en” or “de-CH”.')
    .default('en'),
  /** IANA name: what "December 8" means. */
  timeZone: z
    .string()
    .trim()
    .refine(isTimeZone, 'Give a time zone such as “America/New_York”.')
    .default('UTC'),
  /** Pushes the feeds to their subscribers (WebSub); empty: they only fetch. */
  hub: z
    .string()
    .trim()
    .max(MOST_OF_ADDRESS)
    .refine(isNothingOrWeb, 'Give the whole address of the hub, such as https://hub.example/, or nothing.')
    .overwrite(asUri)
    .default(''),
  /** Programs that robots.txt asks to stay away, by the names they give themselves. */
  refusedCrawlers: z
    .array(
      z
        .string()
        .trim()
        .regex(/^[\w.-]{1,60}$/, 'A crawler’s name has letters, digits, dots and dashes.'),
    )
    .max(200)
    .default(TRAINING_CRAWLERS),
  /** Text and data mining (Directive (EU) 2019/790, article 4): reserved, or allowed to everybody. */
  dataMining: z.enum(['reserved', 'allowed']).default('reserved'),
  /** Where the terms of a licence for it stand; empty: nowhere. */
  dataMiningTerms: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).overwrite(asUri)]).default(''),
})

export type PublicationSettings = z.output<typeof publicationSettings>

export const DEFAULT_SETTINGS: PublicationSettings = publicationSettings.parse({})

function isNothingOrWeb(address: string): boolean {
  return address === '' || (/^https?:\/\//i.test(address) && URL.canParse(address))
}

/** As headers and programs take it, in ASCII: "https://例え.jp/" is kept as "https://xn--r8jz45g.jp/". */
function asUri(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address
}

/** One that the runtime does not know would break every date on every page. */
function isTimeZone(timeZone: string): boolean {
  if (known.has(timeZone)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    known.add(timeZone)
    return true
  } catch {
    return false
  }
}
