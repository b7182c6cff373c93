// The order of a category's articles: on its pages and not in its feeds, through moves and retitling, and back again.
import { expect, test } from 'vitest'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { editCategory, editCategoryInput } from '../../../../lib/categories/edit.ts'
import { loadCategoryForm } from '../../../../lib/categories/load.ts'
import { mergeCategories } from '../../../../lib/categories/merge.ts'
import { readFeedAddress } from '../../../../lib/feeds/address.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { loadFeed } from '../../../../lib/reader/feed/load.ts'
import { loadCategory } from '../../../../lib/reader/listing.ts'
import { aCategory, anArticle } from '../../../support/builders.ts'
import { DAY, deskOf, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = () => deskOf(managingEditor, store.db)
const titles = async (path: string, page = 1) =>
  (await loadCategory(reader(store.db), path, page))?.teasers.map(({ title }) => title)

/** As its form is sent, with what it shows now. */
async function edit(id: string, more: object) {
  const view = await loadCategoryForm(desk(), id)
  if (!view) throw new Error('There is no such category.')
  const { base, name, slug, kind, articleOrder, featured } = view.form
  const sent = { base, name, slug, kind, articleOrder, featuredArticleId: featured?.id ?? null, ...more }
  return leftBy(store.db, () => editCategory(desk(), editCategoryInput.parse(sent), { id }))
}

async function aSeries(count: number) {
  const hub = await aCategory(store.db, { name: 'Gout', kind: 'hub' })
  const articles = []
  for (let part = 1; part <= count; part++)
    articles.push(
      await anArticle(store.db, {
        title: `Part ${part}`,
        at: NOON - (count + 1 - part) * DAY,
        categoryIds: [hub.id],
      }),
    )
  return { hub, articles }
}

const parts = (...numbers: number[]) => numbers.map((number) => `Part ${number}`)

test('a series stands oldest first on all pages of its hub, and newest first in its feed', async () => {
  const { hub, articles } = await aSeries(14)
  const left = await edit(hub.id, { articleOrder: 'oldest', featuredArticleId: articles[13]?.id })
  expect(left.acts).toMatchObject([{ act: 'category.edit', subjectId: hub.id }])
  expect(left.tags.flat()).toContain(`category:${hub.id}`)
  expect(await titles('gout')).toEqual(parts(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
  expect(await titles('gout', 2)).toEqual(parts(13, 14))
  expect((await loadCategory(reader(store.db), 'gout', 1))?.featured?.title).toBe('Part 14')
  const asked = readFeedAddress('/category/gout/feed/')
  const feed = asked && (await loadFeed(reader(store.db), asked, 'https://synovia.example'))
  expect(feed?.entries.slice(0, 2).map(({ title }) => title)).toEqual(parts(14, 13))
})

test('its history brings the order back, and a form that says nothing of it leaves it', async () => {
  const { hub } = await aSeries(2)
  await edit(hub.id, { articleOrder: 'title' })
  expect(await titles('gout')).toEqual(parts(1, 2))
  await edit(hub.id, { articleOrder: undefined })
  expect((await loadCategoryForm(desk(), hub.id))?.form.articleOrder).toBe('title')
  const [, first] = (await loadCategoryForm(desk(), hub.id))?.history ?? []
  await edit(hub.id, { articleOrder: first?.before?.articleOrder })
  expect(await titles('gout')).toEqual(parts(2, 1))
})

test('by title: what is published, retitled or comes from another category finds its place', async () => {
  const { hub, articles } = await aSeries(2)
  await edit(hub.id, { articleOrder: 'title' })
  await anArticle(store.db, { title: 'Acid', categoryIds: [hub.id] })
  expect(await titles('gout')).toEqual(['Acid', ...parts(1, 2)])
  const [one] = articles
  if (!one) throw new Error('There is no first part.')
  const { rev } = await saveArticle(desk(), {
    ...{ articleId: one.id, rev: 1, why: 'save' },
    content: { ...one.content, title: 'Questions' },
  })
  await publishArticle(desk(), { articleId: one.id, rev })
  expect(await titles('gout')).toEqual(['Acid', 'Part 2', 'Questions'])
  const other = await aCategory(store.db, { name: 'Podagra' })
  await anArticle(store.db, { title: 'Salt', categoryIds: [other.id] })
  await anArticle(store.db, { title: 'Bread', categoryIds: [other.id] })
  await mergeCategories(desk(), { into: hub.id }, { id: other.id })
  expect(await titles('gout')).toEqual(['Acid', 'Bread', 'Part 2', 'Questions', 'Salt'])
})

test('by title: long titles stand in the order of their last words, by which alone they differ', async () => {
  const hub = await aCategory(store.db, { name: 'Gout', articleOrder: 'title' })
  const long = (part: number) =>
    `${'What we have learned of uric acid since antiquity, '.repeat(5)}part ${part}`
  for (const part of [10, 1, 2]) await anArticle(store.db, { title: long(part), categoryIds: [hub.id] })
  expect(await titles('gout')).toEqual([long(1), long(2), long(10)])
})

test('by title: what comes under it when the tree moves, and what leaves it', async () => {
  const top = await aCategory(store.db, { name: 'Conditions', articleOrder: 'title' })
  const gout = await aCategory(store.db, { name: 'Gout' })
  for (const [days, title] of ['Salt', 'Bread'].entries())
    await anArticle(store.db, { title, at: NOON - (days + 1) * DAY, categoryIds: [gout.id] })
  expect(await titles('conditions')).toEqual([])
  await aCategory(store.db, { ...gout, parentId: top.id })
  expect(await titles('conditions')).toEqual(['Bread', 'Salt'])
  expect(await titles('conditions/gout')).toEqual(['Salt', 'Bread'])
  await aCategory(store.db, { ...top, articleOrder: 'newest' })
  const { publicationTerms: terms } = store.db.t
  const rows = await store.db.orm.select().from(terms)
  expect(rows.filter(({ titleKey }) => titleKey !== null)).toEqual([])
})
