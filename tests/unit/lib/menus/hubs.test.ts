// A hub's own menu: kept as menus are, there for readers of the hub alone, and gone with the hub.
import { expect, test } from 'vitest'
import { loadCategoryForm } from '../../../../lib/categories/load.ts'
import { loadMenuEditor, loadMenus } from '../../../../lib/menus/load.ts'
import { hubMenuName } from '../../../../lib/menus/names.ts'
import { publishMenu, restoreMenu } from '../../../../lib/menus/publish.ts'
import { loadPageWork } from '../../../../lib/pages/load.ts'
import { loadCategory } from '../../../../lib/reader/listing.ts'
import { aCategory, aPage, aTag } from '../../../support/builders.ts'
import { deskOf, editor, managingEditor, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (actor = managingEditor) => deskOf(actor, store.db)
const gout = () => aCategory(store.db, { name: 'Gout', kind: 'hub' })
const menuOf = async (path: string) => (await loadCategory(reader(store.db), path, 1))?.menu
const heading = (label: string, slug: string) => ({
  label,
  target: { kind: 'heading' as const },
  children: [{ label: 'Ethics', target: { kind: 'page' as const, slug }, children: [] }],
})

test('readers of the hub get it from now on, and what it was once it is taken back', async () => {
  const hub = await gout()
  const other = await aCategory(store.db, { name: 'Lupus', kind: 'hub' })
  const page = await aPage(store.db, { title: 'Ethics' })
  const name = hubMenuName(hub.id)
  const entries = [heading('For patients', page.slug)]
  let first = ''
  const left = await leftBy(store.db, async () => {
    first = (await publishMenu(desk(), { base: null, entries }, { name })).id
  })
  expect(left).toMatchObject({ acts: [{ act: 'menu.save' }], tags: [['menu']] })
  expect(await menuOf('gout')).toEqual([
    {
      ...{ label: 'For patients', href: null, external: false },
      children: [{ label: 'Ethics', href: '/page/ethics/', external: false, children: [] }],
    },
  ])
  expect(await menuOf('lupus')).toEqual([])
  expect((await loadPageWork(desk(), page.id))?.menus).toEqual(['Hub: Gout'])
  const second = await publishMenu(desk(), { base: first, entries: [] }, { name })
  expect(await menuOf('gout')).toEqual([])
  await restoreMenu(desk(), { base: second.id, versionId: first }, { name })
  expect(await menuOf('gout')).toHaveLength(1)
  expect(other.kind).toBe('hub')
})

test('from a managing editor on, and for hubs alone', async () => {
  const name = hubMenuName((await gout()).id)
  await expectOnly(managingEditor, store.db, async (actor) => {
    const base = (await loadMenuEditor(desk(), name))?.base ?? null
    await publishMenu(deskOf(actor, store.db), { base, entries: [heading(actor.name, 'x')] }, { name })
  })
  const section = await aCategory(store.db, { name: 'News' })
  for (const id of [section.id, 'nothing'])
    await expect(publishMenu(desk(), { base: null, entries: [] }, { name: hubMenuName(id) })).rejects.toThrow(
      'There is no such menu.',
    )
})

test('all hubs are among the menus; a dead entry is counted there and on the hub’s own screen', async () => {
  const hub = await gout()
  const below = await aCategory(store.db, { name: 'Diet', parentId: hub.id })
  await aTag(store.db)
  const name = hubMenuName(hub.id)
  const view = await loadMenuEditor(desk(), name)
  expect(view).toMatchObject({ menu: { title: 'Hub: Gout' }, base: null, entries: [] })
  expect(view?.choices.sections).toMatchObject([{ target: { kind: 'category', id: below.id } }])
  await publishMenu(desk(), { base: null, entries: [heading('More', 'gone')] }, { name })
  const listed = (await loadMenus(desk()))?.find((menu) => menu.name === name)
  expect(listed).toMatchObject({ title: 'Hub: Gout', count: 2, faults: 1 })
  expect((await loadCategoryForm(desk(), hub.id))?.menu).toEqual({ name, count: 2, faults: 1 })
  expect((await loadCategoryForm(desk(), below.id))?.menu).toBeNull()
  expect((await loadCategoryForm(desk(editor), hub.id))?.menu).toBeNull()
  await aCategory(store.db, { ...hub, kind: 'section' })
  expect(await menuOf('gout')).toEqual([])
  expect((await loadMenus(desk()))?.find((menu) => menu.name === name)?.title).toBe('Menu of a hub')
})
