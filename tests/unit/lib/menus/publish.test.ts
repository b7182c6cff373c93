// A menu is published as a version of its own: who may, what is recorded, what readers get, and nothing overwritten unseen.
import { describe, expect, test } from 'vitest'
import { findMenu } from '../../../../db/reader/publication/site.ts'
import { Conflict } from '../../../../lib/errors.ts'
import type { MenuEntry } from '../../../../lib/menus/entry.ts'
import { loadMenuHistory } from '../../../../lib/menus/history.ts'
import { menuInput } from '../../../../lib/menus/input.ts'
import { loadMenuEditor, loadMenus } from '../../../../lib/menus/load.ts'
import { targetKey } from '../../../../lib/menus/places.ts'
import { publishMenu, restoreMenu } from '../../../../lib/menus/publish.ts'
import { withdrawArticle } from '../../../../lib/publications/withdraw.ts'
import { addRedirect } from '../../../../lib/redirects/add.ts'
import { aMenu, anArticle, anIssue, aPage } from '../../../support/builders.ts'
import { deskOf, editor, HOUR, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)
const search: MenuEntry = { label: 'Search', target: { kind: 'path', path: '/search/' }, children: [] }
const issues: MenuEntry = { label: 'Issues', target: { kind: 'path', path: '/issues/' }, children: [] }
const MAIN = { name: 'main' }
const publish = (base: string | null, entries: MenuEntry[], now = NOON) =>
  publishMenu(desk(now), { base, entries }, MAIN)
const labels = async (now = NOON) =>
  (await findMenu(reader(store.db, now), 'main'))?.entries.map(({ label }) => label) ?? null

test('from a managing editor on; one entry, one row of the log, and readers get it at once', async () => {
  await expectOnly(managingEditor, store.db, async (actor) => {
    const standing = await findMenu(reader(store.db), 'main')
    const entries = [{ ...search, label: actor.name }]
    const work = () => publishMenu(deskOf(actor, store.db), { base: standing?.id ?? null, entries }, MAIN)
    const { acts, tags } = await leftBy(store.db, work)
    expect(acts).toMatchObject([{ act: 'menu.save', actorId: actor.id }])
    expect(tags).toEqual([['menu']])
    expect(await labels()).toEqual([actor.name])
  })
})

test('earlier versions stay, with who made them, and can be restored', async () => {
  const first = await publish(null, [search])
  const second = await publish(first.id, [search, issues], NOON + HOUR)
  expect([await labels(NOON), await labels(NOON + HOUR)]).toEqual([['Search'], ['Search', 'Issues']])
  const history = await loadMenuHistory(desk(NOON + HOUR), 'main', {})
  expect(history?.versions).toMatchObject([
    { id: second.id, byName: managingEditor.name, isNow: true, count: 2 },
    { id: first.id, isNow: false, count: 1 },
  ])
  expect(history?.compared?.changes).toEqual([{ kind: 'in', words: '“Issues” is new: Issue list.' }])
  const restore = () => restoreMenu(desk(NOON + HOUR), { base: second.id, versionId: first.id }, MAIN)
  const { acts } = await leftBy(store.db, restore)
  expect(acts).toMatchObject([{ act: 'menu.restore' }])
  expect(await labels(NOON + HOUR)).toEqual(['Search'])
})

test('a version of another menu is not restored', async () => {
  const footer = await aMenu(store.db, { name: 'footer', entries: [search] })
  const wrong = restoreMenu(desk(), { base: null, versionId: footer.id }, MAIN)
  await expect(wrong).rejects.toThrow(/no such version/)
})

test('what began from an earlier version is refused with what stands now, and writes nothing', async () => {
  const first = await publish(null, [search])
  const theirs = await publish(first.id, [issues])
  const { acts } = await leftBy(store.db, async () => {
    const late = await publish(first.id, [search, issues]).catch((error) => error)
    expect(late).toBeInstanceOf(Conflict)
    expect(late.current).toEqual({ id: theirs.id, entries: [issues], isPlanned: false })
  })
  expect(acts).toEqual([])
  expect(await labels()).toEqual(['Issues'])
})

test('publishing what stands already writes nothing', async () => {
  const { id } = await publish(null, [search])
  expect((await leftBy(store.db, () => publish(id, [search]))).acts).toEqual([])
})

test('an import goes on recognising a menu that people have edited', async () => {
  const imported = await aMenu(store.db, { entries: [search], importRef: 'wxr:old.example:menu:top' })
  const { id } = await publish(imported.id, [issues])
  const { menus } = store.db.t
  const rows = await store.db.orm.select({ id: menus.id, importRef: menus.importRef }).from(menus)
  expect(rows.find((row) => row.importRef !== null)?.id).toBe(id)
})

