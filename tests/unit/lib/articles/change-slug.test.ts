import { expect, test } from 'vitest'
import { findArticle } from '../../../../db/reader/articles.ts'
import { changeSlug } from '../../../../lib/articles/change-slug.ts'
import { contentOf } from '../../../../lib/articles/content.ts'
import { createArticle } from '../../../../lib/articles/create.ts'
import { Forbidden, Invalid } from '../../../../lib/errors.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { loadMissing } from '../../../../lib/reader/missing.ts'
import { anArticle } from '../../../support/builders.ts'
import { contributor, DAY, deskOf, editor, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const change = (articleId: string, slug: string, by = managingEditor) =>
  changeSlug(deskOf(by, store.db), { articleId, slug })
const leads = async (address: string) => {
  const missing = await loadMissing(reader(store.db), address)
  return missing.kind === 'moved' ? missing.to : missing.kind
}

test('a live article moves: the old address leads to the new one, with its pages', async () => {
  const body = '<p>One</p><!--nextpage--><p>Two</p>'
  const { id } = await anArticle(store.db, { slug: 'old-name', body })
  await change(id, 'new-name')
  expect(await findArticle(reader(store.db), 'new-name')).not.toBeNull()
  expect(await leads('/article/old-name/')).toBe('/article/new-name/')
  expect(await leads('/article/old-name/2/')).toBe('/article/new-name/2/')
  expect(await leads('/article/old-name/?singlepage=1')).toBe('/article/new-name/?singlepage=1')
})

test('moved twice, both old addresses lead to the newest in one step; moved back, nothing leads in a circle', async () => {
  const { id } = await anArticle(store.db, { slug: 'one' })
  await change(id, 'two')
  await change(id, 'three')
  expect([await leads('/article/one/'), await leads('/article/two/')]).toEqual([
    '/article/three/',
    '/article/three/',
  ])
  await change(id, 'one')
  expect([await leads('/article/two/'), await leads('/article/three/')]).toEqual([
    '/article/one/',
    '/article/one/',
  ])
  expect(await findArticle(reader(store.db), 'one')).not.toBeNull()
})

test('letters beyond ASCII are kept, and encoded where they travel', async () => {
  const { id } = await anArticle(store.db, { slug: 'sjogren' })
  await change(id, 'sjögren')
  expect(await leads('/article/sjogren/')).toBe('/article/sj%C3%B6gren/')
})

test('a draft that nobody saw leaves nothing behind', async () => {
  const { id } = await anArticle(store.db, { slug: 'a-draft', status: 'draft' })
  const left = await leftBy(store.db, () => change(id, 'another', editor))
  expect(left).toEqual({
    acts: [{ act: 'article.slug', subjectId: id, actorId: editor.id }],
    tags: [],
  })
  expect(await leads('/article/a-draft/')).toBe('missing')
})

test('what is taken is refused by the title that has it, odd forms by the rule', async () => {
  await anArticle(store.db, { title: 'Of salt', slug: 'salt' })
  const { id } = await anArticle(store.db, { title: 'Of water', slug: 'water' })
  await expect(change(id, 'salt')).rejects.toThrow('“Of salt” has this address already')
  for (const slug of ['', 'Big', 'a b', '../x', '-a', 'a--b', 'a/b', '<b>', 'x'.repeat(81)]) {
    await expect(change(id, slug), slug).rejects.toThrow(Invalid)
  }
})

test('a live address only managing editors change; the own draft its contributor may', async () => {
  const live = await anArticle(store.db, { slug: 'live', at: NOON - DAY })
  await expect(change(live.id, 'elsewhere', editor)).rejects.toThrow(Forbidden)
  await change(live.id, 'elsewhere', managingEditor)
  const own = await createArticle(deskOf(contributor, store.db), { content: contentOf({ title: 'Mine' }) })
  expect(await change(own.id, 'mine-indeed', contributor)).toMatchObject({ slug: 'mine-indeed' })
})

test('a contributor’s draft takes no old address that leads to a live article, neither by name nor by its title', async () => {
  const { id } = await anArticle(store.db, { slug: 'gout' })
  await change(id, 'gout-and-salt')
  const write = (title: string) =>
    createArticle(deskOf(contributor, store.db), { content: contentOf({ title }) })
  const draft = await write('Mine')
  await expect(change(draft.id, 'gout', contributor)).rejects.toThrow('sent on to another article')
  expect((await write('Gout')).slug).toBe('gout-2')
  expect(await leads('/article/gout/')).toBe('/article/gout-and-salt/')
})

test('who publishes may give an old address to a draft: readers are sent on until it is published', async () => {
  const { id } = await anArticle(store.db, { slug: 'gout' })
  await change(id, 'gout-and-salt')
  const draft = await anArticle(store.db, { slug: 'a-draft', status: 'draft' })
  await change(draft.id, 'gout')
  expect(await leads('/article/gout/')).toBe('/article/gout-and-salt/')
  const left = await leftBy(store.db, () =>
    publishArticle(deskOf(managingEditor, store.db), { articleId: draft.id }),
  )
  expect(left.tags[0]).toContain('redirect:/article/gout')
  expect(await findArticle(reader(store.db), 'gout')).not.toBeNull()
  expect(await leads('/article/gout/')).toBe('missing')
})
