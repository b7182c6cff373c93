// The forms of the demo's content files, checked when they are read.
import { z } from 'zod'
import { SIZE_NAMES } from '../../ads/placements.ts'
import { BYLINE_ROLES } from '../../articles/byline-roles.ts'

const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['category', 'hub']), path: z.string() }),
  z.object({ kind: z.literal('site'), url: z.url() }),
  z.object({ kind: z.literal('heading') }),
  z.object({ kind: z.literal('search') }),
  z.object({ kind: z.literal('page'), slug: z.string() }),
  z.object({ kind: z.literal('path'), path: z.string() }),
  z.object({ kind: z.literal('cookies') }),
])

export type SeedTarget = z.output<typeof target>
export type SeedMenuEntry = { label: string; target: SeedTarget; children?: SeedMenuEntry[] }

export const menuShape: z.ZodType<SeedMenuEntry[]> = z.array(
  z.object({
    label: z.string(),
    target,
    get children() {
      return menuShape.optional()
    },
  }),
)

export type SeedCategory = {
  slug: string
  label: string
  description: string
  hub?: boolean
  intro?: string
  featured?: string
  sponsor?: string
  children?: SeedCategory[]
}

export const categoriesShape: z.ZodType<SeedCategory[]> = z.array(
  z.object({
    slug: z.string(),
    label: z.string(),
    description: z.string(),
    hub: z.boolean().optional(),
    intro: z.string().optional(),
    featured: z.string().optional(),
    sponsor: z.string().optional(),
    get children() {
      return categoriesShape.optional()
    },
  }),
)

export const authorsShape = z.array(
  z.object({
    key: z.string(),
    order: z.number(),
    name: z.string(),
    credentials: z.array(z.string()),
    role: z.string().nullish(),
    editor: z.boolean().default(false),
    affiliation: z.string(),
    bio: z.string(),
    portraitAlt: z.string(),
  }),
)

export const issuesShape = z.array(
  z.object({
    key: z.string(),
    monthsAgo: z.number(),
    volume: z.number(),
    number: z.number(),
    title: z.string(),
    coverLines: z.array(z.string()),
    coverAlt: z.string(),
    sections: z.array(z.string()),
  }),
)

export const publicationShape = z.object({
  name: z.string(),
  tagline: z.string(),
  language: z.string(),
  description: z.string(),
  publisher: z.string(),
  issnPrint: z.string(),
  issnOnline: z.string(),
  copyright: z.string(),
  footer: z.object({ before: menuShape, after: menuShape }),
  promos: z.array(
    z.object({
      label: z.string(),
      title: z.string(),
      href: z.string(),
      firstDaysAgo: z.number(),
      lastDaysAgo: z.number(),
    }),
  ),
  ads: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      placements: z.array(z.string()),
      /** From the broadest. */
      sizes: z.array(z.enum(SIZE_NAMES)).default([...SIZE_NAMES]),
      /** Of who pays; the house's own have none of these. */
      kind: z.literal('paid').optional(),
      advertiser: z.string().optional(),
      weight: z.number().optional(),
      sections: z.array(z.string()).optional(),
      firstDaysAgo: z.number().optional(),
      lastDaysAgo: z.number().optional(),
      href: z.string(),
      alt: z.string(),
    }),
  ),
})

export const pageShape = z.object({ title: z.string(), slug: z.string(), description: z.string() })

export const articleShape = z.object({
  title: z.string(),
  dek: z.string().nullish(),
  kicker: z.string().nullish(),
  byline: z.array(
    z.object({
      author: z.string(),
      credentials: z.array(z.string()).optional(),
      role: z.enum(BYLINE_ROLES).default(''),
    }),
  ),
  issue: z.string().optional(),
  section: z.string().default('Features'),
  order: z.number().default(50),
  daysAgo: z.number(),
  categories: z.array(z.string()).min(1),
  tags: z.array(z.string()),
  hero: z
    .object({
      plate: z.string(),
      alt: z.string(),
      caption: z.string().nullish(),
      credit: z.string().nullish(),
    })
    .optional(),
  excerpt: z.string().nullish(),
  disclosure: z.string().nullish(),
  sponsor: z.string().nullish(),
  essay: z.boolean().default(false),
  status: z.enum(['draft', 'scheduled', 'published']).default('published'),
  updatedDaysAgo: z.number().optional(),
  corrections: z
    .array(
      z.object({
        kind: z.enum(['correction', 'clarification', 'update', 'retraction']),
        daysAgo: z.number(),
        text: z.string(),
      }),
    )
    .default([]),
})

export type SeedArticle = z.output<typeof articleShape> & { slug: string; body: string }
export type SeedPage = z.output<typeof pageShape> & { body: string }
