// Categories, tags and authors as readers meet them. They have no drafts: a term without visible articles is just empty.
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Reading, Source } from '../client.ts'
import { places, placesFor, prepared } from '../prepared.ts'
import { countByTerm } from './cards.ts'
import { isThere, seen } from './instead.ts'
import { pictureColumns } from './pictures.ts'
import { mapMedia } from './publication/site.ts'
import { NOW, nextChange, visibleAt } from './visible.ts'

export type CategoryRow = NonNullable<Awaited<ReturnType<typeof findCategory>>>
export type AuthorRow = NonNullable<Awaited<ReturnType<typeof findAuthor>>>

export async function findCategory(reading: Reading, path: string) {
  const rows = await categoryAt(reading.db).execute({ path })
  const [row] = seen(reading.instead?.categories, rows, (one) => one.path === path && isThere(reading, one))
  reading.note(row ? `category:${row.id}` : `category-path:${path}`)
  return row ?? null
}

const categoryAt = prepared(({ orm, t: { categories } }) =>
  orm
    .select()
    .from(categories)
    .where(eq(categories.path, sql.placeholder('path')))
    .limit(1),
)

/** Categories below this one, each with the number of its visible articles. */
export async function listSubcategories(reading: Reading, parentId: string) {
  reading.note('categories')
  reading.note(`list:category:${parentId}`, await nextChange(reading, reading.db.t.publications))
  const rows = await subcategoriesOf(reading.db).execute({ parentId, now: reading.now })
  if (!reading.instead) return rows
  const counts = new Map(rows.map(({ category, count }) => [category.id, count]))
  const below = inTree(
    reading,
    rows.map(({ category }) => category),
    (row) => row.parentId === parentId,
  )
  const countOf = async ({ id }: CategoryRow) =>
    counts.get(id) ?? (await countByTerm(reading, 'category', id))
  return Promise.all(below.map(async (category) => ({ category, count: await countOf(category) })))
}

/** As this reading sees them, siblings in their order. */
function inTree(reading: Reading, rows: CategoryRow[], fits: (row: CategoryRow) => boolean): CategoryRow[] {
  const there = seen(reading.instead?.categories, rows, (row) => fits(row) && isThere(reading, row))
  return reading.instead ? there.sort(byPlace) : there
}

const byPlace = (one: { position: number; name: string }, other: { position: number; name: string }) =>
  one.position - other.position || (one.name < other.name ? -1 : 1)

const subcategoriesOf = prepared(({ orm, t: { categories, publicationTerms: terms } }) => {
  const count = sql<number>`(select count(*) from ${terms} where ${and(
    eq(terms.kind, 'category'),
    eq(terms.termId, categories.id),
    visibleAt(terms, NOW),
  )})`
  return orm
    .select({ category: categories, count: count.mapWith(Number) })
    .from(categories)
    .where(eq(categories.parentId, sql.placeholder('parentId')))
    .orderBy(asc(categories.position), asc(categories.name))
})

/** The named categories with all their ancestors, by id. */
export async function listWithAncestors(reading: Reading, categoryIds: string[]) {
  reading.note('categories')
  const found = new Map<string, CategoryRow>()
  let wanted = [...new Set(categoryIds)]
  while (wanted.length > 0) {
    const rows = await categoriesOf(reading.db, wanted.length).execute(placesFor(wanted))
    const there = seen(reading.instead?.categories, rows, ({ id }) => wanted.includes(id))
    for (const row of there) found.set(row.id, row)
    wanted = [...new Set(there.flatMap((row) => row.parentId ?? []))].filter((id) => !found.has(id))
  }
  return found
}

const categoriesOf = prepared(({ orm, t: { categories } }, count: number) =>
  orm
    .select()
    .from(categories)
    .where(inArray(categories.id, places(count))),
)

export async function listTopCategories(reading: Reading) {
  reading.note('categories')
  const rows = await topCategories(reading.db).execute({})
  return inTree(reading, rows, ({ parentId }) => parentId === null)
}

const topCategories = prepared(({ orm, t: { categories } }) =>
  orm
    .select()
    .from(categories)
    .where(isNull(categories.parentId))
    .orderBy(asc(categories.position), asc(categories.name)),
)

