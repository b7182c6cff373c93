// A hub that is merged into another one brings its own menu along where that one has none, and has it again once that is undone.
import { expect, test } from 'vitest'
import { loadCategoryForm } from '../../../../lib/categories/load.ts'
import { mergeCategories } from '../../../../lib/categories/merge.ts'
import type { MenuEntry } from '../../../../lib/menus/entry.ts'
import { loadMenuHistory } from '../../../../lib/menus/history.ts'
import { hubMenuName } from '../../../../lib/menus/names.ts'
import { publishMenu } from '../../../../lib/menus/publish.ts'
import { loadCategory } from '../../../../lib/reader/listing.ts'
import { loadRecord } from '../../../../lib/record/load.ts'
import { recordQuery } from '../../../../lib/record/query.ts'
import { loadTermHistory } from '../../../../lib/terms/history.ts'
import { undoMerge } from '../../../../lib/terms/undo-merge.ts'
import { aCategory } from '../../../support/builders.ts'
import { deskOf, HOUR, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)
const hub = (name: string) => aCategory(store.db, { name, kind: 'hub' })
const link = (label: string): MenuEntry => ({
  ...{ label, target: { kind: 'path', path: '/issues/' }, children: [] },
})
const publish = (id: string, entries: MenuEntry[], base: string | null = null, now = NOON) =>
  publishMenu(desk(now), { base, entries }, { name: hubMenuName(id) })

/** What readers get on the hub’s pages. */
const labels = async (path: string, now = NOON + 9 * HOUR) =>
  (await loadCategory(reader(store.db, now), path, 1))?.menu.map(({ label }) => label)
const merge = (from: string, into: string) => mergeCategories(desk(NOON + HOUR), { into }, { id: from })
const fateOf = async (from: string, into: string) =>
  (await loadCategoryForm(desk(), from, into))?.plan?.hubMenu

async function undo(into: string) {
  const [last] = await loadTermHistory(desk(), { kind: 'category', id: into })
  return undoMerge(desk(NOON + 3 * HOUR), {}, { id: last?.mergeId ?? 'none' })
}

test('it goes along where the other one has none, its history says so, and undoing puts it back', async () => {
  const [gout, joints] = [await hub('Gout'), await hub('Joints')]
  const toGout: MenuEntry = { ...link('Gout'), target: { kind: 'category', id: gout.id } }
  await publish(gout.id, [link('Diet'), toGout])
  expect(await fateOf(gout.id, joints.id)).toBe('follows')
  const merged = await leftBy(store.db, () => merge(gout.id, joints.id))
  expect(merged.acts).toMatchObject([{ act: 'menu.follow-merge' }, { act: 'category.merge' }])
  expect(await labels('joints')).toEqual(['Diet', 'Gout'])
  const history = await loadMenuHistory(desk(NOON + 2 * HOUR), hubMenuName(joints.id), {})
  expect(history?.versions).toMatchObject([{ isOfMerge: true, isNow: true, byName: managingEditor.name }])
  const undone = await leftBy(store.db, () => undo(joints.id))
  expect(undone.acts).toMatchObject([{ act: 'menu.follow-unmerge' }, { act: 'category.unmerge' }])
  expect([await labels('gout'), await labels('joints')]).toEqual([['Diet', 'Gout'], []])
  const back = await loadCategory(reader(store.db, NOON + 9 * HOUR), 'gout', 1)
  expect(back?.menu.map(({ href }) => href)).toEqual(['/issues/', '/category/gout/'])
  const record = await loadRecord(desk(NOON + 9 * HOUR), recordQuery.parse({ kind: 'menu' }))
  expect(record.entries.map(({ what }) => what)).toEqual([
    'took the menu of “Gout” from “Joints” again',
    'gave “Joints” the menu of “Gout” by merging them',
    'changed it',
  ])
})

test('a hub whose menu was emptied has none', async () => {
  const [gout, joints] = [await hub('Gout'), await hub('Joints')]
  await publish(gout.id, [link('Diet')])
  const { id: base } = await publish(joints.id, [link('Knees')])
  await publish(joints.id, [], base)
  expect(await fateOf(joints.id, gout.id)).toBe('none')
  expect(await fateOf(gout.id, joints.id)).toBe('follows')
  await merge(gout.id, joints.id)
  expect(await labels('joints')).toEqual(['Diet'])
})

test('where both have one, the other’s stays', async () => {
  const [gout, joints] = [await hub('Gout'), await hub('Joints')]
  await publish(gout.id, [link('Diet')])
  await publish(joints.id, [link('Knees')])
  expect(await fateOf(gout.id, joints.id)).toBe('stays')
  const { acts } = await leftBy(store.db, () => merge(gout.id, joints.id))
  expect(acts).toMatchObject([{ act: 'category.merge' }])
  expect(await labels('joints')).toEqual(['Knees'])
  await undo(joints.id)
  expect([await labels('gout'), await labels('joints')]).toEqual([['Diet'], ['Knees']])
})

test('what is no hub gets none, and what is no hub any more has none', async () => {
  const [gout, joints] = [await hub('Gout'), await hub('Joints')]
  const news = await aCategory(store.db, { name: 'News' })
  await publish(gout.id, [link('Diet')])
  expect(await fateOf(gout.id, news.id)).toBe('no-hub')
  await aCategory(store.db, { ...gout, kind: 'section' })
  expect(await fateOf(gout.id, joints.id)).toBe('none')
})

test('a menu that was changed after the merge stays where it is', async () => {
  const [gout, joints] = [await hub('Gout'), await hub('Joints')]
  await publish(gout.id, [link('Diet')])
  await merge(gout.id, joints.id)
  const base = (await loadMenuHistory(desk(NOON + 2 * HOUR), hubMenuName(joints.id), {}))?.base ?? null
  await publish(joints.id, [link('Diet'), link('Knees')], base, NOON + 2 * HOUR)
  await undo(joints.id)
  expect([await labels('gout'), await labels('joints')]).toEqual([['Diet'], ['Diet', 'Knees']])
})
