// An import as the newsroom sees it: the old magazine reads right in the new one, and repeating it does no harm.
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listPageIdentities } from '../../../../../db/desk/articles/imported.ts'
import { findArticle, wasWithdrawn } from '../../../../../db/reader/articles.ts'
import { findMenu, findPage, findRedirect } from '../../../../../db/reader/publication/site.ts'
import { findArticleByImportRef } from '../../../../../db/store/articles/articles.ts'
import { contentOf } from '../../../../../lib/articles/content.ts'
import { createArticle } from '../../../../../lib/articles/create.ts'
import { saveArticle } from '../../../../../lib/articles/save.ts'
import { Invalid } from '../../../../../lib/errors.ts'
import { deletePage } from '../../../../../lib/pages/delete.ts'
import { menuItems } from '../../../../../lib/reader/menu.ts'
import { aMedium, anArticle } from '../../../../support/builders.ts'
import { admin, DAY, deskOf, editor, NOON, reader } from '../../../../support/cast.ts'
import { freshStore } from '../../../../support/db.ts'
import { leftBy } from '../../../../support/verbs.ts'
import { anExport, anItem, OLD_JOINT } from '../../../../support/wxr.ts'
import { importInto } from './imports.ts'

const store = freshStore()
const seen = (slug: string, at = NOON) => findArticle(reader(store.db, at), slug)
const REF = 'wxr:old.example:1'
const rowOf = (ref = REF) => store.db.write((tx) => findArticleByImportRef(tx, ref))

test('the whole old magazine comes in, and every thing is accounted for', async () => {
  const { result, outcomes } = await importInto(store.db, OLD_JOINT)
  expect(result).toMatchObject({
    created: 38,
    updated: 0,
    skipped: 5,
    commentCount: 2,
    passedOver: [['product', 1]],
  })
  expect(outcomes).toHaveLength(43)
  expect(outcomes.filter(({ act, reason }) => act === 'skipped' && !reason)).toEqual([])
  expect(outcomes.filter(({ reason }) => reason?.includes('could not be written'))).toEqual([])
})

test('a second run changes nothing and leaves no trace', async () => {
  await importInto(store.db, OLD_JOINT)
  const left = await leftBy(store.db, async () => {
    const { result } = await importInto(store.db, OLD_JOINT, { now: NOON + DAY })
    expect(result).toMatchObject({ created: 0, updated: 0, skipped: 42, warned: 0 })
  })
  expect(left).toEqual({ acts: [], tags: [] })
})

test('readers see what was public, at its old date, and nothing else', async () => {
  await importInto(store.db, OLD_JOINT)
  const essay = await seen('essay')
  expect(essay?.publication).toMatchObject({ listedAt: Date.UTC(2012, 2, 15, 21, 38, 8), updatedAt: null })
  expect(essay?.article.guid).toBe('https://old-joint.example/?p=101')
  for (const slug of ['far-ahead', 'unfinished', 'only-for-us', 'behind-a-word'])
    expect(await seen(slug)).toBeNull()
  expect(await seen('far-ahead', Date.UTC(2099, 0, 1, 9))).not.toBeNull()
  expect(await seen('unfinished', Date.UTC(2200, 0, 1))).toBeNull()
  expect(await findPage(reader(store.db), 'team')).not.toBeNull()
  expect(await findPage(reader(store.db, Date.UTC(2200, 0, 1)), 'hidden-page')).toBeNull()
})

test('old addresses lead to the new ones, pages of a split article to its pages', async () => {
  await importInto(store.db, OLD_JOINT)
  const ends = [
    '/2012/03/essay',
    '/?p=101',
    '/2012/03/essay-draft',
    '/2012/03/essay/3',
    '/about',
    '/about/team',
    '/author/ingrid',
  ]
  const found = await Promise.all(ends.map((path) => findRedirect(reader(store.db), path)))
  expect(found).toEqual([
    ...['/article/essay/', '/article/essay/', '/article/essay/', '/article/essay/3/'],
    ...['/page/about/', '/page/team/', '/author/ingrid-halm/'],
  ])
})

test('the main menu leads where it led, four levels deep', async () => {
  await importInto(store.db, OLD_JOINT)
  const menu = await findMenu(reader(store.db), 'main')
  const items = await menuItems(reader(store.db), menu?.entries ?? [])
  const conditions = items.find(({ label }) => label === 'Conditions')
  expect(conditions?.href).toBe('/category/conditions/')
  const burning = conditions?.children[0]?.children[0]
  expect(burning).toMatchObject({
    href: '/category/conditions/gout/flares/',
    children: [{ href: '/article/essay/' }],
  })
})

test('an article that was changed at the old site is changed here, at its old place', async () => {
  await importInto(store.db, anExport(anItem(1, 'Old words') + anItem(2, 'Others')))
  const { result, of } = await importInto(store.db, anExport(anItem(1, 'New words') + anItem(2, 'Others')), {
    now: NOON + DAY,
  })
  expect(result).toMatchObject({ created: 0, updated: 1, skipped: 1 })
  expect(of('Item 1')?.act).toBe('updated')
  const article = await seen('item-1', NOON + DAY)
  expect(JSON.stringify(article?.content.body)).toContain('New words')
  expect(article?.publication).toMatchObject({ listedAt: Date.UTC(2012, 2, 15, 21, 38, 8), updatedAt: null })
  expect(await importInto(store.db, anExport(anItem(1, 'New words')))).toMatchObject({
    result: { updated: 0 },
  })
})

