// Pages, tags, authors and issues that get another address: who knows the old one is sent on, and every page learns of it.
import { expect, test } from 'vitest'
import { findPage, findRedirect } from '../../../../db/reader/publication/site.ts'
import { saveAuthor } from '../../../../lib/authors/save.ts'
import type { Desk } from '../../../../lib/desk.ts'
import { saveIssue } from '../../../../lib/issues/save.ts'
import { savePage } from '../../../../lib/pages/save.ts'
import { menuItems } from '../../../../lib/reader/menu.ts'
import { redirectKey } from '../../../../lib/redirects/key.ts'
import { saveTag } from '../../../../lib/tags/save.ts'
import { anAuthor, anIssue, aPage, aTag } from '../../../support/builders.ts'
import { DAY, deskOf, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = () => deskOf(managingEditor, store.db)
const leadsTo = (address: string) => findRedirect(reader(store.db), redirectKey(address))

type Renaming = (desk: Desk) => Promise<(slug: string) => Promise<unknown>>
const renamed: { kind: string; rename: Renaming; base: string }[] = [
  {
    kind: 'page',
    base: '/page/',
    async rename(desk) {
      const row = await aPage(store.db, { slug: 'old' })
      return (slug) => savePage(desk, { ...row, slug })
    },
  },
  {
    kind: 'tag',
    base: '/tag/',
    async rename(desk) {
      const row = await aTag(store.db, { slug: 'old' })
      return (slug) => saveTag(desk, { ...row, slug })
    },
  },
  {
    kind: 'author',
    base: '/author/',
    async rename(desk) {
      const row = await anAuthor(store.db, { slug: 'old' })
      return (slug) => saveAuthor(desk, { ...row, slug })
    },
  },
  {
    kind: 'issue',
    base: '/issue/',
    async rename(desk) {
      const row = await anIssue(store.db, { slug: 'old' })
      return (slug) => saveIssue(desk, { ...row, slug })
    },
  },
]

test.each(renamed)(
  'the $kind that gets another address is found at its old ones too',
  async ({ rename, base }) => {
    const to = await rename(desk())
    await to('sjögren')
    expect(await leadsTo(`${base}old/`)).toBe(`${base}sj%C3%B6gren/`)
    await to('new')
    expect(await leadsTo(`${base}old/`)).toBe(`${base}new/`)
    expect(await leadsTo(`${base}sj%C3%B6gren/`)).toBe(`${base}new/`)
    await to('old')
    expect(await leadsTo(`${base}old/`)).toBeNull()
    expect(await leadsTo(`${base}new/`)).toBe(`${base}old/`)
  },
)

test.each(renamed)(
  'the $kind that keeps its address, or changes only its capitals, leaves no redirect',
  async ({ rename, base }) => {
    const to = await rename(desk())
    await to('old')
    await to('Old')
    expect(await leadsTo(`${base}old/`)).toBeNull()
  },
)

test('whoever read a page at its old address, or missed it at the new one, learns that it moved', async () => {
  const page = await aPage(store.db, { slug: 'old' })
  const [atOld, atNew] = [reader(store.db), reader(store.db)]
  await findPage(atOld, 'old')
  await findPage(atNew, 'new')
  const left = await leftBy(store.db, () => savePage(desk(), { ...page, slug: 'new' }))
  expect(left.acts).toMatchObject([{ act: 'page.save', subjectId: page.id }])
  expect(left.tags).toHaveLength(1)
  expect(left.tags[0]).toEqual(expect.arrayContaining([...atOld.tags, ...atNew.tags, 'redirect:/page/old']))
})

test('a page or an issue that nobody has seen yet just changes its address', async () => {
  const page = await aPage(store.db, { slug: 'old', visibleFrom: NOON + DAY })
  const issue = await anIssue(store.db, { slug: 'old', visibleFrom: NOON + DAY })
  await savePage(desk(), { ...page, slug: 'new' })
  await saveIssue(desk(), { ...issue, slug: 'new' })
  expect([await leadsTo('/page/old/'), await leadsTo('/issue/old/')]).toEqual([null, null])
})

test('a menu follows a page to its new address', async () => {
  const page = await aPage(store.db, { slug: 'old' })
  await savePage(desk(), { ...page, slug: 'new' })
  const entries = [{ label: 'About', target: { kind: 'page' as const, slug: 'old' }, children: [] }]
  const items = await menuItems(reader(store.db), entries)
  expect(items.map(({ href }) => href)).toEqual(['/page/new/'])
})
