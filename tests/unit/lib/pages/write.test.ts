// What is written of a page is never lost: two people's texts are put together or both kept, a save sent twice is done once.
import { expect, test } from 'vitest'
import { contentOf } from '../../../../lib/articles/content.ts'
import { Conflict } from '../../../../lib/errors.ts'
import { articleAsPage, pageAsArticle } from '../../../../lib/pages/as-article.ts'
import { loadPageHistory } from '../../../../lib/pages/history.ts'
import { loadPageForm, loadPages, loadPageWork, readPage } from '../../../../lib/pages/load.ts'
import { restorePage } from '../../../../lib/pages/restore.ts'
import { savePage } from '../../../../lib/pages/save.ts'
import { createPage, savePageText } from '../../../../lib/pages/write.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'
import { aPage } from '../../../support/builders.ts'
import { admin, DAY, deskOf, editor, HOUR, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const mona = (now = NOON) => deskOf(managingEditor, store.db, now)
const ada = (now = NOON) => deskOf(admin, store.db, now)
const text = (html: string, title = 'Ethics') => ({ title, description: '', body: fromHtml(html) })
const TWO = '<p>One.</p><p>Two.</p>'
const begin = (key?: string) => createPage(mona(), { key, isAutomatic: false, content: text(TWO) })
const words = async (id: string) => JSON.stringify((await readPage(mona(), id))?.content.body)
const save = (desk = mona(), rev = 1, html = TWO, more = {}) => ({
  to: (id: string) => savePageText(desk, { rev, isAutomatic: false, content: text(html), ...more }, { id }),
})

test('to the editor it is an article with a title, a text and a description', () => {
  const { body } = text(TWO)
  const seo = { title: null, description: 'How we work.', canonical: null, noindex: false }
  const article = contentOf({ title: 'Ethics', body, seo })
  expect(pageAsArticle({ title: 'Ethics', description: 'How we work.', body })).toEqual(article)
  expect(articleAsPage(article)).toEqual({ title: 'Ethics', description: 'How we work.', body })
})

test('two people change different paragraphs: both stand', async () => {
  const { id } = await begin()
  await save(ada(), 1, '<p>One, said Ada.</p><p>Two.</p>').to(id)
  const saved = await save(mona(), 1, '<p>One.</p><p>Two, said Mona.</p>').to(id)
  expect(saved).toMatchObject({ rev: 3, merged: { by: [admin.name] } })
  expect(await words(id)).toMatch(/One, said Ada\..*Two, said Mona\./)
})

test('two people change the same paragraph: refused with both texts and what they began from', async () => {
  const { id } = await begin()
  await save(ada(), 1, '<p>One, said Ada.</p><p>Two.</p>').to(id)
  const work = () => save(mona(), 1, '<p>One, said Mona.</p><p>Two.</p>').to(id)
  const left = await leftBy(store.db, async () => {
    const refusal = await work().catch((fault: unknown) => fault)
    expect(refusal).toBeInstanceOf(Conflict)
    expect((refusal as Conflict).current).toMatchObject({ rev: 2, byName: admin.name, base: text(TWO) })
  })
  expect(left).toEqual({ acts: [], tags: [] })
})

test('sent twice under one key it is done once, and the key of somebody else is refused', async () => {
  const first = await begin('key-of-creation')
  expect(await begin('key-of-creation')).toEqual(first)
  const once = () => save(mona(), 1, '<p>New.</p>', { key: 'key-of-saving' }).to(first.id)
  expect((await once()).rev).toBe(2)
  expect((await once()).rev).toBe(2)
  const other = save(ada(), 2, '<p>Other.</p>', { key: 'key-of-saving' }).to(first.id)
  await expect(other).rejects.toThrow('used for something else')
})

test('automatic saves of one sitting are one line of the record and of the history, and are thinned out', async () => {
  const { id } = await begin()
  const automatic = (rev: number, now: number) =>
    save(mona(now), rev, `<p>Pause ${rev}.</p>`, { isAutomatic: true }).to(id)
  const { acts } = await leftBy(store.db, async () => {
    for (const rev of [1, 2, 3]) await automatic(rev, NOON + rev)
  })
  expect(acts).toMatchObject([{ act: 'page.write' }])
  const versions = async () =>
    (await loadPageHistory(mona(), { id, timeZone: 'UTC' }))?.days.flatMap(({ versions }) => versions)
  expect(await versions()).toMatchObject([{ saves: 3, isCurrent: true }, { why: 'First draft' }])
  await automatic(4, NOON + 2 * DAY)
  expect(await versions()).toMatchObject([{ saves: 1 }, { saves: 1 }, { why: 'First draft' }])
})

test('an earlier text comes back as the newest, whole or one part of it', async () => {
  const { id } = await begin()
  await save(mona(), 1, '<p>One.</p><p>Changed.</p>').to(id)
  const history = await loadPageHistory(mona(), { id, timeZone: 'UTC' })
  const first = history?.compared?.before?.id ?? ''
  await restorePage(mona(), { revisionId: first }, { id })
  expect(await words(id)).toContain('Two.')
  const other = await createPage(mona(), { isAutomatic: false, content: text('<p>x</p>', 'Other') })
  await expect(restorePage(mona(), { revisionId: first }, { id: other.id })).rejects.toThrow(
    'no such version',
  )
})

test('the address follows the title until readers can have it', async () => {
  const { id } = await begin()
  const other = await createPage(mona(), { isAutomatic: false, content: text('<p>x</p>') })
  expect(other.slug).toBe('ethics-2')
  const renamed = { rev: 1, isAutomatic: false, content: text(TWO, 'How We Work') }
  expect((await savePageText(mona(), renamed, { id })).slug).toBe('how-we-work')
})

test('an import that brings a page anew is the newest text at the desk too', async () => {
  const page = await aPage(store.db, { slug: 'about' })
  await save(mona(), 1, '<p>Ours.</p>').to(page.id)
  await savePage(mona(NOON + HOUR), { ...page, body: fromHtml('<p>Theirs.</p>') })
  expect(await words(page.id)).toContain('Theirs.')
  expect((await loadPageWork(mona(NOON + HOUR), page.id))?.standing.kind).toBe('live')
})

test('the list has every page, by title, with where it stands; none of it for editors', async () => {
  await begin()
  await aPage(store.db, { slug: 'about', title: 'About Us' })
  expect(await loadPages(mona())).toMatchObject([
    { title: 'About Us', slug: 'about', standing: { kind: 'live' }, changed: null },
    {
      title: 'Ethics',
      slug: 'ethics',
      standing: { kind: 'draft' },
      changed: { byName: managingEditor.name },
    },
  ])
  const outsider = deskOf(editor, store.db)
  expect(await loadPages(outsider)).toBeNull()
  expect(await loadPageForm(outsider, null)).toBeNull()
  expect(await readPage(outsider, 'x')).toBeNull()
  expect(await loadPageHistory(outsider, { id: 'x', timeZone: 'UTC' })).toBeNull()
})
