// Categories, authors and sponsors as their forms would have them: the readers' page before anything is saved.
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Instead } from '../../../../db/reader/instead.ts'
import { replaceSetting } from '../../../../db/store/publication/settings.ts'
import { editAuthorInput } from '../../../../lib/authors/edit.ts'
import { loadAuthorForm } from '../../../../lib/authors/load.ts'
import { previewAuthor } from '../../../../lib/authors/preview.ts'
import { editCategoryInput } from '../../../../lib/categories/edit.ts'
import { loadCategoryForm } from '../../../../lib/categories/load.ts'
import { previewCategory } from '../../../../lib/categories/preview.ts'
import { Conflict, Invalid } from '../../../../lib/errors.ts'
import { loadArticlePage } from '../../../../lib/reader/article/article-page.ts'
import { loadCategory } from '../../../../lib/reader/listing.ts'
import { loadAuthor } from '../../../../lib/reader/people.ts'
import { loadSponsors } from '../../../../lib/sponsors/load.ts'
import { previewNewSponsor, previewSponsor } from '../../../../lib/sponsors/preview.ts'
import { addSponsor, sponsorInput } from '../../../../lib/sponsors/save.ts'
import { readTrial } from '../../../../lib/trials/address.ts'
import { findTrial } from '../../../../lib/trials/trial.ts'
import { aCategory, aMedium, anArticle, anAuthor, signedBy } from '../../../support/builders.ts'
import { DAY, deskOf, editor, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (actor = managingEditor) => deskOf(actor, store.db)

/** What the front makes the page with, and where it is. */
async function shown(preview: Promise<{ address: string }>) {
  const trial = readTrial((await preview).address)
  const tried = trial && (await findTrial(desk(), { id: trial.id }))
  if (!tried?.instead) throw new Error('Nothing is tried.')
  return { path: trial?.path, of: tryingReader(tried.instead), id: trial?.id ?? '' }
}

const tryingReader = (instead: Instead) => ({ ...reader(store.db), isAside: true, instead })

async function categoryForm(id: string, more: object) {
  const { form } = (await loadCategoryForm(desk(), id)) ?? {}
  const { base, name, slug, kind } = form ?? {}
  return editCategoryInput.parse({ base, name, slug, kind, ...more })
}

async function authorForm(id: string, more: object) {
  const { base, row } = (await loadAuthorForm(desk(), id)) ?? {}
  return editAuthorInput.parse({ base, name: row?.name, slug: row?.slug, ...more })
}

test('a hub is seen with its new name, words, order and address, and so is what leads to it; readers get nothing', async () => {
  const top = await aCategory(store.db, { name: 'Conditions' })
  const gout = await aCategory(store.db, { name: 'Gout', parentId: top.id, kind: 'hub' })
  await aCategory(store.db, { name: 'Acute', parentId: gout.id })
  for (const [days, title] of [
    [1, 'Salt'],
    [2, 'Bread'],
  ] as const)
    await anArticle(store.db, { title, at: NOON - days * DAY, categoryIds: [gout.id] })
  const more = { name: 'Podagra', slug: 'podagra', intro: 'All about it.', articleOrder: 'title' }
  const input = await categoryForm(gout.id, more)
  const page = await shown(previewCategory(desk(), input, { id: gout.id }))
  expect(page.path).toBe('/category/conditions/podagra/')
  const view = await loadCategory(page.of, 'conditions/podagra', 1)
  expect(view).toMatchObject({ title: 'Podagra', introHtml: '<p>All about it.</p>', order: 'title' })
  expect(view?.teasers.map(({ title, sectionLabel }) => [title, sectionLabel])).toEqual([
    ['Bread', 'Podagra'],
    ['Salt', 'Podagra'],
  ])
  expect(view?.subcategories.map(({ href }) => href)).toEqual(['/category/conditions/podagra/acute/'])
  expect(await loadCategory(page.of, 'conditions/gout', 1)).toBeNull()
  expect((await loadCategory(page.of, 'conditions', 1))?.subcategories).toEqual([
    { label: 'Podagra', href: '/category/conditions/podagra/', count: 2 },
  ])
  const now = await loadCategory(reader(store.db), 'conditions/gout', 1)
  expect(now).toMatchObject({ title: 'Gout', introHtml: null, order: 'newest' })
})

test('an author is seen with a new name, credentials and photo, on the page and at the end of an article', async () => {
  const [ingrid, photo] = [await anAuthor(store.db), await aMedium(store.db)]
  const { slug } = await anArticle(store.db, { byline: [signedBy(ingrid)] })
  const input = await authorForm(ingrid.id, {
    ...{ name: 'Ingrid Berg', slug: 'ingrid-berg', credentials: 'MD, PhD', photoId: photo.id },
  })
  const { of, path } = await shown(previewAuthor(desk(), input, { id: ingrid.id }))
  expect(path).toBe('/author/ingrid-berg/')
  const view = await loadAuthor(of, 'ingrid-berg', 1)
  expect(view?.author).toMatchObject({ name: 'Ingrid Berg', credentials: ['MD', 'PhD'] })
  expect(view?.author.photo).not.toBeNull()
  expect(view?.listing.teasers).toHaveLength(1)
  const article = await loadArticlePage(of, slug, { kind: 'page', number: 1 })
  if (article?.kind !== 'found') throw new Error('There is no article.')
  expect(article.view.authors.map(({ name, href }) => [name, href])).toEqual([
    ['Ingrid Berg', '/author/ingrid-berg/'],
  ])
  expect(await loadAuthor(of, ingrid.slug, 1)).toBeNull()
  expect((await loadAuthor(reader(store.db), ingrid.slug, 1))?.author.name).toBe(ingrid.name)
})

test('a sponsor’s words, link and logo stand on an article that says them, or else on the newest', async () => {
  const logo = await aMedium(store.db)
  const given = { name: 'Larkspur', label: 'Supported by Larkspur', href: null, logoId: null }
  await expect(previewNewSponsor(desk(), given)).rejects.toThrow('There is no article yet')
  const paid = await anArticle(store.db, { title: 'Paid', sponsor: given.label, at: NOON - 9 * DAY })
  const newest = await anArticle(store.db, { title: 'Newest' })
  const seenOn = async (preview: Promise<{ address: string }>) => {
    const { of, path } = await shown(preview)
    const slug = path?.split('/')[2] ?? ''
    const article = await loadArticlePage(of, slug, { kind: 'page', number: 1 })
    if (article?.kind !== 'found') throw new Error('There is no article.')
    const { sponsor, sponsorLink } = article.view
    return { slug, sponsor, href: sponsorLink?.href, hasLogo: sponsorLink?.logo !== null }
  }
  const href = 'https://larkspur.example/'
  expect(await seenOn(previewNewSponsor(desk(), { ...given, href, logoId: logo.id }))).toEqual({
    ...{ slug: paid.slug, sponsor: given.label, href, hasLogo: true },
  })
  const { id } = await addSponsor(desk(), given)
  const base = (await loadSponsors(desk()))?.[0]?.base
  const input = sponsorInput.parse({ ...given, base, label: 'With “thanks” to Larkspur', href })
  expect(await seenOn(previewSponsor(desk(), input, { id }))).toEqual({
    ...{ slug: paid.slug, sponsor: 'With “thanks” to Larkspur', href, hasLogo: false },
  })
  expect(await seenOn(previewNewSponsor(desk(), { ...given, name: 'Other', label: 'By another' }))).toEqual({
    ...{ slug: newest.slug, sponsor: 'By another', href: null, hasLogo: false },
  })
  const now = await loadArticlePage(reader(store.db), paid.slug, { kind: 'page', number: 1 })
  expect(now).toMatchObject({ view: { sponsor: given.label, sponsorLink: { href: null } } })
})

test('a preview refuses what saving refuses, with the same words, and leaves nothing behind', async () => {
  const [gout, other] = [
    await aCategory(store.db, { name: 'Gout' }),
    await aCategory(store.db, { name: 'Lupus', position: 1 }),
  ]
  const taken = await categoryForm(gout.id, { slug: other.slug })
  const fine = await categoryForm(gout.id, { name: 'Podagra' })
  const { acts, tags } = await leftBy(store.db, async () => {
    await expect(previewCategory(desk(), taken, { id: gout.id })).rejects.toThrow(Invalid)
    await expect(previewCategory(desk(), { ...fine, base: 'old' }, { id: gout.id })).rejects.toThrow(Conflict)
    await previewCategory(desk(), fine, { id: gout.id })
  })
  expect([acts, tags]).toEqual([[], []])
  await expectOnly(editor, store.db, (actor) =>
    previewCategory(deskOf(actor, store.db), fine, { id: gout.id }),
  )
})

test('a preview is seen by whoever tries it alone, and goes when the next of its kind is tried', async () => {
  const [gout, ingrid] = [await aCategory(store.db, { name: 'Gout' }), await anAuthor(store.db)]
  const category = await categoryForm(gout.id, { name: 'Podagra' })
  const first = await shown(previewCategory(desk(), category, { id: gout.id }))
  await shown(previewAuthor(desk(), await authorForm(ingrid.id, { bio: 'Writes.' }), { id: ingrid.id }))
  expect(await findTrial(desk(), { id: first.id })).not.toBeNull()
  expect(await findTrial(desk(editor), { id: first.id })).toBeNull()
  await shown(previewCategory(desk(), category, { id: gout.id }))
  expect(await findTrial(desk(), { id: first.id })).toBeNull()
})

test('a preview that another version of the program kept in another way is refused in a sentence', async () => {
  const gout = await aCategory(store.db, { name: 'Gout' })
  const input = await categoryForm(gout.id, { name: 'Podagra' })
  const { id } = await shown(previewCategory(desk(), input, { id: gout.id }))
  const { settings } = store.db.t
  const [row] = await store.db.orm.select().from(settings).where(eq(settings.id, id))
  if (!row) throw new Error('Nothing is kept.')
  const whole = row.value as Instead
  const keep = (value: unknown) => store.db.write((tx) => replaceSetting(tx, { ...row, value }))
  const closed = whole.categories.map(({ isOpinion: _, ...category }) => category)
  for (const older of [{ ...whole, absent: undefined }, { ...whole, categories: closed }, 'Podagra']) {
    await keep(older)
    await expect(findTrial(desk(), { id })).rejects.toThrow('Ask for the preview again')
  }
  await keep(whole)
  expect(await findTrial(desk(), { id })).toEqual({ instead: whole })
})
