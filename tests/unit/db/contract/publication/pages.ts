// Static pages as those see them who write them: texts, versions, and what keeps them.
import { expect, test } from 'vitest'
import {
  findPageDraft,
  listComingMenus,
  listPageActs,
  listPageDrafts,
  listPageRevisions,
  listPageVersions,
  listVersionsOf,
} from '../../../../../db/desk/publication/pages.ts'
import { findPage } from '../../../../../db/reader/publication/site.ts'
import { findPageAt, listPageRevisionRows } from '../../../../../db/store/publication/pages.ts'
import { bringBackPage, deletePage } from '../../../../../lib/pages/delete.ts'
import { movePage } from '../../../../../lib/pages/move.ts'
import { publishPage, unschedulePage, withdrawPage } from '../../../../../lib/pages/publish.ts'
import { restorePage } from '../../../../../lib/pages/restore.ts'
import { undoPage } from '../../../../../lib/pages/undo.ts'
import { createPage, savePageText } from '../../../../../lib/pages/write.ts'
import { fromHtml } from '../../../../../lib/rich-text/from-html.ts'
import { aMenu, aPage } from '../../../../support/builders.ts'
import { DAY, deskOf, HOUR, managingEditor, NOON, reader } from '../../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../../support/db.ts'

export function pagesAreKept(open: OpenStore): void {
  const store = freshStore(open)
  const desk = (now = NOON) => deskOf(managingEditor, store.db, now)
  const text = (words: string) => ({ title: 'Ethics', description: '', body: fromHtml(`<p>${words}</p>`) })
  const title = async (now: number) => (await findPage(reader(store.db, now), 'ethics'))?.title ?? null

  test('a page that nobody saw is deleted with its texts, and comes back with them', async () => {
    const { id } = await createPage(desk(), { key: 'key-del', isAutomatic: false, content: text('One') })
    await savePageText(desk(), { rev: 1, isAutomatic: false, content: text('Two') }, { id })
    const before = await listPageRevisionRows(store.db, id)
    await deletePage(desk(), { id })
    expect(await listPageRevisionRows(store.db, id)).toEqual([])
    await bringBackPage(desk(), { id })
    expect(await listPageRevisionRows(store.db, id)).toEqual(before)
    expect(before.map(({ rev }) => rev)).toEqual([1, 2])
  })

  test('a page goes through everything that can be done with it', async () => {
    const { id } = await createPage(desk(), { key: 'key-of-it', isAutomatic: false, content: text('One') })
    await publishPage(desk(), { rev: 1 }, { id })
    for (const [rev, key] of ['key-two', 'key-three', 'key-four'].entries())
      await savePageText(
        desk(NOON + HOUR + rev),
        { rev: rev + 1, key, isAutomatic: true, content: text(key) },
        { id },
      )
    await publishPage(desk(NOON + HOUR + 9), { rev: 4, at: NOON + DAY }, { id })
    await unschedulePage(desk(NOON + HOUR + 10), { id })
    const { entryId } = await withdrawPage(desk(NOON + HOUR + 11), { id })
    expect(await title(NOON + HOUR + 11)).toBeNull()
    await undoPage(desk(NOON + HOUR + 12), { entryId }, { id })
    expect(await title(NOON + HOUR + 12)).toBe('Ethics')
    const [first] = await listPageRevisions(desk(), id)
    await restorePage(desk(NOON + 3 * DAY), { revisionId: first?.id ?? '' }, { id })
    expect((await findPageDraft(desk(), id))?.rev).toBe(5)
    // Of the sitting two days ago the last text stays.
    expect((await listPageRevisions(desk(), id)).map(({ rev }) => rev)).toEqual([1, 4, 5])
    expect(await listPageVersions(desk())).toMatchObject([{ pageId: id, slug: 'ethics' }])
    expect(await listVersionsOf(desk(), id)).toHaveLength(1)
    expect((await listPageDrafts(desk()))[0]).toMatchObject({ pageId: id, title: 'Ethics' })
    expect((await listPageActs(desk(), id, 3)).map(({ act }) => act)).toEqual([
      ...['page.write', 'page.undo', 'page.withdraw'],
    ])
    await movePage(desk(NOON + 3 * DAY), { slug: 'how' }, { id })
    expect(await findPageAt(store.db, 'how', 'another')).toBe('Ethics')
    expect(await findPageAt(store.db, 'how', id)).toBeNull()
  })

  test('a text is not in the way of another page’s rev or key, and menus are told as they count', async () => {
    const page = await aPage(store.db, { slug: 'about' })
    await savePageText(desk(), { rev: 1, isAutomatic: false, content: text('x') }, { id: page.id })
    await createPage(desk(), { isAutomatic: false, content: text('y') })
    await createPage(desk(), { isAutomatic: false, content: text('z') })
    await aMenu(store.db, { name: 'main', visibleFrom: NOON + DAY })
    await aMenu(store.db, { name: 'main', visibleUntil: NOON - DAY, visibleFrom: NOON - 2 * DAY })
    expect(await listComingMenus(desk())).toMatchObject([{ name: 'main', visibleFrom: NOON + DAY }])
  })
}
