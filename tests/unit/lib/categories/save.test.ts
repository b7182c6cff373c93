// The category tree: paths follow from parents, and a move takes everything below along.
import { expect, test } from 'vitest'
import { listByTerm } from '../../../../db/reader/cards.ts'
import { findRedirect } from '../../../../db/reader/publication/site.ts'
import { findCategory } from '../../../../db/reader/taxonomy.ts'
import { saveCategory } from '../../../../lib/categories/save.ts'
import { Invalid } from '../../../../lib/errors.ts'
import { aCategory, anArticle } from '../../../support/builders.ts'
import { deskOf, editor, managingEditor, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()

async function aTree() {
  const top = await aCategory(store.db, { name: 'Guidance' })
  const middle = await aCategory(store.db, { name: 'Meeting Reports', parentId: top.id })
  const leaf = await aCategory(store.db, { name: 'Convergence', parentId: middle.id })
  return { top, middle, leaf }
}

test('a category’s path is the slugs from the top', async () => {
  expect((await aTree()).leaf.path).toBe('guidance/meeting-reports/convergence')
})

test('a category that moves takes those below along, and every old address leads to the new one', async () => {
  const { top, middle, leaf } = await aTree()
  await aCategory(store.db, { ...middle, slug: 'reports' })
  expect((await findCategory(reader(store.db), 'guidance/reports/convergence'))?.id).toBe(leaf.id)
  await aCategory(store.db, { ...top, slug: 'advice' })
  expect((await findCategory(reader(store.db), 'advice/reports/convergence'))?.id).toBe(leaf.id)
  expect(await findCategory(reader(store.db), 'guidance/meeting-reports/convergence')).toBeNull()
  const old = [
    '/category/guidance',
    '/category/guidance/meeting-reports',
    '/category/guidance/meeting-reports/convergence',
  ]
  expect(await Promise.all(old.map((path) => findRedirect(reader(store.db), path)))).toEqual([
    '/category/advice/',
    '/category/advice/reports/',
    '/category/advice/reports/convergence/',
  ])
})

test('a category under another parent brings its articles along, into the listings above and out of the old ones', async () => {
  const { top, middle, leaf } = await aTree()
  const other = await aCategory(store.db, { name: 'Opinion' })
  const both = await anArticle(store.db, { title: 'Both', categoryIds: [leaf.id, top.id] })
  const { id } = await anArticle(store.db, { title: 'Leaf', categoryIds: [leaf.id] })
  const listed = async (categoryId: string) => {
    const rows = await listByTerm(reader(store.db), 'category', categoryId, { limit: 9, offset: 0 })
    return rows.map(({ articleId }) => articleId).sort()
  }
  const left = await leftBy(store.db, () => aCategory(store.db, { ...middle, parentId: other.id }))
  expect(await listed(other.id)).toEqual([both.id, id].sort())
  expect(await listed(leaf.id)).toEqual([both.id, id].sort())
  expect(await listed(top.id)).toEqual([both.id])
  expect(left.tags[0]).toEqual(
    expect.arrayContaining([`list:category:${other.id}`, `list:category:${top.id}`]),
  )
  await aCategory(store.db, { ...middle, parentId: null })
  expect([await listed(other.id), await listed(middle.id)]).toEqual([[], [both.id, id].sort()])
})

test('a category that moves back is alive again at its old address', async () => {
  const { top } = await aTree()
  await aCategory(store.db, { ...top, slug: 'advice' })
  await aCategory(store.db, { ...top, slug: 'guidance' })
  expect(await findRedirect(reader(store.db), '/category/guidance')).toBeNull()
  expect(await findRedirect(reader(store.db), '/category/advice')).toBe('/category/guidance/')
})

test('a category can be neither its own parent nor below one of those below it', async () => {
  const { top, leaf } = await aTree()
  for (const parentId of [top.id, leaf.id, 'none']) {
    await expect(aCategory(store.db, { ...top, parentId })).rejects.toThrow(Invalid)
  }
})

test('from editor on, everybody may change the tree', async () => {
  const row = { ...(await aTree()).top, path: undefined }
  await expectOnly(editor, store.db, (actor) => saveCategory(deskOf(actor, store.db), row))
})

test('one entry in the record; in the log the category, the menu, and when it moves all that moves with it', async () => {
  const { top, leaf } = await aTree()
  const same = await leftBy(store.db, () => aCategory(store.db, top))
  expect(same.acts).toEqual([{ act: 'category.save', subjectId: top.id, actorId: managingEditor.id }])
  expect(same.tags).toEqual([['categories', `category-path:guidance`, `category:${top.id}`, 'menu']])
  const moved = await leftBy(store.db, () => aCategory(store.db, { ...top, slug: 'advice' }))
  expect(moved.acts).toHaveLength(1)
  expect(moved.tags[0]).toEqual(
    expect.arrayContaining([
      `category:${leaf.id}`,
      'category-path:advice/meeting-reports/convergence',
      'redirect:/category/guidance/meeting-reports/convergence',
    ]),
  )
})