test('an article that became private at the old site is taken off this one', async () => {
  await importInto(store.db, anExport(anItem(1, 'Words')))
  const hidden = anExport(anItem(1, 'Words').replace('>publish<', '>private<'))
  await importInto(store.db, hidden, { now: NOON + DAY })
  expect(await seen('item-1', NOON + DAY)).toBeNull()
  expect(await wasWithdrawn(reader(store.db, NOON + DAY), 'item-1')).toBe(true)
})

test('what an editor has changed here is never overwritten, and the import says so', async () => {
  await importInto(store.db, anExport(anItem(1, 'Old words')))
  const row = await rowOf()
  const ours = contentOf({ title: 'Our title' })
  await saveArticle(deskOf(editor, store.db), { articleId: row?.id ?? '', rev: row?.rev ?? 0, content: ours })
  const same = await importInto(store.db, anExport(anItem(1, 'Old words')))
  expect(same.result).toMatchObject({ updated: 0, skipped: 1, warned: 0 })
  const changed = await importInto(store.db, anExport(anItem(1, 'New words')))
  expect(changed.outcomes).toMatchObject([{ act: 'skipped', reason: expect.stringContaining('edited here') }])
  expect((await rowOf())?.rev).toBe(2)
})

test('a page that was deleted here does not come again, and the import says so', async () => {
  const page = anExport(anItem(1, 'Words').replace('>post<', '>page<').replace('>publish<', '>private<'))
  await importInto(store.db, page)
  const [row] = await listPageIdentities(store.db)
  await deletePage(deskOf(admin, store.db), { id: row?.id ?? '' })
  const again = await importInto(store.db, page.replace('>private<', '>publish<'))
  expect(again.outcomes).toMatchObject([{ act: 'skipped', reason: expect.stringContaining('deleted here') }])
  expect(await listPageIdentities(store.db)).toEqual([])
})

test('an article of ours that has the same address keeps it', async () => {
  const { slug } = await anArticle(store.db, { title: 'Item 1', slug: 'item-1' })
  expect(slug).toBe('item-1')
  const { outcomes } = await importInto(store.db, anExport(anItem(1, 'Theirs')))
  expect(outcomes.at(-1)?.warnings).toEqual(['Its address was taken; it is “item-1-2” here.'])
  expect(await findRedirect(reader(store.db), '/item-1')).toBe('/article/item-1-2/')
})

test('an entry that cannot be written is told, and the others of its batch are', async () => {
  // A draft that another program left with the same guid in a form that planning does not see.
  await createArticle(deskOf(admin, store.db), { content: contentOf({ title: 'Other' }), guid: 'urn:uuid:x' })
  const clash = anItem(2, 'Two').replace('</item>', '<guid>urn:uuid:y</guid></item>')
  const text = anExport(anItem(1, 'One') + clash + anItem(3, 'Three'))
  const { articles } = store.db.t
  await store.db.write(async (tx) => {
    await tx.orm.update(articles).set({ guid: 'urn:uuid:y', importRef: 'wxr:old.example:9' })
  })
  const { result, of } = await importInto(store.db, text)
  expect(of('Item 2')).toMatchObject({
    act: 'skipped',
    reason: expect.stringContaining('could not be written'),
  })
  expect(result).toMatchObject({ created: 3, skipped: 1 })
  expect(await seen('item-3')).not.toBeNull()
})

test('a file that is no export, or half of one, changes nothing', async () => {
  for (const text of [OLD_JOINT.slice(0, 30_000), '<html></html>', '']) {
    const left = await leftBy(store.db, () => expect(importInto(store.db, text)).rejects.toThrow(Invalid))
    expect(left).toEqual({ acts: [], tags: [] })
  }
})

test('a dry run tells the same and writes nothing', async () => {
  const planned = await importInto(null, OLD_JOINT, { isDryRun: true })
  const left = await leftBy(store.db, async () => {
    expect(await importInto(store.db, OLD_JOINT, { isDryRun: true })).toMatchObject({
      outcomes: planned.outcomes,
    })
  })
  expect(left).toEqual({ acts: [], tags: [] })
  expect((await importInto(store.db, OLD_JOINT)).outcomes).toEqual(planned.outcomes)
})

test('a publication that has a name keeps it', async () => {
  await importInto(store.db, anExport(anItem(1, 'One')))
  const { outcomes } = await importInto(store.db, OLD_JOINT)
  expect(outcomes.some(({ origin }) => origin.type === 'site')).toBe(false)
})

test('the fixture holds nothing of this machine', () => {
  expect(readdirSync(new URL('../../../../fixtures/wxr/', import.meta.url))).toEqual(['old-joint.xml'])
  expect(OLD_JOINT).not.toMatch(/\/(home|root|work|tmp)\//)
})

test('a picture that was described anew at the old site is described anew here', async () => {
  const upload = (alt: string) =>
    anItem(
      4,
      '',
      `<wp:attachment_url>https://old.example/k.jpg</wp:attachment_url><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>${alt}</wp:meta_value></wp:postmeta>`,
    ).replace('>post<', '>attachment<')
  await aMedium(store.db)
  await importInto(store.db, anExport(upload('A knee')))
  const { result } = await importInto(store.db, anExport(upload('A left knee')))
  expect(result).toMatchObject({ created: 0, updated: 1 })
  const { media } = store.db.t
  expect((await store.db.orm.select().from(media)).map(({ alt, state }) => [alt, state])).toContainEqual([
    'A left knee',
    'missing',
  ])
})
