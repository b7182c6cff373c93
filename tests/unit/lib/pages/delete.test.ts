// A page that was begun by mistake is deleted and brought back whole; one that readers saw stays.
import { expect, test } from 'vitest'
import { listActivity } from '../../../../db/desk/activity.ts'
import { findPage } from '../../../../db/reader/publication/site.ts'
import { FOREVER } from '../../../../db/schema/kit.ts'
import { listPageRevisionRows } from '../../../../db/store/publication/pages.ts'
import { bringBackPage, deletePage, findDeletedPage } from '../../../../lib/pages/delete.ts'
import { loadDeletedPage, loadPages, loadPageWork } from '../../../../lib/pages/load.ts'
import { publishPage, unschedulePage, withdrawPage } from '../../../../lib/pages/publish.ts'
import { savePage } from '../../../../lib/pages/save.ts'
import { undoPage } from '../../../../lib/pages/undo.ts'
import { createPage, savePageText } from '../../../../lib/pages/write.ts'
import { loadRecord } from '../../../../lib/record/load.ts'
import { recordQuery } from '../../../../lib/record/query.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'
import { aMenu, aPage } from '../../../support/builders.ts'
import { DAY, deskOf, MINUTE, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)
const text = (words: string) => ({
  ...{ title: 'Ethics', description: '', body: fromHtml(`<p>${words}</p>`) },
})
const begin = (actor = managingEditor) =>
  createPage(deskOf(actor, store.db), { key: undefined, isAutomatic: false, content: text('First words.') })
const mayDelete = async (id: string, now = NOON) => (await loadPageWork(desk(now), id))?.mayDelete
const SEEN = 'Readers have seen this page, so it stays. It can be taken down.'

test('a draft goes with its history, and comes back with it, at another address where its own is taken', async () => {
  const { db } = store
  const { id } = await begin()
  await savePageText(desk(), { rev: 1, isAutomatic: false, content: text('Second words.') }, { id })
  const before = await listPageRevisionRows(db, id)
  expect(await mayDelete(id)).toBe(true)
  const left = await leftBy(db, () => deletePage(desk(), { id }))
  expect(left).toMatchObject({ acts: [{ act: 'page.delete', subjectId: id }], tags: [] })
  expect(await loadPages(desk())).toEqual([])
  expect(await loadDeletedPage(desk(), id)).toEqual({ id, title: 'Ethics' })
  const other = await begin()
  expect(other.slug).toBe('ethics')
  const back = await leftBy(db, () => bringBackPage(desk(), { id }))
  expect(back).toMatchObject({ acts: [{ act: 'page.bring-back' }], tags: [] })
  const after = await listPageRevisionRows(db, id)
  expect(after).toEqual(before.map((row) => ({ ...row, slug: 'ethics-2' })))
  expect(await findDeletedPage(db, id)).toBeNull()
  await expect(bringBackPage(desk(), { id })).rejects.toThrow('is back already')
})

test('the record names what was deleted, and its lists carry none of its texts', async () => {
  const { id } = await begin()
  await deletePage(desk(), { id })
  const [entry] = await listActivity(desk(), {}, 1)
  expect(entry).toMatchObject({ act: 'page.delete', detail: { title: 'Ethics' } })
  expect(JSON.stringify(entry)).not.toContain('First words.')
  const { entries } = await loadRecord(desk(), recordQuery.parse({}))
  expect(entries[0]).toMatchObject({ what: 'removed it', name: 'Ethics', href: null })
})

test('what is deleted a second time comes back as it was the second time', async () => {
  const { id } = await begin()
  await deletePage(desk(), { id })
  await bringBackPage(desk(), { id })
  await savePageText(desk(), { rev: 1, isAutomatic: false, content: text('Second words.') }, { id })
  await deletePage(desk(), { id })
  await bringBackPage(desk(), { id })
  expect(await listPageRevisionRows(store.db, id)).toHaveLength(2)
})

test('from a managing editor on', async () => {
  const { id } = await begin()
  await expectOnly(managingEditor, store.db, async (actor) => {
    await deletePage(deskOf(actor, store.db), { id })
    await bringBackPage(deskOf(actor, store.db), { id })
  })
})

test('what readers saw stays, also when its publishing was taken back', async () => {
  const { id } = await begin()
  const { entryId } = await publishPage(desk(), { rev: 1 }, { id })
  await expect(deletePage(desk(), { id })).rejects.toThrow(SEEN)
  const later = NOON + MINUTE
  await undoPage(desk(later), { entryId }, { id })
  expect(await mayDelete(id, later)).toBe(false)
  await expect(deletePage(desk(later), { id })).rejects.toThrow(SEEN)
  const withdrawn = await aPage(store.db, { title: 'Old' })
  await withdrawPage(desk(), { id: withdrawn.id })
  await expect(deletePage(desk(), { id: withdrawn.id })).rejects.toThrow(SEEN)
})

test('what readers saw stays, also when an import brought it again as not public', async () => {
  const page = await aPage(store.db, { title: 'Old' })
  await savePage(desk(), { ...page, visibleFrom: FOREVER - 1 })
  expect(await mayDelete(page.id)).toBe(false)
  await expect(deletePage(desk(), { id: page.id })).rejects.toThrow(SEEN)
  const plan = await aPage(store.db, { title: 'Planned', visibleFrom: NOON + DAY })
  await savePage(desk(), { ...plan, visibleFrom: FOREVER - 1 })
  await deletePage(desk(NOON + 2 * DAY), { id: plan.id })
})

test('one that is here anew by an import is never put away for what was deleted', async () => {
  const page = await aPage(store.db, { title: 'Ethics', visibleFrom: FOREVER - 1 })
  await deletePage(desk(), { id: page.id })
  await savePage(desk(), { ...page, title: 'Ethics anew', visibleFrom: NOON })
  await expect(bringBackPage(desk(), { id: page.id })).rejects.toThrow('brought this page again')
  expect(await findPage(reader(store.db), 'ethics')).toMatchObject({ title: 'Ethics anew' })
})

test('what is planned is called off first; then nobody has seen it', async () => {
  const { id } = await begin()
  await publishPage(desk(), { rev: 1, at: NOON + DAY }, { id })
  expect(await mayDelete(id)).toBe(false)
  await expect(deletePage(desk(), { id })).rejects.toThrow('Call off the plan first')
  await unschedulePage(desk(), { id })
  await deletePage(desk(), { id })
  expect(await loadPages(desk())).toEqual([])
})

test('the menus that lead to it are told before', async () => {
  const { id } = await begin()
  const entry = { label: 'Ethics', target: { kind: 'page' as const, slug: 'ethics' }, children: [] }
  await aMenu(store.db, { name: 'footer', entries: [entry] })
  expect((await loadPageWork(desk(), id))?.menus).toEqual(['Footer'])
})
