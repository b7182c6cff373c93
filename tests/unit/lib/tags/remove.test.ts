// Tags that nothing uses: removed, listed, and brought back as they were.
import { expect, test } from 'vitest'
import { findArticle } from '../../../../db/desk/articles/articles.ts'
import { findTag } from '../../../../db/reader/taxonomy.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { restoreRevision } from '../../../../lib/revisions/restore.ts'
import { mergeTags } from '../../../../lib/tags/edit.ts'
import { loadTags } from '../../../../lib/tags/load.ts'
import { removeTag, restoreTag } from '../../../../lib/tags/remove.ts'
import { splitTag, undoSplit } from '../../../../lib/tags/split.ts'
import { aMenu, anArticle, aTag } from '../../../support/builders.ts'
import { deskOf, editor, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = () => deskOf(editor, store.db)
const removed = async () => (await loadTags(desk(), { show: 'unused', words: '', page: 1 }))?.removed

test('only what nothing uses is removed', async () => {
  const [used, linked, unused] = [
    await aTag(store.db, { name: 'used' }),
    await aTag(store.db, { name: 'linked' }),
    await aTag(store.db, { name: 'unused' }),
  ]
  await anArticle(store.db, { tagIds: [used.id], status: 'draft' })
  await aMenu(store.db, { entries: [{ label: 'x', target: { kind: 'tag', id: linked.id }, children: [] }] })
  await expect(removeTag(desk(), { id: used.id })).rejects.toThrow(
    '“used” has articles, or had some, so it stays. Merge it into another one instead.',
  )
  await expect(removeTag(desk(), { id: linked.id })).rejects.toThrow('“linked” stands in a menu, or did')
  await removeTag(desk(), { id: unused.id })
  expect(await findTag(reader(store.db), 'unused')).toBeNull()
})

test('what an earlier version of a draft names stays, and the sentence says which and what to do instead', async () => {
  const [gout, other] = [await aTag(store.db, { name: 'gout' }), await aTag(store.db, { name: 'other' })]
  const {
    id: articleId,
    rev,
    revisionId,
    content,
  } = await anArticle(store.db, {
    ...{ title: 'Salt', tagIds: [gout.id], status: 'draft' },
  })
  await saveArticle(desk(), { articleId, rev, content: { ...content, tagIds: [] } })
  const left = await leftBy(store.db, () =>
    expect(removeTag(desk(), { id: gout.id })).rejects.toThrow(
      '“gout” stands in an earlier version of “Salt”, which asks for it when it is restored, so it stays. Merge it into another one instead: earlier versions then name that one.',
    ),
  )
  expect(left).toEqual({ acts: [], tags: [] })
  await mergeTags(desk(), { into: other.id }, { id: gout.id })
  await restoreRevision(desk(), { articleId, revisionId })
  expect((await findArticle(desk(), articleId))?.content.tagIds).toEqual([other.id])
})

test('one that another tag became part of stays: undoing that would ask for it', async () => {
  const [gout, podagra] = [await aTag(store.db, { name: 'gout' }), await aTag(store.db, { name: 'podagra' })]
  await mergeTags(desk(), { into: gout.id }, { id: podagra.id })
  await expect(removeTag(desk(), { id: gout.id })).rejects.toThrow('has taken in another one')
})

test('a tag that a split had made stays when that is undone, as long as an earlier version names it', async () => {
  const tag = await aTag(store.db, { name: 'arthritis' })
  const one = await anArticle(store.db, { tagIds: [tag.id] })
  const made = await splitTag(desk(), { name: 'Lyme', articleIds: [one.id] }, { id: tag.id })
  const since = await anArticle(store.db, { tagIds: [made.id], status: 'draft' })
  const content = { ...since.content, tagIds: [] }
  await saveArticle(desk(), { articleId: since.id, rev: since.rev, content })
  await undoSplit(desk(), {}, { id: made.split })
  expect(await findTag(reader(store.db), 'lyme')).toMatchObject({ id: made.id })
})

test('it stays too as long as a merge into it can be undone', async () => {
  const [tag, other] = [await aTag(store.db, { name: 'arthritis' }), await aTag(store.db, { name: 'ticks' })]
  const one = await anArticle(store.db, { tagIds: [tag.id] })
  const made = await splitTag(desk(), { name: 'Lyme', articleIds: [one.id] }, { id: tag.id })
  await mergeTags(desk(), { into: made.id }, { id: other.id })
  await undoSplit(desk(), {}, { id: made.split })
  expect(await findTag(reader(store.db), 'lyme')).toMatchObject({ id: made.id })
})

test('what was removed is listed, and comes back with its id and address', async () => {
  const tag = await aTag(store.db, { name: 'Unused one' })
  await removeTag(desk(), { id: tag.id })
  expect(await removed()).toMatchObject([{ id: tag.id, name: 'Unused one', byName: editor.name }])
  const left = await leftBy(store.db, () => restoreTag(desk(), { id: tag.id }))
  expect([left.acts.map(({ act }) => act), left.tags.length]).toEqual([['tag.restore'], 1])
  expect(await findTag(reader(store.db), 'unused-one')).toMatchObject({ id: tag.id, name: 'Unused one' })
  expect(await removed()).toEqual([])
  await expect(restoreTag(desk(), { id: tag.id })).rejects.toThrow('there already')
  await expect(restoreTag(desk(), { id: 'none' })).rejects.toThrow('no such tag')
})

test('one that was brought back and then became part of another tag does not come back beside it', async () => {
  const [tag, into] = [await aTag(store.db, { name: 'podagra' }), await aTag(store.db, { name: 'gout' })]
  await removeTag(desk(), { id: tag.id })
  await restoreTag(desk(), { id: tag.id })
  await mergeTags(desk(), { into: into.id }, { id: tag.id })
  expect(await removed()).toEqual([])
  const left = await leftBy(store.db, () =>
    expect(restoreTag(desk(), { id: tag.id })).rejects.toThrow(
      'This tag became part of another one. Undo that merge instead.',
    ),
  )
  expect(left).toEqual({ acts: [], tags: [] })
})

test('one that was brought back and then went with the split that had made it is not offered again', async () => {
  const tag = await aTag(store.db, { name: 'arthritis' })
  const articleIds = [(await anArticle(store.db, { tagIds: [tag.id] })).id]
  const made = await splitTag(desk(), { name: 'Lyme', articleIds }, { id: tag.id })
  const back = await splitTag(desk(), { name: 'arthritis', articleIds }, { id: made.id })
  await removeTag(desk(), { id: made.id })
  await restoreTag(desk(), { id: made.id })
  for (const { split } of [back, made]) await undoSplit(desk(), {}, { id: split })
  expect(await removed()).toEqual([])
  await expect(restoreTag(desk(), { id: made.id })).rejects.toThrow('no such tag')
})

test('it does not come back beside another tag that has its address by now', async () => {
  const tag = await aTag(store.db, { name: 'Gout' })
  await removeTag(desk(), { id: tag.id })
  await aTag(store.db, { name: 'gout' })
  await expect(restoreTag(desk(), { id: tag.id })).rejects.toThrow('“gout” has its address now')
})

test('editors remove and bring back; contributors do not', async () => {
  const tag = await aTag(store.db, { name: 'Gout' })
  await removeTag(desk(), { id: tag.id })
  await expectOnly(editor, store.db, async (actor) => {
    await restoreTag(deskOf(actor, store.db), { id: tag.id })
    await removeTag(deskOf(actor, store.db), { id: tag.id })
  })
})
