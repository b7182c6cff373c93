// Categories, authors and sponsors as they were kept as JSON, by what is tried and by the record of acts: maybe by an older version.
import { z } from 'zod'
import { ARTICLE_ORDERS, CATEGORY_KINDS } from '../../db/schema/taxonomy.ts'
import { parseDoc } from '../rich-text/document.ts'

const text = z.string()
const optional = text.nullable()

export const categoryRow = z.object({
  id: text,
  parentId: optional,
  slug: text,
  path: text,
  name: text,
  position: z.number(),
  kind: z.enum(CATEGORY_KINDS),
  description: text,
  intro: z.unknown().transform((intro) => (intro === null ? null : parseDoc(intro))),
  featuredArticleId: optional,
  articleOrder: z.enum(ARTICLE_ORDERS),
  sponsor: optional,
  isOpinion: z.boolean(),
  importRef: optional,
})

export const authorRow = z.object({
  id: text,
  slug: text,
  name: text,
  credentials: z.array(text),
  affiliation: optional,
  bio: text,
  photoId: optional,
  orcid: optional,
  isEditor: z.boolean(),
  editorRole: optional,
  position: z.number(),
  importRef: optional,
})

/** Without a link or a logo where an older version kept none. */
export const sponsorRow = z.object({
  id: text,
  name: text,
  label: text,
  href: optional.default(null),
  logoId: optional.default(null),
})
