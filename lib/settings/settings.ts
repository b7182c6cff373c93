// The publication's own facts. Every one has a value before anybody sets it.
import { z } from 'zod'
import { ROLES } from '../../db/schema/roles.ts'
import { TRAINING_CRAWLERS } from '../discovery/crawlers.ts'
import { isLanguage } from '../language.ts'
import { WORDS_PER_PAGE } from '../rich-text/sheets/count.ts'
import { emailOf } from '../users/email.ts'

/** Asked of the runtime once: settings are read several times for every page. */
const known = new Set<string>()

/** Of 500 letters, each of which may be written as nine characters (“%E4%BE%8B”). */
const MOST_OF_ADDRESS = 4500

const TERMS_FAULT =
  'Give the whole address of the terms, such as https://magazine.example/terms/, or nothing.'

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'Write a colour as # and six digits, such as #0f4c59.')
  .toLowerCase()

const MOST_COLOURS = 24

/** Whether it can be read is asked of what is sent (input.ts), not of what was kept. */
const colours = z
  .record(z.string().regex(/^[a-z0-9-]{1,60}$/), z.object({ day: colour, night: colour }))
  .refine((named) => Object.keys(named).length <= MOST_COLOURS, `At most ${MOST_COLOURS} colours.`)

const paragraphs = z
  .int('Give a whole number of paragraphs.')
  .min(1, 'At least one paragraph stands between two places.')
  .max(50, 'At most 50 paragraphs stand between two places.')

const words = z
  .int('Give a whole number of words.')
  .min(200, 'A page has at least 200 words.')
  .max(5000, 'At most 5,000 words.')

export const publicationSettings = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Give the publication a name.')
    .max(80, 'A name has at most 80 characters.')
    .default('Masthead'),
  tagline: z.string().trim().max(300, 'At most 300 characters.').default(''),
  description: z.string().trim().max(300, 'At most 300 characters.').default(''),
  publisher: z.string().trim().max(200, 'At most 200 characters.').default(''),
  /** `{year}` and `{publisher}` are filled in; without a publisher, the publication's name stands there. */
  copyright: z
    .string()
    .trim()
    .max(600, 'At most 600 characters.')
    .default('Copyright © {year} by {publisher}. All rights reserved.'),
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
  dataMiningTerms: z
    .string()
    .trim()
    .max(MOST_OF_ADDRESS)
    .refine(isNothingOrWeb, TERMS_FAULT)
    .overwrite(asUri)
    .default(''),
  /** What the stylesheet's own are replaced by: of the house, and of sections by their slugs. */
  colours: colours.default({}),
  /** A picture in the name's place at the top of every page; empty: the name is set in type. */
  logoId: z.string().max(60).default(''),
  /** A square picture for tabs and devices; empty: the logo where that fits, or the program's own. */
  iconId: z.string().max(60).default(''),
  /** What an even split aims at, and from where writers are told that a page is long. */
  wordsPerPage: z
    .object({ aim: words, most: words })
    .refine(({ aim, most }) => aim <= most, {
      path: ['most'],
      message: 'A page is not too long before it has the length that a split aims at.',
    })
    .default(WORDS_PER_PAGE),
  /** Paragraphs from one advertising place to the next: on a page of a split article, and all on one page. */
  paragraphsPerAd: z.object({ page: paragraphs, single: paragraphs }).default({ page: 2, single: 4 }),
  /** Full years after which readers are told that an article is old; 0: never. */
  agedAfterYears: z
    .int('Give a whole number of years, or 0.')
    .min(0, 'Give a whole number of years, or 0.')
    .max(99, 'At most 99 years.')
    .default(5),
  /** Who letters come from; empty: what the environment says. */
  mailName: z.string().trim().max(100).default(''),
  mailFrom: z
    .string()
    .trim()
    .max(254)
    .refine((text) => text === '' || emailOf(text) !== null, 'This is not an email address.')
    .default(''),
  /** Whether readings of articles are counted, without anything about who reads (decision 036): nobody does unasked. */
  countsReads: z.boolean().default(false),
  /** Whoever has such a role sets up a second step before anything else. */
  secondFactorRoles: z.array(z.enum(ROLES)).max(ROLES.length).default([]),
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
