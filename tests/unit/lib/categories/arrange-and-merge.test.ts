// The tree put into another order, categories merged and edited: what follows, what leads on, what is refused.
import { describe, expect, test } from 'vitest'
import { listByTerm } from '../../../../db/reader/cards.ts'
import { findFrontPage } from '../../../../db/reader/publication/front-page.ts'
import { findMenu, findRedirect } from '../../../../db/reader/publication/site.ts'
import { findCategory } from '../../../../db/reader/taxonomy.ts'
import { findRevision } from '../../../../db/store/articles/articles.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { arrangeCategories, placesOf } from '../../../../lib/categories/arrange.ts'
import { addCategory, editCategory, editCategoryInput } from '../../../../lib/categories/edit.ts'
import { loadCategoryForm } from '../../../../lib/categories/load.ts'
import { mergeCategories } from '../../../../lib/categories/merge.ts'
import { movesBetween } from '../../../../lib/categories/tree.ts'
import { Forbidden } from '../../../../lib/errors.ts'
import { saveFrontPage } from '../../../../lib/front-page/save.ts'
import { loadArticlePage } from '../../../../lib/reader/article/article-page.ts'
import { loadMissing } from '../../../../lib/reader/missing.ts'
import { baseOf } from '../../../../lib/terms/base.ts'
import { aCategory, aMenu, anArticle } from '../../../support/builders.ts'
import { contributor, deskOf, managingEditor, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { titlesFound } from '../../../support/searching.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = () => deskOf(managingEditor, store.db)
const rows = () => store.db.orm.select().from(store.db.t.categories)
const listed = async (categoryId: string) =>
  (await listByTerm(reader(store.db), 'category', categoryId, { limit: 9, offset: 0 })).map(
    ({ card }) => card.title,
  )

async function aTree() {
  const conditions = await aCategory(store.db, { name: 'Conditions', position: 0 })
  const gout = await aCategory(store.db, { name: 'Gout', parentId: conditions.id })
  const opinion = await aCategory(store.db, { name: 'Opinion', position: 1 })
  return { conditions, gout, opinion }
}

/** The tree as it stands, with some parents changed. */
async function arrange(parents: Record<string, string | null>, order?: string[]) {
  const before = placesOf(await rows())
  const changed = before.map(({ id, parentId }) => ({
    id,
    parentId: id in parents ? (parents[id] ?? null) : parentId,
  }))
  const after = order ? order.flatMap((id) => changed.find((place) => place.id === id) ?? []) : changed
  return { before, after, done: () => arrangeCategories(desk(), { before, after }) }
}

test('two arrangements that say the same do not differ, in whatever order they name their fields', () => {
  const before = [
    { id: 'a', parentId: null },
    { id: 'b', parentId: 'a' },
  ]
  const after = before.map(({ id, parentId }) => ({ parentId, id }))
  expect(movesBetween(before, after, String)).toEqual([])
  const turned = [
    { id: 'a', parentId: null },
    { id: 'c', parentId: null },
  ]
  expect(movesBetween(turned, turned.toReversed(), String)).toEqual(['Some stand in another order.'])
})

describe('the tree', () => {
  test('a category under another parent moves with its articles, its old address leads on, and it is taken back', async () => {
    const { conditions, gout, opinion } = await aTree()
    await anArticle(store.db, { title: 'Salt', categoryIds: [gout.id] })
    const { before, after, done } = await arrange({ [gout.id]: opinion.id })
    expect(await done()).toEqual({ changed: 1, moved: 1 })
    expect((await findCategory(reader(store.db), 'opinion/gout'))?.id).toBe(gout.id)
    expect(await findRedirect(reader(store.db), '/category/conditions/gout')).toBe('/category/opinion/gout/')
    expect([await listed(opinion.id), await listed(conditions.id)]).toEqual([['Salt'], []])
    await arrangeCategories(desk(), { before: placesOf(await rows()), after: before })
    expect([await listed(opinion.id), await listed(conditions.id)]).toEqual([[], ['Salt']])
    expect(after).toHaveLength(3)
  })

  test('two that change places keep their articles', async () => {
    const { conditions, gout, opinion } = await aTree()
    const other = await aCategory(store.db, { name: 'Gout', parentId: opinion.id })
    const { done } = await arrange({ [gout.id]: opinion.id, [other.id]: conditions.id })
    await done()
    expect((await findCategory(reader(store.db), 'opinion/gout'))?.id).toBe(gout.id)
    expect((await findCategory(reader(store.db), 'conditions/gout'))?.id).toBe(other.id)
  })

  test('only the order changes: one entry, no address', async () => {
    const { conditions, gout, opinion } = await aTree()
    const { done } = await arrange({}, [opinion.id, conditions.id, gout.id])
    const { acts } = await leftBy(store.db, done)
    expect(acts).toMatchObject([{ act: 'category.arrange' }])
    expect(placesOf(await rows()).map(({ id }) => id)).toEqual([opinion.id, conditions.id, gout.id])
  })

  test('a circle, a missing category, one address for two, a tree changed meanwhile: refused, and nothing is left', async () => {
    const { conditions, gout, opinion } = await aTree()
    await aCategory(store.db, { name: 'Gout', parentId: opinion.id })
    const circle = await arrange({ [conditions.id]: gout.id })
    const clash = await arrange({ [gout.id]: opinion.id })
    const { before, after } = await arrange({})
    const attempts: [Promise<unknown> | (() => Promise<unknown>), RegExp][] = [
      [circle.done, /under itself/],
      [clash.done, /“Gout” and “Gout” would have one address \(\/category\/opinion\/gout\/\)/],
      [() => arrangeCategories(desk(), { before, after: after.slice(1) }), /exactly once/],
      [() => arrangeCategories(desk(), { before: before.slice(1), after }), /meanwhile/],
    ]
    const left = await leftBy(store.db, async () => {
      for (const [attempt, words] of attempts)
        await expect(typeof attempt === 'function' ? attempt() : attempt).rejects.toThrow(words)
    })
    expect(left).toEqual({ acts: [], tags: [] })
  })
})

describe('merging', () => {
  test('articles, those below, menus and earlier texts follow; the old address and its feed lead on; ids in feeds stay', async () => {
    const { conditions, gout, opinion } = await aTree()
    const acute = await aCategory(store.db, { name: 'Acute', parentId: gout.id })
    const { id, slug } = await anArticle(store.db, { title: 'Salt', categoryIds: [gout.id, opinion.id] })
    await anArticle(store.db, { title: 'Flare', categoryIds: [acute.id] })
    const entry = { label: 'G', target: { kind: 'category' as const, id: gout.id }, children: [] }
    await aMenu(store.db, { entries: [entry] })
    const { articles } = store.db.t
    const guids = () => store.db.orm.select({ guid: articles.guid }).from(articles)
    const before = await guids()
    const { acts } = await leftBy(store.db, () =>
      mergeCategories(desk(), { into: opinion.id }, { id: gout.id }),
    )
    expect(acts).toMatchObject([{ act: 'category.merge', subjectId: opinion.id }])
    expect(await guids()).toEqual(before)
    expect((await listed(opinion.id)).sort()).toEqual(['Flare', 'Salt'])
    expect(await listed(conditions.id)).toEqual([])
    expect((await findCategory(reader(store.db), 'opinion/acute'))?.id).toBe(acute.id)
    const missing = (address: string) => loadMissing(reader(store.db), address)
    const moved = { kind: 'moved', to: '/category/opinion/' }
    expect(await missing('/category/conditions/gout/')).toMatchObject(moved)
    expect(await missing('/category/conditions/gout/page/2/')).toMatchObject(moved)
    expect(await findRedirect(reader(store.db), '/category/conditions/gout/acute')).toBe(
      '/category/opinion/acute/',
    )
    expect((await findMenu(reader(store.db), 'main'))?.entries[0]?.target).toEqual({
      kind: 'category',
      id: opinion.id,
    })
    const page = await loadArticlePage(reader(store.db), slug, { kind: 'page', number: 1 })
    expect(page?.kind).toBe('found')
    // Whoever goes on from an earlier text meets no category that is gone.
    const [article] = await store.db.orm.select().from(articles)
    const revision = await findRevision(store.db, article?.draftRevisionId ?? '')
    const content = revision?.content
    if (!content) throw new Error('The article has no text.')
    expect(content.categoryIds).toEqual([opinion.id])
    await saveArticle(desk(), { articleId: id, rev: 1, content: { ...content, title: 'Salt again' } })
  })

  test('into itself, into one below it, when both have one of the same address below: refused, and nothing is left', async () => {
    const { conditions, gout, opinion } = await aTree()
    await aCategory(store.db, { name: 'Gout', parentId: opinion.id })
    const left = await leftBy(store.db, async () => {
      const merge = (id: string, into: string) => mergeCategories(desk(), { into }, { id })
      await expect(merge(gout.id, gout.id)).rejects.toThrow(/into itself/)
      await expect(merge(conditions.id, gout.id)).rejects.toThrow(/“Gout” stands below “Conditions”/)
      await expect(merge(conditions.id, opinion.id)).rejects.toThrow(/Both have “Gout” below/)
      await expect(merge('none', opinion.id)).rejects.toThrow(/not there any more/)
    })
    expect(left).toEqual({ acts: [], tags: [] })
    expect(await rows()).toHaveLength(4)
  })

  test('what was pinned to its strip of the front page stands in the other’s, as far as there is room', async () => {
    const { gout, opinion } = await aTree()
    const pins = { lead: ['l'], [`strip:${gout.id}`]: ['a', 'b'], [`strip:${opinion.id}`]: ['c', 'd', 'e'] }
    await saveFrontPage(desk(), { pins, base: null })
    const merge = () => mergeCategories(desk(), { into: opinion.id }, { id: gout.id })
    expect((await leftBy(store.db, merge)).tags[0]).toContain('front-page')
    const now = await findFrontPage(reader(store.db))
    expect(now?.pins).toEqual({ lead: ['l'], [`strip:${opinion.id}`]: ['c', 'd', 'e', 'a'] })
  })

  test('a contributor may not, and nothing is left of the attempt', async () => {
    const from = await aCategory(store.db, { name: 'From' })
    const into = await aCategory(store.db, { name: 'Into' })
    const left = await leftBy(store.db, async () => {
      const attempt = mergeCategories(deskOf(contributor, store.db), { into: into.id }, { id: from.id })
      await expect(attempt).rejects.toThrow(Forbidden)
    })
    expect(left).toEqual({ acts: [], tags: [] })
  })
})

test('added below another, renamed with its address, found by its new name; a stale form changes nothing', async () => {
  const { conditions } = await aTree()
  const { id } = await addCategory(desk(), { name: 'Lupus', parentId: conditions.id })
  await anArticle(store.db, { title: 'Rash', categoryIds: [id] })
  const [row] = (await rows()).filter((one) => one.id === id)
  const base = baseOf(row ?? {})
  const form = { base, name: 'Erythematosus', slug: 'erythematosus', kind: 'hub', intro: 'One.\n\nTwo.' }
  const input = editCategoryInput.parse(form)
  expect([
    await titlesFound(reader(store.db), 'lupus'),
    await titlesFound(reader(store.db), 'erythematosus'),
  ]).toEqual([['Rash'], []])
  await editCategory(desk(), input, { id })
  expect([
    await titlesFound(reader(store.db), 'lupus'),
    await titlesFound(reader(store.db), 'erythematosus'),
  ]).toEqual([[], ['Rash']])
  expect(await findRedirect(reader(store.db), '/category/conditions/lupus')).toBe(
    '/category/conditions/erythematosus/',
  )
  expect((await findCategory(reader(store.db), 'conditions/erythematosus'))?.intro?.content).toHaveLength(2)
  await expect(editCategory(desk(), input, { id })).rejects.toThrow(/meanwhile/)
})

test('that a category is opinion is said in its form, kept in its history, and stays where others save', async () => {
  const opinion = await aCategory(store.db, { name: 'Opinion' })
  const row = async () => (await rows()).find(({ id }) => id === opinion.id)
  const edit = async (more: object) => {
    const base = baseOf((await row()) ?? {})
    const form = { base, name: 'Opinion', slug: 'opinion', kind: 'section', ...more }
    return leftBy(store.db, () => editCategory(desk(), editCategoryInput.parse(form), { id: opinion.id }))
  }
  expect((await row())?.isOpinion).toBe(true)
  const left = await edit({})
  expect((await row())?.isOpinion).toBe(false)
  expect(left.tags[0]).toContain('categories')
  await edit({ isOpinion: 'on' })
  // An arrangement, an import, a merge: whatever knows nothing of it.
  await aCategory(store.db, { ...opinion, slug: 'voices' })
  expect((await row())?.isOpinion).toBe(true)
  const view = await loadCategoryForm(desk(), opinion.id)
  expect(view?.form).toMatchObject({ isOpinion: true, opinionAbove: null })
  expect(view?.history.flatMap(({ before }) => (before ? [before.isOpinion] : []))).toEqual([false, true])
  const below = await aCategory(store.db, { name: 'Essays', parentId: opinion.id })
  expect((await loadCategoryForm(desk(), below.id))?.form).toMatchObject({
    isOpinion: false,
    opinionAbove: 'Opinion',
  })
})
