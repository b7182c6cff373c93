// Everything of an article that an editor can change: what a revision keeps whole.
import { z } from 'zod'
import { type Doc, emptyDoc, parseDoc } from '../rich-text/document.ts'
import { BYLINE_ROLES } from './byline-roles.ts'

const words = (max: number) => z.string().trim().max(max)
const optional = (max: number) =>
  words(max)
    .nullish()
    .transform((text) => text || null)

const bylineLine = z.object({
  authorId: z.string().nullable(),
  name: words(200).min(1),
  /** As printed at publication: they stay when the author's own change. */
  credentials: z.array(words(40).min(1)).max(20),
  role: z.enum(BYLINE_ROLES).default(''),
})

const hero = z.object({
  mediumId: z.string(),
  alt: optional(1000),
  caption: optional(1000),
  credit: optional(300),
})

export const articleContent = z.object({
  kicker: optional(80),
  title: words(300).min(1, 'Give the article a title.'),
  dek: optional(500),
  /** A summary written by hand; without one, listings show the first 55 words. */
  excerpt: optional(2000),
  body: z.unknown().transform((body): Doc => parseDoc(body)),
  hero: hero.nullable().default(null),
  byline: z.array(bylineLine).max(30).default([]),
  issue: z
    .object({ id: z.string(), section: words(80), position: z.number().int().min(0).max(10_000) })
    .nullable()
    .default(null),
  /** The first is the primary category. */
  categoryIds: z.array(z.string()).max(30).default([]),
  tagIds: z.array(z.string()).max(50).default([]),
  disclosure: optional(2000),
  sponsor: optional(300),
  isEssay: z.boolean().default(false),
  seo: z
    .object({
      title: optional(300),
      description: optional(500),
      canonical: optional(2000),
      noindex: z.boolean(),
    })
    .default({ title: null, description: null, canonical: null, noindex: false }),
  /** Related articles chosen by hand, in order; they come before those found by subject. */
  relatedPins: z.array(z.string()).max(4).default([]),
})

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
