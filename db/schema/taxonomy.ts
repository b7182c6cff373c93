// What articles are about and who signs them: authors, the category tree, tags; and what undoing changes of many articles goes by.
import type { KeptRetag } from '../../lib/retag/kept.ts'
import type { Doc } from '../../lib/rich-text/document.ts'
import type { KeptMerge } from '../../lib/terms/kept.ts'
import { TERM_KINDS, type TermKind } from './articles.ts'
import { type Kit, oneOf } from './kit.ts'
import type { mediaTables } from './media.ts'

export const CATEGORY_KINDS = ['section', 'hub'] as const

/** How the articles of a category follow each other on its page. */
export const ARTICLE_ORDERS = ['newest', 'oldest', 'title'] as const
export type ArticleOrder = (typeof ARTICLE_ORDERS)[number]

export function taxonomyTables(kit: Kit, { media }: ReturnType<typeof mediaTables>) {
  const authors = kit.table(
    'authors',
    {
      id: kit.text().primaryKey(),
      slug: kit.text().notNull(),
      name: kit.text().notNull(),
      credentials: kit.json<string[]>().notNull(),
      affiliation: kit.text(),
      bio: kit.text().notNull(),
      photoId: kit.text().references(() => media.id),
      orcid: kit.text(),
      isEditor: kit.flag().notNull(),
      editorRole: kit.text(),
      position: kit.integer().notNull(),
      importRef: kit.text(),
    },
    (t) => [kit.unique('authors_slug').on(t.slug), kit.unique('authors_import_ref').on(t.importRef)],
  )
  const categories = kit.table(
    'categories',
    {
      id: kit.text().primaryKey(),
      parentId: kit.text(),
      slug: kit.text().notNull(),
      /** Slugs from the root, joined by "/": the address of the listing. */
      path: kit.text().notNull(),
      name: kit.text().notNull(),
      position: kit.integer().notNull(),
      kind: kit.text().$type<(typeof CATEGORY_KINDS)[number]>().notNull(),
      description: kit.text().notNull(),
      intro: kit.json<Doc>(),
      featuredArticleId: kit.text(),
      articleOrder: kit.text().$type<ArticleOrder>().notNull().default('newest'),
      sponsor: kit.text(),
      /** What stands in it, or in one below it, is somebody's opinion (decision 063). */
      isOpinion: kit.flag().notNull().default(false),
      importRef: kit.text(),
    },
    (t) => [
      kit.unique('categories_path').on(t.path),
      kit.index('categories_parent').on(t.parentId, t.position),
      kit.unique('categories_import_ref').on(t.importRef),
      oneOf(kit, 'categories', 'kind', CATEGORY_KINDS),
      oneOf(kit, 'categories', 'article_order', ARTICLE_ORDERS),
    ],
  )
  const tags = kit.table(
    'tags',
    {
      id: kit.text().primaryKey(),
      slug: kit.text().notNull(),
      name: kit.text().notNull(),
      importRef: kit.text(),
    },
    (t) => [kit.unique('tags_slug').on(t.slug), kit.unique('tags_import_ref').on(t.importRef)],
  )
  return { authors, categories, tags }
}

/** Acts on many things at once that are kept to be undone: a tag that was split, a file of redirects that was taken in. */
export const KEPT_KINDS = ['tag-split', 'redirect-file'] as const
export type KeptKind = (typeof KEPT_KINDS)[number]

/** Terms made part of another one, and articles that were retagged together, as they were before (decision 048). */
export function termMergeTables(kit: Kit) {
  const termMerges = kit.table(
    'term_merges',
    {
      id: kit.text().primaryKey(),
      kind: kit.text().$type<TermKind>().notNull(),
      fromId: kit.text().notNull(),
      intoId: kit.text().notNull(),
      kept: kit.json<KeptMerge>().notNull(),
      at: kit.instant().notNull(),
      undoneAt: kit.instant(),
    },
    () => [oneOf(kit, 'term_merges', 'kind', TERM_KINDS)],
  )
  const retaggings = kit.table(
    'retaggings',
    {
      id: kit.text().primaryKey(),
      kept: kit.json<KeptRetag>().notNull(),
      articles: kit.integer().notNull(),
      /** What was done, after the name of who did it. */
      words: kit.text().notNull(),
      at: kit.instant().notNull(),
      byName: kit.text().notNull(),
      undoneAt: kit.instant(),
      /** Articles that undoing left as they were. */
      stayed: kit.integer().notNull().default(0),
    },
    (t) => [kit.index('retaggings_at').on(t.at)],
  )
  const keptActs = kit.table(
    'kept_acts',
    {
      id: kit.text().primaryKey(),
      kind: kit.text().$type<KeptKind>().notNull(),
      /** What undoing goes by, packed: of a file of redirects it is long. */
      kept: kit.text().notNull(),
      words: kit.text().notNull(),
      at: kit.instant().notNull(),
      byName: kit.text().notNull(),
      undoneAt: kit.instant(),
    },
    (t) => [oneOf(kit, 'kept_acts', 'kind', KEPT_KINDS), kit.index('kept_acts_at').on(t.kind, t.at)],
  )
  return { termMerges, retaggings, keptActs }
}
