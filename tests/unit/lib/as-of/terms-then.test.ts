// The past with its own authors, categories and sponsors: names, credentials and the tree as they were.
import { expect, test } from 'vitest'
import { listCategoryNames } from '../../../../db/reader/names.ts'
import { recordActivity } from '../../../../lib/activity.ts'
import { lookAsOf } from '../../../../lib/as-of/look.ts'
import { arrangeEditors } from '../../../../lib/authors/arrange.ts'
import { createAuthor } from '../../../../lib/authors/create.ts'
import { editAuthor, editAuthorInput } from '../../../../lib/authors/edit.ts'
import { loadAuthorForm } from '../../../../lib/authors/load.ts'
import { arrangeCategories, placesOf } from '../../../../lib/categories/arrange.ts'
import { addCategory, editCategory, editCategoryInput } from '../../../../lib/categories/edit.ts'
import { loadArrangements, loadCategoryForm } from '../../../../lib/categories/load.ts'
import { act } from '../../../../lib/desk.ts'
import { loadArticlePage } from '../../../../lib/reader/article/article-page.ts'
import { loadHome } from '../../../../lib/reader/home.ts'
import { loadCategory } from '../../../../lib/reader/listing.ts'
import { loadAuthor, loadEditors } from '../../../../lib/reader/people.ts'
import { loadSearch } from '../../../../lib/reader/search/page.ts'
import { loadSponsors } from '../../../../lib/sponsors/load.ts'
import { addSponsor, saveSponsor } from '../../../../lib/sponsors/save.ts'
import { aCategory, aMedium, anArticle, anAuthor, signedBy } from '../../../support/builders.ts'
import { DAY, deskOf, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const desk = (days = 0) => deskOf(managingEditor, store.db, NOON + days * DAY)

/** As the time machine reads, some days after noon; seen from ten days later. */
async function then(days: number) {
  const at = NOON + days * DAY
  const { instead, isPast } = await lookAsOf(desk(10), { at })
  expect(isPast).toBe(true)
  return { ...reader(store.db, at), isAside: true, instead }
}

async function edit(id: string, days: number, more: object) {
  const form = (await loadCategoryForm(desk(days), id))?.form
  const { base, name, slug, kind, intro, articleOrder } = form ?? {}
  const sent = { base, name, slug, kind, intro, articleOrder, ...more }
  await editCategory(desk(days), editCategoryInput.parse(sent), { id })
}

async function editProfile(id: string, days: number, more: object) {
  const { base, row } = (await loadAuthorForm(desk(days), id)) ?? {}
  const sent = { base, name: row?.name, slug: row?.slug, credentials: row?.credentials.join(), ...more }
  await editAuthor(desk(days), editAuthorInput.parse(sent), { id })
}

test('an author has the name, credentials and photo of that day: on the page, after articles, among the editors', async () => {
  const photo = await aMedium(store.db)
  const ingrid = await anAuthor(store.db, { credentials: ['MD'], isEditor: true })
  const { slug } = await anArticle(store.db, { byline: [signedBy(ingrid)] })
  await editProfile(ingrid.id, 1, { credentials: 'MD, PhD', photoId: photo.id, isEditor: 'on' })
  await editProfile(ingrid.id, 3, { name: 'Ingrid Berg', slug: 'ingrid-berg', credentials: 'PhD' })
  const told = async (days: number, address: string) => {
    const view = await loadAuthor(await then(days), address, 1)
    return view && [view.author.name, view.author.credentials.join(), view.author.photo !== null]
  }
  expect(await told(0, ingrid.slug)).toEqual([ingrid.name, 'MD', false])
  expect(await told(2, ingrid.slug)).toEqual([ingrid.name, 'MD,PhD', true])
  expect(await told(3, 'ingrid-berg')).toEqual(['Ingrid Berg', 'PhD', false])
  expect(await told(2, 'ingrid-berg')).toBeNull()
  const page = await loadArticlePage(await then(2), slug, { kind: 'page', number: 1 })
  if (page?.kind !== 'found') throw new Error('There is no article.')
  expect(page.view.authors[0]).toMatchObject({ name: ingrid.name, credentials: ['MD', 'PhD'] })
  expect(page.view.byline.map(({ href }) => href)).toEqual([`/author/${ingrid.slug}/`])
  expect((await loadEditors(await then(2))).editors.map(({ name }) => name)).toEqual([ingrid.name])
  expect((await loadEditors(await then(4))).editors).toEqual([])
})

test('an author who was brought after their articles, and renamed since, has the name and address they came with', async () => {
  const ingrid = await createAuthor(desk(2), { name: 'Ingrid Reed', credentials: [] })
  await anArticle(store.db, { byline: [signedBy(ingrid)], at: NOON - DAY })
  await editProfile(ingrid.id, 3, { name: 'Ingrid Marsh', slug: 'ingrid-marsh' })
  const name = async (days: number, slug: string) =>
    (await loadAuthor(await then(days), slug, 1))?.author.name
  expect([await name(1, 'ingrid-reed'), await name(1, 'ingrid-marsh')]).toEqual(['Ingrid Reed', undefined])
  expect(await name(3, 'ingrid-marsh')).toBe('Ingrid Marsh')
})

test('categories have the names, words and places of that day: headings, teasers, breadcrumbs, addresses', async () => {
  const conditions = await aCategory(store.db, { name: 'Conditions' })
  const gout = await aCategory(store.db, { name: 'Gout', parentId: conditions.id })
  const { slug } = await anArticle(store.db, { categoryIds: [gout.id] })
  await edit(gout.id, 1, { name: 'Podagra', slug: 'podagra', intro: 'Words.' })
  const rows = await store.db.orm.select().from(store.db.t.categories)
  const before = placesOf(rows)
  const after = before.map(({ id }) => ({ id, parentId: null }))
  await arrangeCategories(desk(3), { before, after })
  const heading = async (days: number, path: string) => {
    const view = await loadCategory(await then(days), path, 1)
    return view && [view.title, view.introHtml, ...view.breadcrumb.map(({ label }) => label)]
  }
  expect(await heading(0, 'conditions/gout')).toEqual(['Gout', null, 'Conditions'])
  expect(await heading(2, 'conditions/podagra')).toEqual(['Podagra', '<p>Words.</p>', 'Conditions'])
  expect(await heading(4, 'podagra')).toEqual(['Podagra', '<p>Words.</p>'])
  expect(await heading(0, 'podagra')).toBeNull()
  const below = async (days: number) =>
    (await loadCategory(await then(days), 'conditions', 1))?.subcategories.map(({ label, count }) => [
      label,
      count,
    ])
  expect([await below(0), await below(4)]).toEqual([[['Gout', 1]], []])
  const page = await loadArticlePage(await then(0), slug, { kind: 'page', number: 1 })
  if (page?.kind !== 'found') throw new Error('There is no article.')
  expect(page.view.breadcrumb.map(({ href }) => href)).toEqual([
    '/category/conditions/',
    '/category/conditions/gout/',
  ])
  expect(
    (await loadHome(await then(0))).latest.concat((await loadHome(await then(0))).lead ?? [])[0],
  ).toMatchObject({ sectionLabel: 'Gout' })
  const found = await loadSearch(await then(0), { query: 'category:gout', order: 'date', page: 1 })
  expect(JSON.stringify(found)).toContain('Gout')
})

test('a category that was added since has no page on that day', async () => {
  await aCategory(store.db, { name: 'News' })
  const { id } = await addCategory(desk(2), { name: 'Later', parentId: null })
  await anArticle(store.db, { categoryIds: [id] })
  const isMissing = async (days: number) => (await loadCategory(await then(days), 'later', 1)) === null
  expect([await isMissing(1), await isMissing(3)]).toEqual([true, false])
  const names = async (days: number) => (await listCategoryNames(await then(days))).map(({ name }) => name)
  expect([await names(1), await names(3)]).toEqual([['News'], ['Later', 'News']])
})

test('Meet the Editors stands in the order of that day', async () => {
  for (const [position, name] of ['Ada', 'Ben', 'Cleo'].entries())
    await anAuthor(store.db, { id: name, name, isEditor: true, position })
  const before = ['Ada', 'Ben', 'Cleo']
  await arrangeEditors(desk(2), { before, after: ['Cleo', 'Ada', 'Ben'] })
  const names = async (days: number) => (await loadEditors(await then(days))).editors.map(({ name }) => name)
  expect([await names(1), await names(3)]).toEqual([before, ['Cleo', 'Ada', 'Ben']])
})

test('a sponsor lends the link of that day', async () => {
  const given = { name: 'Larkspur', label: 'Supported by Larkspur', logoId: null }
  const { slug } = await anArticle(store.db, { sponsor: given.label })
  const { id } = await addSponsor(desk(-1), { ...given, href: 'https://one.example/' })
  const base = (await loadSponsors(desk()))?.[0]?.base ?? ''
  await saveSponsor(desk(2), { ...given, base, href: 'https://two.example/' }, { id })
  const link = async (days: number) => {
    const page = await loadArticlePage(await then(days), slug, { kind: 'page', number: 1 })
    return page?.kind === 'found' ? page.view.sponsorLink?.href : null
  }
  expect([await link(0), await link(3)]).toEqual(['https://one.example/', 'https://two.example/'])
})

test('what an older version of the program recorded is read as far as it can be, and else is as it is today', async () => {
  const record = (subject: string, subjectId: string, verb: string, before: unknown) =>
    act(desk(2), (tx) =>
      recordActivity(tx, desk(2), { act: `${subject}.${verb}`, subject, subjectId, detail: { before } }),
    )
  const given: [unknown, string][] = [
    [{ name: 'Podagra', introDoc: { type: 'doc', content: 'Words.' } }, 'Podagra'],
    ...['Podagra', { name: 7 }, { name: 'Podagra', slug: null }, null, []].map(
      (before): [unknown, string] => [before, 'Gout'],
    ),
  ]
  for (const [at, [before]] of given.entries()) {
    const about = { id: `${at}`, slug: `${at}`, name: 'Gout' }
    await record('category', (await aCategory(store.db, about)).id, 'edit', before)
    await record('author', (await anAuthor(store.db, about)).id, 'edit', before)
  }
  await record('category', 'tree', 'arrange', 'nowhere')
  await record('author', 'editors', 'arrange', { ada: 1 })
  const reading = await then(1)
  for (const [at, [, name]] of given.entries()) {
    expect((await loadCategory(reading, `${at}`, 1))?.title).toBe(name)
    expect((await loadAuthor(reading, `${at}`, 1))?.author.name).toBe(name)
  }
  expect(await loadArrangements(desk(10))).toMatchObject([{ before: [] }])
})