/** Those that editors call opinion, wherever they stand; all below one is opinion too. */
export async function listOpinionCategories(reading: Reading) {
  reading.note('categories')
  const rows = await opinionCategories(reading.db).execute({})
  return inTree(reading, rows, ({ isOpinion }) => isOpinion)
}

const opinionCategories = prepared(({ orm, t: { categories } }) =>
  orm.select().from(categories).where(eq(categories.isOpinion, true)).orderBy(asc(categories.path)),
)

export async function findTag(reading: Reading, slug: string) {
  const { tags } = reading.db.t
  const [row] = await reading.db.orm.select().from(tags).where(eq(tags.slug, slug)).limit(1)
  reading.note(row ? `tag:${row.id}` : `tag-slug:${slug}`)
  return row ?? null
}

export async function listTags(reading: Reading, ids: string[]) {
  if (ids.length === 0) return []
  for (const id of ids) reading.note(`tag:${id}`)
  const rows = await tagsOf(reading.db, ids.length).execute(placesFor(ids))
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

const tagsOf = prepared(({ orm, t: { tags } }, count: number) =>
  orm
    .select()
    .from(tags)
    .where(inArray(tags.id, places(count))),
)

export async function findAuthor(reading: Reading, slug: string) {
  const slugged = eq(reading.db.t.authors.slug, slug)
  const found = await authorsWhere(reading.db, slugged)
  const rows = await seenAuthors(reading, found, (row) => row.slug === slug && isThere(reading, row))
  if (!rows[0]) reading.note(`author-slug:${slug}`)
  return rows[0] ?? null
}

export async function listAuthors(reading: Reading, ids: string[]) {
  if (ids.length === 0) return []
  const found = await authorsOf(reading.db, ids.length).execute(placesFor(ids))
  const rows = await seenAuthors(reading, found, ({ id }) => ids.includes(id))
  return ids.flatMap((id) => rows.find((row) => row.author.id === id) ?? [])
}

const authorsOf = prepared((source, count: number) =>
  authorsWhere(source, inArray(source.t.authors.id, places(count))),
)

/** Where each of the named authors has a page: all that a byline needs of them. */
export async function mapAuthorSlugs(reading: Reading, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await authorSlugsOf(reading.db, ids.length).execute(placesFor(ids))
  for (const { id } of rows) reading.note(`author:${id}`)
  const others = reading.instead?.authors.filter(({ id }) => ids.includes(id)) ?? []
  return new Map([...rows, ...others].map(({ id, slug }) => [id, slug]))
}

const authorSlugsOf = prepared(({ orm, t: { authors } }, count: number) =>
  orm
    .select({ id: authors.id, slug: authors.slug })
    .from(authors)
    .where(inArray(authors.id, places(count))),
)

/** The people of Meet the Editors, in their order. */
export async function listEditors(reading: Reading) {
  reading.note('authors')
  const rows = await authorsWhere(reading.db, eq(reading.db.t.authors.isEditor, true))
  const there = await seenAuthors(reading, rows, (row) => row.isEditor && isThere(reading, row))
  return reading.instead ? there.sort((a, b) => byPlace(a.author, b.author)) : there
}

function authorsWhere(source: Source, where: ReturnType<typeof eq>) {
  const { authors, media } = source.t
  return source.orm
    .select({ author: authors, photo: pictureColumns(source) })
    .from(authors)
    .leftJoin(media, eq(media.id, authors.photoId))
    .where(where)
    .orderBy(asc(authors.position), asc(authors.name))
}

type FoundAuthor = Awaited<ReturnType<typeof authorsWhere>>[number]

/** As this reading sees them, each with their photo. */
async function seenAuthors(
  reading: Reading,
  rows: FoundAuthor[],
  fits: (row: FoundAuthor['author']) => boolean,
): Promise<FoundAuthor[]> {
  for (const { author, photo } of rows) {
    reading.note(`author:${author.id}`)
    if (photo) reading.note(`medium:${photo.id}`)
  }
  if (!reading.instead) return rows
  const authors = rows.map(({ author }) => author)
  const there = seen(reading.instead?.authors, authors, fits)
  const photos = await mapMedia(
    reading,
    there.flatMap(({ photoId }) => photoId ?? []),
  )
  return there.map((author) => ({ author, photo: photos.get(author.photoId ?? '') ?? null }))
}
