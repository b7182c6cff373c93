// A static page at the desk: drafts that no reader sees, publishing at once and from a moment on, taking down, taking back.
import { expect, test } from 'vitest'
import { findPage, findRedirect, listPages } from '../../../../db/reader/publication/site.ts'
import { loadPageWork } from '../../../../lib/pages/load.ts'
import { movePage } from '../../../../lib/pages/move.ts'
import { publishPage, unschedulePage, withdrawPage } from '../../../../lib/pages/publish.ts'
import { undoPage } from '../../../../lib/pages/undo.ts'
import { createPage, savePageText } from '../../../../lib/pages/write.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'
import { aMenu, aPage } from '../../../support/builders.ts'
import { DAY, deskOf, HOUR, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)
const text = (words: string, title = 'Ethics') => ({
  ...{ title, description: 'How we work.', body: fromHtml(`<p>${words}</p>`) },
})
const save = (id: string, rev: number, words: string, title?: string) =>
  savePageText(desk(), { rev, isAutomatic: false, content: text(words, title) }, { id })
const begin = (words = 'First words.') =>
  createPage(desk(), { key: undefined, isAutomatic: false, content: text(words) })
const seen = async (slug = 'ethics', now = NOON) =>
  JSON.stringify((await findPage(reader(store.db, now), slug))?.body ?? null)
const kind = async (id: string, now = NOON) => (await loadPageWork(desk(now), id))?.standing.kind

test('a draft is before no reader until it is published, and what is written then neither', async () => {
  const { id, slug } = await begin()
  expect(slug).toBe('ethics')
  expect(await seen()).toBe('null')
  expect(await listPages(reader(store.db, NOON + 400 * DAY))).toEqual([])
  const left = await leftBy(store.db, () => publishPage(desk(), { rev: 1 }, { id }))
  expect(left.acts).toMatchObject([{ act: 'page.publish', subjectId: id }])
  expect(left.tags).toEqual([['menu', 'page:ethics', 'pages']])
  expect(await seen()).toContain('First words.')
  expect(await kind(id)).toBe('live')
  const written = await leftBy(store.db, () => save(id, 1, 'Second words.'))
  expect(written).toMatchObject({ acts: [{ act: 'page.write' }], tags: [] })
  expect(await kind(id)).toBe('changed')
  expect(await seen()).toContain('First words.')
})

test('what came with an import is live, and goes on from there', async () => {
  const page = await aPage(store.db, { slug: 'ethics', title: 'Ethics', importRef: 'wxr:x:1' })
  expect(await kind(page.id)).toBe('live')
  await save(page.id, 1, 'Written here.')
  expect(await kind(page.id)).toBe('changed')
  await publishPage(desk(), { rev: 2 }, { id: page.id })
  expect(await seen()).toContain('Written here.')
  expect(await seen('ethics', NOON - 1)).toContain('We are invented.')
})

test('from a managing editor on', async () => {
  const { id } = await begin()
  await expectOnly(managingEditor, store.db, (actor) =>
    publishPage(deskOf(actor, store.db), { rev: 1 }, { id }),
  )
  await expectOnly(managingEditor, store.db, (actor) =>
    withdrawPage(deskOf(actor, store.db), { id }).then(() =>
      publishPage(deskOf(actor, store.db), { rev: 1 }, { id }),
    ),
  )
  await expectOnly(managingEditor, store.db, (actor) =>
    createPage(deskOf(actor, store.db), { isAutomatic: false, content: text('x', actor.name) }),
  )
})

test('a later text is planned: readers get it at its moment, without a gap, and the plan can be called off', async () => {
  const { id } = await begin()
  await publishPage(desk(), { rev: 1 }, { id })
  await save(id, 1, 'Later words.')
  await publishPage(desk(), { rev: 2, at: NOON + DAY }, { id })
  expect(await kind(id)).toBe('updating')
  expect(await seen('ethics', NOON + DAY - 1)).toContain('First words.')
  expect(await seen('ethics', NOON + DAY)).toContain('Later words.')
  expect(await listPages(reader(store.db, NOON + DAY))).toHaveLength(1)
  await unschedulePage(desk(), { id })
  expect(await seen('ethics', NOON + 2 * DAY)).toContain('First words.')
  const past = publishPage(desk(), { rev: 2, at: NOON - 1 }, { id })
  await expect(past).rejects.toThrow('still to come')
})

test('taken down it is gone, with what was planned; taken back it stands as before', async () => {
  const { id } = await begin()
  await publishPage(desk(NOON - HOUR), { rev: 1 }, { id })
  await save(id, 1, 'Later words.')
  await publishPage(desk(), { rev: 2, at: NOON + DAY }, { id })
  const { entryId } = await withdrawPage(desk(), { id })
  expect([await seen(), await seen('ethics', NOON + DAY)]).toEqual(['null', 'null'])
  expect(await kind(id)).toBe('withdrawn')
  await undoPage(desk(NOON + 1), { entryId }, { id })
  expect(await seen('ethics', NOON + 1)).toContain('First words.')
  expect(await seen('ethics', NOON + DAY)).toContain('Later words.')
  await expect(undoPage(desk(), { entryId }, { id })).rejects.toThrow('cannot be taken back')
})

test('publishing is taken back within an hour, once, and not after something else', async () => {
  const { id } = await begin()
  const { entryId } = await publishPage(desk(), { rev: 1 }, { id })
  await expect(undoPage(desk(NOON + 2 * HOUR), { entryId }, { id })).rejects.toThrow('cannot be taken back')
  expect((await loadPageWork(desk(), id))?.undo).toEqual({ entryId, act: 'page.publish' })
  await undoPage(desk(), { entryId }, { id })
  expect(await seen()).toBe('null')
  expect((await loadPageWork(desk(), id))?.undo).toBeNull()
})

test('a text that was saved anew is not published unseen', async () => {
  const { id } = await begin()
  await save(id, 1, 'Changed.')
  await expect(publishPage(desk(), { rev: 1 }, { id })).rejects.toThrow('saved anew')
})

test('another address leads on from the old one, for every version, and one that is taken is refused', async () => {
  const { id } = await begin()
  await publishPage(desk(), { rev: 1 }, { id })
  await aPage(store.db, { slug: 'privacy', title: 'Privacy' })
  await expect(movePage(desk(), { slug: 'privacy' }, { id })).rejects.toThrow('“Privacy” has this address')
  await expect(movePage(desk(), { slug: 'No Good' }, { id })).rejects.toThrow('small letters')
  await publishPage(desk(), { rev: 1, at: NOON + DAY }, { id })
  expect(await movePage(desk(), { slug: 'how-we-work' }, { id })).toEqual({
    slug: 'how-we-work',
    redirectsFrom: '/page/ethics/',
  })
  expect(await seen('how-we-work', NOON + DAY)).toContain('First words.')
  expect(await findRedirect(reader(store.db), '/page/ethics')).toBe('/page/how-we-work/')
})

test('which menus lead to a page is told before it is taken down', async () => {
  const { id } = await begin()
  const entry = { label: 'Ethics', target: { kind: 'page' as const, slug: 'ethics' }, children: [] }
  await aMenu(store.db, { name: 'footer', entries: [entry] })
  await aMenu(store.db, { name: 'main', entries: [entry], visibleFrom: NOON - 2 * DAY })
  await aMenu(store.db, { name: 'main', entries: [], visibleFrom: NOON - DAY })
  expect((await loadPageWork(desk(), id))?.menus).toEqual(['Footer'])
})
