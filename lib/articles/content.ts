// Everything of an article that an editor can change: what a revision keeps whole.
import { z } from 'zod'
import { isLanguage } from '../language.ts'
import { type Doc, emptyDoc, parseDoc } from '../rich-text/document.ts'
import { BYLINE_ROLES } from './byline-roles.ts'

const words = (max: number) => z.string().trim().max(max)
const optional = (max: number) =>
  words(max)
    .nullish()
    .transform((text) => text || null)

function shape(object: typeof z.object) {
  const bylineLine = object({
    authorId: z.string().nullable(),
    name: words(200).min(1),
    /** As printed at publication: they stay when the author's own change. */
    credentials: z.array(words(40).min(1)).max(20),
    role: z.enum(BYLINE_ROLES).default(''),
  })

  const hero = object({
    mediumId: z.string(),
    alt: optional(1000),
    caption: optional(1000),
    credit: optional(300),
  })

  return object({
    kicker: optional(80),
    title: words(300).min(1, 'Give the article a title.'),
    dek: optional(500),
    /** A summary written by hand; without one, listings show the first 55 words. */
    excerpt: optional(2000),
    body: z.unknown().transform((body): Doc => parseDoc(body)),
    hero: hero.nullable().default(null),
    byline: z.array(bylineLine).max(30).default([]),
    issue: object({ id: z.string(), section: words(80), position: z.number().int().min(0).max(10_000) })
      .nullable()
      .default(null),
    /** The first is the primary category. */
    categoryIds: z.array(z.string()).max(30).default([]),
    tagIds: z.array(z.string()).max(50).default([]),
    /** BCP 47; null is the publication's own. */
    language: optional(35).refine((code) => code === null || isLanguage(code), {
      error: 'Give a language code such as “ar” or “fr-CA”, or nothing.',
    }),
    disclosure: optional(2000),
    sponsor: optional(300),
    isEssay: z.boolean().default(false),
    seo: object({
      title: optional(300),
      description: optional(500),
      canonical: optional(2000),
      noindex: z.boolean(),
    }).default({ title: null, description: null, canonical: null, noindex: false }),
    /** Related articles chosen by hand, in order; they come before those found by subject. */
    relatedPins: z.array(z.string()).max(4).default([]),
  })
}

/** As it is stored: what this version does not know is left out. */
export const articleContent = shape(z.object)

/** As it is sent: what would be left out is refused, down to the last field. The two differ in nothing else. */
export const sentContent = shape(z.strictObject as unknown as typeof z.object)

export type ArticleContent = z.output<typeof articleContent>
export type BylineEntry = ArticleContent['byline'][number]

/** What an older version stored may lack newer fields; they get their usual values. */
export function storedContent(stored: ArticleContent): ArticleContent {
  const { data } = articleContent.safeParse(stored)
  return data ?? contentOf(stored)
}

/** An article with a title and nothing else; anything may be given. */
export function contentOf(fields: { title: string } & Partial<ArticleContent>): ArticleContent {
  return { ...articleContent.parse({ title: fields.title, body: emptyDoc() }), ...fields }
}