describe('an editor', () => {
  test('sees no menus at the desk', async () => {
    const theirs = deskOf(editor, store.db)
    expect(await loadMenus(theirs)).toBeNull()
    expect(await loadMenuEditor(theirs, 'main')).toBeNull()
    expect(await loadMenuHistory(theirs, 'main', {})).toBeNull()
  })
})

test('entries that readers cannot follow are counted and said', async () => {
  const article = await anArticle(store.db, { title: 'Gout' })
  await aPage(store.db, { title: 'Planned', visibleFrom: NOON + HOUR })
  await withdrawArticle(desk(), { articleId: article.id, why: 'Wrong' })
  const to = (target: MenuEntry['target']): MenuEntry => ({ label: 'x', target, children: [] })
  const entries = [
    to({ kind: 'article', id: article.id }),
    to({ kind: 'page', slug: 'planned' }),
    to({ kind: 'category', id: 'gone' }),
    search,
  ]
  await publish(null, entries)
  expect((await loadMenus(desk()))?.[0]).toMatchObject({ name: 'main', count: 4, faults: 3 })
  const view = await loadMenuEditor(desk(), 'main')
  expect(Object.values(view?.targets ?? {}).map(({ words, fault }) => [words, fault])).toEqual([
    ['Article: Gout', 'Readers cannot see “Gout” now, so they do not get this entry.'],
    ['Page: Planned', 'Readers cannot see “Planned” now, so they do not get this entry.'],
    ['Category: gone', 'The category is gone. Choose another target, or remove the entry.'],
    ['Search', null],
  ])
  expect(view?.items.map(({ label }) => label)).toEqual(['Search'])
})

test('an address that was typed is warned of where nothing stands and nothing leads on', async () => {
  const gone = await anArticle(store.db, { title: 'Gone' })
  await anArticle(store.db, { title: 'Gout' })
  await withdrawArticle(desk(), { articleId: gone.id, why: 'Wrong' })
  await addRedirect(desk(), { from: '/old-gout/', to: '/article/gout/', why: 'Old' })
  await anIssue(store.db)
  const dead = ['/article/gone/', '/nothing/', '/issue/2026-01/pdf/']
  const there = [
    '/article/gout/',
    '/search/?q=gout',
    '/old-gout/',
    '/issues/',
    '/saved/',
    '/issue/2026-01/print/',
  ]
  const paths = [...dead, ...there]
  const entries = paths.map(
    (path): MenuEntry => ({ label: 'x', target: { kind: 'path', path }, children: [] }),
  )
  await publish(null, entries)
  expect((await loadMenus(desk()))?.[0]).toMatchObject({ count: 9, faults: 3 })
  const views = (await loadMenuEditor(desk(), 'main'))?.targets ?? {}
  const warned = paths.filter((path) => views[targetKey({ kind: 'path', path })]?.fault)
  expect(warned).toEqual(dead)
  expect(views[targetKey({ kind: 'path', path: '/article/gone/' })]?.fault).toMatch(/find nothing/)
})

test('an unknown menu is not there; a known one is there before anybody has filled it', async () => {
  expect(await loadMenuEditor(desk(), 'side')).toBeNull()
  const side = publishMenu(desk(), { base: null, entries: [search] }, { name: 'side' })
  await expect(side).rejects.toThrow(/no such menu/)
  expect(await loadMenuEditor(desk(), 'footer')).toMatchObject({ base: null, entries: [] })
  expect((await loadMenuHistory(desk(), 'footer', {}))?.compared).toBeNull()
})

const deep = (levels: number): MenuEntry[] =>
  levels === 0 ? [] : [{ label: 'x', target: { kind: 'heading' }, children: deep(levels - 1) }]

test.each<[string, unknown]>([
  ['at most 12 levels', deep(13)],
  ['at most 500 entries', Array.from({ length: 501 }, () => search)],
  ['https:// in front', [{ ...search, target: { kind: 'site', url: 'javascript:alert(1)' } }]],
  ['one slash', [{ ...search, target: { kind: 'path', path: '//evil.example/' } }]],
  ['needs a label', [{ ...search, label: ' ' }]],
  ['Choose what', [{ ...search, target: { kind: 'category', id: '' } }]],
])('refused with a sentence: %s', (sentence, entries) => {
  const { error } = menuInput.safeParse({ base: null, entries })
  expect(error?.issues.map(({ message }) => message).join(' ')).toContain(sentence)
})

test('what is nested without end is refused before it is walked', () => {
  const entries: unknown[] = []
  entries.push({ label: 'x', target: { kind: 'heading' }, children: entries })
  expect(menuInput.safeParse({ base: null, entries }).success).toBe(false)
})
