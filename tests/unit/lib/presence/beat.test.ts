// Who has an article open: heard by every tab, gone after three missed beats, and one may ask to write alone.
import { describe, expect, test } from 'vitest'
import { contentOf } from '../../../../lib/articles/content.ts'
import { createArticle } from '../../../../lib/articles/create.ts'
import { Forbidden, NotFound } from '../../../../lib/errors.ts'
import { type Beat, beat } from '../../../../lib/presence/beat.ts'
import { loadHistory } from '../../../../lib/revisions/history.ts'
import { moveArticle } from '../../../../lib/workflow/move.ts'
import { anArticle, aPage } from '../../../support/builders.ts'
import { admin, contributor, deskOf, editor, managingEditor, NOON, SECOND } from '../../../support/cast.ts'
import { freshStore, stores } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

describe.each(stores)('on $name', ({ open }) => {
  const store = freshStore(open)
  const say = (
    actor: typeof editor,
    tabId: string,
    more: Partial<Beat> & { at?: number; articleId?: string } = {},
  ) => {
    const { at = NOON, articleId = '', ...rest } = more
    const article = { kind: 'article' as const, openId: articleId }
    return beat(deskOf(actor, store.db, at), { tabId, ...article, isWriting: false, act: 'here', ...rest })
  }

  test('each hears of the other, and of whoever left no more', async () => {
    const { id: articleId } = await anArticle(store.db)
    expect(await say(editor, 'tab-edda', { articleId })).toMatchObject({ others: [], heldBy: null, rev: 1 })
    const mona = await say(managingEditor, 'tab-mona', { articleId, isWriting: true })
    expect(mona.others).toMatchObject([{ name: editor.name, isWriting: false, isYou: false }])
    const edda = await say(editor, 'tab-edda', { articleId })
    expect(edda.others).toMatchObject([{ name: managingEditor.name, isWriting: true }])
    await say(managingEditor, 'tab-mona', { articleId, act: 'leave' })
    expect((await say(editor, 'tab-edda', { articleId })).others).toEqual([])
  })

  test('a tab that is not heard of for 45 seconds is gone', async () => {
    const { id: articleId } = await anArticle(store.db)
    await say(editor, 'tab-edda', { articleId, act: 'take-over' })
    const at = (seconds: number) =>
      say(managingEditor, 'tab-mona', { articleId, at: NOON + seconds * SECOND })
    expect((await at(45)).heldBy).toMatchObject({ name: editor.name })
    expect(await at(46)).toMatchObject({ others: [], heldBy: null })
    expect(await store.db.orm.$count(store.db.t.openTabs)).toBe(1)
  })

  test('who takes over is told to the other; the last to take over holds it, until they let go', async () => {
    const { id: articleId } = await anArticle(store.db)
    await say(editor, 'tab-edda', { articleId })
    const left = await leftBy(store.db, () =>
      say(managingEditor, 'tab-mona', { articleId, act: 'take-over' }),
    )
    expect(left.acts).toMatchObject([{ act: 'article.take-over', subjectId: articleId }])
    expect((await say(editor, 'tab-edda', { articleId })).heldBy).toMatchObject({ name: managingEditor.name })
    const back = await say(editor, 'tab-edda', { articleId, act: 'take-over', at: NOON + SECOND })
    expect(back).toMatchObject({ heldBy: null, isHeldHere: true })
    const held = await say(managingEditor, 'tab-mona', { articleId, at: NOON + SECOND })
    expect(held.heldBy).toMatchObject({ name: editor.name })
    await say(managingEditor, 'tab-mona', { articleId, act: 'let-go', at: NOON + SECOND })
    await say(editor, 'tab-edda', { articleId, act: 'let-go', at: NOON + SECOND })
    expect((await say(managingEditor, 'tab-mona', { articleId, at: NOON + SECOND })).heldBy).toBeNull()
  })

  test('what one may not read is not found, and another’s tab is not spoken for', async () => {
    const { id: articleId } = await anArticle(store.db, { status: 'draft' })
    await expect(say(contributor, 'tab-cora', { articleId })).rejects.toThrow(NotFound)
    await say(editor, 'tab-edda', { articleId })
    await expect(say(managingEditor, 'tab-edda', { articleId, act: 'leave' })).rejects.toThrow(
      'somebody else',
    )
  })

  test('a static page is heard of in the same way, by those who may write pages', async () => {
    const { id: articleId } = await anArticle(store.db)
    // An article of the same id is another text.
    const page = { kind: 'page' as const, openId: (await aPage(store.db, { id: articleId })).id }
    await say(editor, 'tab-edda', { articleId })
    expect(await say(managingEditor, 'tab-mona', page)).toMatchObject({ others: [], rev: 1 })
    const left = await leftBy(store.db, () => say(admin, 'tab-ada', { ...page, act: 'take-over' }))
    expect(left.acts).toMatchObject([{ act: 'page.take-over', subjectId: page.openId }])
    expect((await say(managingEditor, 'tab-mona', page)).heldBy).toMatchObject({ name: admin.name })
    await expect(say(editor, 'tab-edda', page)).rejects.toThrow(NotFound)
    const nothing = { ...page, openId: 'nothing' }
    await expect(say(managingEditor, 'tab-mona', nothing)).rejects.toThrow('This page does not exist.')
  })

  test('what was sent for review is not taken over by its author', async () => {
    const mine = deskOf(contributor, store.db)
    const { id: articleId } = await createArticle(mine, { content: contentOf({ title: 'Mine' }) })
    await say(contributor, 'tab-cora', { articleId, act: 'take-over' })
    await moveArticle(mine, { articleId, from: 'draft', to: 'in-review' })
    const again = say(contributor, 'tab-cora', { articleId, act: 'take-over' })
    await expect(again).rejects.toThrow(Forbidden)
    expect((await say(contributor, 'tab-cora', { articleId })).rev).toBe(1)
    expect((await loadHistory(mine, { id: articleId, timeZone: 'UTC' }))?.mayEdit).toBe(false)
  })
})
