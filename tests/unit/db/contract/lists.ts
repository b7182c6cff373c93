// Listings: newest first, page after page without gaps or repeats, a category with everything below it.
import { expect, test } from 'vitest'
import {
  countByTerm,
  listByArticle,
  listByCategory,
  listByIssue,
  listByPublication,
  listByTerm,
  listIdsByTerms,
  listLatest,
} from '../../../../db/reader/cards.ts'
import { listSubcategories, listWithAncestors } from '../../../../db/reader/taxonomy.ts'
import type { ArticleOrder } from '../../../../db/schema/taxonomy.ts'
import {
  aCategory,
  aMedium,
  anArticle,
  anAuthor,
  anIssue,
  aTag,
  signedBy,
} from '../../../support/builders.ts'
import { DAY, HOUR, NOON, reader } from '../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../support/db.ts'

type Row = { articleId: string; card: { title: string } }
const titles = (rows: Row[]) => rows.map((row) => row.card.title)
const all = { limit: 100, offset: 0 }

export function listsAreOrdered(open: OpenStore): void {
  const store = freshStore(open)

  test('the newest articles come first', async () => {
    const { db } = store
    await anArticle(db, { title: 'Middle', at: NOON - 2 * DAY })
    await anArticle(db, { title: 'Newest', at: NOON - DAY })
    await anArticle(db, { title: 'Oldest', at: NOON - 3 * DAY })
    expect(titles(await listLatest(reader(db), all))).toEqual(['Newest', 'Middle', 'Oldest'])
  })

  test('pages of articles of one and the same moment hold each of them exactly once, always in the same order', async () => {
    const { db } = store
    const tag = await aTag(db)
    for (const title of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) await anArticle(db, { title, tagIds: [tag.id] })
    const pages = async (list: (offset: number) => Promise<Row[]>) =>
      (await Promise.all([0, 3, 6].map(list))).map(titles)
    const latest = await pages((offset) => listLatest(reader(db), { limit: 3, offset }))
    const tagged = await pages((offset) => listByTerm(reader(db), 'tag', tag.id, { limit: 3, offset }))
    expect(latest).toEqual([['g', 'f', 'e'], ['d', 'c', 'b'], ['a']])
    expect(tagged).toEqual(latest)
    expect(await listByTerm(reader(db), 'tag', tag.id, { limit: 3, offset: 9 })).toEqual([])
  })

  test('the latest leave out what the page already shows', async () => {
    const { db } = store
    const { id } = await anArticle(db, { title: 'Shown above' })
    await anArticle(db, { title: 'Still to show' })
    expect(titles(await listLatest(reader(db), all, [id]))).toEqual(['Still to show'])
  })

  test('a category lists and counts the articles of all categories below it, each once', async () => {
    const { db } = store
    const top = await aCategory(db, { name: 'Guidance' })
    const middle = await aCategory(db, { name: 'Meeting Reports', parentId: top.id })
    const leaf = await aCategory(db, { name: 'ACR Convergence', parentId: middle.id })
    const sibling = await aCategory(db, { name: 'Ethics', parentId: top.id, position: 1 })
    await anArticle(db, { title: 'In the leaf and the middle', categoryIds: [leaf.id, middle.id] })
    await anArticle(db, { title: 'In the sibling', categoryIds: [sibling.id], at: NOON - HOUR })
    const of = async (category: { id: string }) =>
      titles(await listByTerm(reader(db), 'category', category.id, all))
    expect(await of(top)).toEqual(['In the sibling', 'In the leaf and the middle'])
    expect(await of(middle)).toEqual(['In the leaf and the middle'])
    expect(await of(leaf)).toEqual(['In the leaf and the middle'])
    expect(await countByTerm(reader(db), 'category', top.id)).toBe(2)
    const below = await listSubcategories(reader(db), top.id)
    expect(below.map(({ category, count }) => [category.name, count])).toEqual([
      ['Meeting Reports', 1],
      ['Ethics', 1],
    ])
    expect([...(await listWithAncestors(reader(db), [leaf.id])).keys()].sort()).toEqual(
      [top.id, middle.id, leaf.id].sort(),
    )
  })

  test('a category’s articles stand newest first, oldest first or by title, page after page without gaps', async () => {
    const { db } = store
    const category = await aCategory(db, { name: 'Gout', articleOrder: 'title' })
    const given = ['Part 10', 'part 2', 'Éclat', 'Part 2', '“Zebra”', 'eclipse']
    for (const [at, title] of given.entries())
      await anArticle(db, { title, at: NOON - (given.length - at) * DAY, categoryIds: [category.id] })
    const inOrder = async (order: ArticleOrder) => {
      const page = (offset: number) =>
        listByCategory(reader(db), { id: category.id, order }, { limit: 4, offset })
      return [...titles(await page(0)), ...titles(await page(4))]
    }
    expect(await inOrder('oldest')).toEqual(given)
    expect(await inOrder('newest')).toEqual(given.toReversed())
    const byTitle = ['Éclat', 'eclipse', 'part 2', 'Part 2', 'Part 10', '“Zebra”']
    expect(await inOrder('title')).toEqual(byTitle)
    await aCategory(db, { ...category, articleOrder: 'newest' })
    expect(await inOrder('title')).toEqual([])
    await aCategory(db, { ...category, articleOrder: 'title' })
    expect(await inOrder('title')).toEqual(byTitle)
  })

  test('several categories together list each article once, the newest first', async () => {
    const { db } = store
    const [one, two] = [await aCategory(db), await aCategory(db, { name: 'Career' })]
    const of = (hours: number, ...categories: { id: string }[]) =>
      anArticle(db, {
        title: `${hours} hours ago`,
        at: NOON - hours * HOUR,
        categoryIds: categories.map(({ id }) => id),
      })
    await of(1, one)
    await of(2, two, one)
    await of(3, two)
    await of(4, one)
    const listed = async (limit: number) => {
      const ids = await listIdsByTerms(reader(db), 'category', [one.id, two.id], limit)
      return titles(await listByPublication(reader(db), ids))
    }
    expect(await listed(9)).toEqual(['1 hours ago', '2 hours ago', '3 hours ago', '4 hours ago'])
    expect(await listed(2)).toEqual(['1 hours ago', '2 hours ago'])
    expect(await listIdsByTerms(reader(db), 'category', [], 9)).toEqual([])
  })

  test('an author’s page lists an article that two authors signed', async () => {
    const { db } = store
    const [one, two] = [await anAuthor(db), await anAuthor(db, { name: 'Chidi Okafor' })]
    await anArticle(db, { title: 'By two', byline: [signedBy(one), signedBy(two)] })
    for (const { id } of [one, two])
      expect(titles(await listByTerm(reader(db), 'author', id, all))).toEqual(['By two'])
  })

  test('an issue lists its contents in their order, not by date', async () => {
    const { db } = store
    const issue = await anIssue(db)
    const place = (position: number) => ({ issue: { id: issue.id, section: 'Features', position } })
    await anArticle(db, { title: 'Third', ...place(10), at: NOON - DAY })
    await anArticle(db, { title: 'First', ...place(1), at: NOON - 3 * DAY })
    await anArticle(db, { title: 'Second', ...place(2), at: NOON - HOUR })
    await anArticle(db, { title: 'In no issue' })
    expect(titles(await listByIssue(reader(db), issue.id))).toEqual(['First', 'Second', 'Third'])
  })

  test('articles asked for by name come in the order of the names, the unknown left out', async () => {
    const { db } = store
    const [one, two] = [await anArticle(db, { title: 'One' }), await anArticle(db, { title: 'Two' })]
    expect(titles(await listByArticle(reader(db), [two.id, 'nobody', one.id]))).toEqual(['Two', 'One'])
    expect(await listByArticle(reader(db), [])).toEqual([])
  })

  test('a row carries its category and its picture, and depends on both', async () => {
    const { db } = store
    const [category, picture] = [await aCategory(db), await aMedium(db)]
    const hero = { mediumId: picture.id, alt: null, caption: null, credit: null }
    await anArticle(db, { categoryIds: [category.id], hero })
    const reading = reader(db)
    const [row] = await listLatest(reading, all)
    expect([row?.categoryName, row?.categoryPath, row?.hero?.hash]).toEqual([
      'Conditions',
      'conditions',
      picture.hash,
    ])
    expect([...reading.tags].sort()).toEqual(['categories', 'list:all', `medium:${picture.id}`])
  })
}
