// Where nothing stands: the way to where it moved, the word that it is gone, or what the reader may have meant.
import { expect, test } from 'vitest'
import { changeSlug } from '../../../../lib/articles/change-slug.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { withdrawArticle } from '../../../../lib/publications/withdraw.ts'
import { loadMissing } from '../../../../lib/reader/missing.ts'
import { addRedirect } from '../../../../lib/redirects/add.ts'
import { anArticle } from '../../../support/builders.ts'
import { DAY, deskOf, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const desk = () => deskOf(managingEditor, store.db)
const missing = (address: string) => loadMissing(reader(store.db), address)

async function near(address: string): Promise<string[]> {
  const found = await missing(address)
  return found.kind === 'missing' ? found.view.near.map((link) => link.href) : [found.kind]
}

test('a moved address leads on, with or without its slash, in any case, with the query of a page', async () => {
  await addRedirect(desk(), { from: '/2019/05/old-post/', to: '/article/new/', why: 'Import' })
  await addRedirect(desk(), { from: '/?p=12', to: '/article/twelve/', why: 'Import' })
  for (const address of ['/2019/05/old-post/', '/2019/05/OLD-post', '/2019/05/old-post/?singlepage=1']) {
    expect(await missing(address)).toMatchObject({ kind: 'moved', to: '/article/new/' })
  }
  expect(await missing('/?p=12')).toMatchObject({ kind: 'moved', to: '/article/twelve/' })
})

test('whatever is kept, no answer leads to the very address that was asked for', async () => {
  await addRedirect(desk(), { from: '/search/*', to: '/x/', why: 'Older' })
  await addRedirect(desk(), { from: '/x/', to: '/search/page/99/#end', why: 'Older' })
  expect((await missing('/search/page/99/')).kind).toBe('missing')
  expect(await missing('/search/page/98/')).toMatchObject({ kind: 'moved', to: '/search/page/99/#end' })
})

test('a withdrawn article is gone on each of its addresses; a redirect from there counts more', async () => {
  const { id, slug } = await anArticle(store.db, { title: 'Gone' })
  await withdrawArticle(desk(), { articleId: id, why: 'Wrong' })
  for (const address of [`/article/${slug}/`, `/article/${slug}/2/`, `/article/${slug}/?singlepage=1`]) {
    expect(await missing(address)).toEqual({ kind: 'gone' })
  }
  await addRedirect(desk(), { from: `/article/${slug}/`, to: '/article/better/', why: 'Replaced' })
  expect(await missing(`/article/${slug}/`)).toMatchObject({ kind: 'moved', to: '/article/better/' })
})

test('an article that was published anew is not gone at addresses it never had', async () => {
  const { id, slug } = await anArticle(store.db, { title: 'Still here' })
  await publishArticle(desk(), { articleId: id })
  for (const address of [`/article/${slug}/99/`, `/article/${slug}/0/`, `/article/${slug}/x/`])
    expect((await missing(address)).kind).toBe('missing')
})

test('every page of an article that moved leads in one step to where its new address would send it', async () => {
  const body = '<p>One.</p><!--nextpage--><p>Two.</p><!--nextpage--><p>Three.</p>'
  const split = await anArticle(store.db, { title: 'Split', body })
  const whole = await anArticle(store.db, { title: 'Whole' })
  await changeSlug(desk(), { articleId: split.id, slug: 'parted' })
  await changeSlug(desk(), { articleId: whole.id, slug: 'entire' })
  const leads: [string, string | null][] = [
    ['/article/split/', '/article/parted/'],
    ['/article/split/3/', '/article/parted/3/'],
    ['/article/split/1/', '/article/parted/'],
    ['/article/split/?singlepage=1', '/article/parted/?singlepage=1'],
    ['/article/split/?singlepage=x', '/article/parted/?singlepage=1'],
    ['/article/split/3/?singlepage=1', '/article/parted/?singlepage=1'],
    ['/article/whole/?singlepage=1', '/article/entire/'],
    ['/article/whole/1/', '/article/entire/'],
    ['/article/split/4/', null],
    ['/article/split/0/', null],
    ['/article/split/2/2/', null],
  ]
  for (const [address, to] of leads) {
    const found = await missing(address)
    expect({ address, to: found.kind === 'moved' ? found.to : null }).toEqual({ address, to })
  }
})

test('a draft’s and a scheduled article’s address answer like any that never was', async () => {
  await anArticle(store.db, { title: 'Zzyzx', status: 'draft' })
  await anArticle(store.db, { title: 'Qwfpg', at: NOON + DAY })
  for (const word of ['zzyzx', 'qwfpg', 'arstd']) {
    expect(await missing(`/article/${word}/`)).toEqual({ kind: 'missing', view: { query: word, near: [] } })
  }
})

test('a mistyped address is compared with those that exist, the nearest first', async () => {
  await anArticle(store.db, { title: 'The knee that knew the weather' })
  await anArticle(store.db, { title: 'The knee' })
  await anArticle(store.db, { title: 'Salt and gout' })
  expect(await near('/article/the-knee-that-knew/')).toEqual([
    '/article/the-knee-that-knew-the-weather/',
    '/article/the-knee/',
  ])
  expect(await near('/2019/05/gout-and-salt/2/')).toEqual(['/article/salt-and-gout/'])
  expect(await near('/article/the-weathr/')).toEqual([])
  expect(await near('/article/salt-adn-goat/')).toEqual(['/article/salt-and-gout/'])
  expect(await near('/article/nothing-like-it/')).toEqual([])
})

test('what the reader looked for is offered as words for a search', async () => {
  const found = await missing('/category/drug-updates/Biologics/')
  expect(found).toEqual({ kind: 'missing', view: { query: 'biologics', near: [] } })
})

const odd = [
  '/',
  '/🦴/',
  '/%25/',
  '/a/',
  '/article/',
  '/article//',
  '/12345/',
  `/${'x'.repeat(5000)}/`,
  '/%E0%A4%A/',
  '/article/%E0%A4%A/',
]
test.each(odd)('the odd address %s is answered too', async (address) => {
  expect((await missing(address)).kind).toBe('missing')
})
