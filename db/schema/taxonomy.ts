// What articles are about and who signs them: authors, the category tree, tags.
import type { Doc } from '../../lib/rich-text/document.ts'
import { type Kit, oneOf } from './kit.ts'
import type { mediaTables } from './media.ts'

export const CATEGORY_KINDS = ['section', 'hub'] as const

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
      sponsor: kit.text(),
      importRef: kit.text(),
    },
    (t) => [
      kit.unique('categories_path').on(t.path),
      kit.index('categories_parent').on(t.parentId, t.position),
      kit.unique('categories_import_ref').on(t.importRef),
      oneOf(kit, 'categories', 'kind', CATEGORY_KINDS),
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
