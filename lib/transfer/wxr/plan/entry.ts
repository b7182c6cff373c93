// What an import is going to write: one entry for each thing of the export, finished, with what is to be said about it.
import type { AuthorInsert, CategoryInsert, TagInsert } from '../../../../db/store/subjects/taxonomy.ts'
import type { ArticleContent } from '../../../articles/content.ts'
import type { MenuEntry } from '../../../menus/entry.ts'
import type { Doc } from '../../../rich-text/document.ts'

/** Where an entry comes from, for the report: "post 1171, “Template: Paginated”". */
export type Origin = { type: string; id: string; title: string }

/** `keep` writes nothing: it is here already and the export says nothing new, or it was edited here since. */
export type Action = 'create' | 'update' | 'keep'

/** `from` is an old address of the site ("/2012/03/15/title/", "/?p=12"), `to` one of ours. */
export type PlannedRedirect = { from: string; to: string }

type Common = {
  origin: Origin
  action: Action
  /** Why it is kept although the export says something new; absent: it says nothing new. */
  keptBecause?: string
  /** In what it differs from its source: sentences. */
  warnings: string[]
  redirects: PlannedRedirect[]
}

export type PlannedMedium = {
  id: string
  importRef: string
  fileName: string
  mimeType: string
  /** Where the original is on the web; it is never fetched. */
  sourceUrl: string
  /** Where it may lie in a folder of uploads, best first: "2013/03/picture.jpg". */
  paths: string[]
  width: number
  height: number
  alt: string
  caption: string | null
}

/** Published from a moment on (in the future: scheduled), or a draft. UTC ms. */
export type Visibility = { kind: 'published'; at: number } | { kind: 'draft' }

export type PlannedArticle = {
  id: string
  importRef: string
  /** Of the whole entry: an import with the same hash changes nothing. */
  importHash: string
  slug: string
  /** The feeds' identity at the old site; null: the article gets one of ours. */
  guid: string | null
  content: ArticleContent
  visibility: Visibility
  /** Of the article as it stands here, when there is one. */
  rev: number | null
}

export type PlannedPage = {
  id: string
  importRef: string
  importHash: string
  slug: string
  title: string
  description: string
  body: Doc
  visibility: Visibility
}

export type PlannedMenu = { id: string; importRef: string; name: string; entries: MenuEntry[] }

/** What the site says about itself; taken over only into a publication that has said nothing yet. */
export type PlannedSite = { name: string; tagline: string; description: string; language: string }

export type Entry =
  | (Common & { kind: 'site'; site: PlannedSite })
  | (Common & { kind: 'author'; author: AuthorInsert })
  | (Common & { kind: 'category'; category: Omit<CategoryInsert, 'path'> })
  | (Common & { kind: 'tag'; tag: TagInsert })
  /** `isMissing`: it is here, but without its file. */
  | (Common & { kind: 'medium'; medium: PlannedMedium; isMissing: boolean })
  | (Common & { kind: 'article'; article: PlannedArticle })
  | (Common & { kind: 'page'; page: PlannedPage })
  | (Common & { kind: 'menu'; menu: PlannedMenu })
  | { kind: 'skipped'; origin: Origin; reason: string; warnings: string[] }
