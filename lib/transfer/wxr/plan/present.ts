// What stands in the store before an import: all that a plan must know of it, so that planning itself asks nobody.
import type { AuthorInsert, CategoryInsert, TagInsert } from '../../../../db/store/subjects/taxonomy.ts'
import type { MenuEntry } from '../../../menus/entry.ts'

export type PresentArticle = {
  id: string
  slug: string
  guid: string
  rev: number
  importHash: string | null
}
export type PresentPage = { id: string; slug: string; importHash: string | null }
export type PresentMedium = { id: string; state: string; alt: string; caption: string | null }
export type PresentMenu = { id: string; name: string; importRef: string | null; entries: MenuEntry[] }

export type Present = {
  hasSettings: boolean
  authors: AuthorInsert[]
  categories: CategoryInsert[]
  tags: TagInsert[]
  /** By import reference. */
  media: ReadonlyMap<string, PresentMedium>
  /** By import reference. */
  articles: ReadonlyMap<string, PresentArticle>
  /** Of articles that come from elsewhere. */
  otherSlugs: ReadonlySet<string>
  otherGuids: ReadonlySet<string>
  /** By import reference. */
  pages: ReadonlyMap<string, PresentPage>
  otherPageSlugs: ReadonlySet<string>
  menus: PresentMenu[]
  /** Ids of everything that somebody else than the import has changed. */
  touched: ReadonlySet<string>
}

export function nothingPresent(): Present {
  return {
    hasSettings: false,
    authors: [],
    categories: [],
    tags: [],
    media: new Map(),
    articles: new Map(),
    otherSlugs: new Set(),
    otherGuids: new Set(),
    pages: new Map(),
    otherPageSlugs: new Set(),
    menus: [],
    touched: new Set(),
  }
}
