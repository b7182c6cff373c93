// Tags that nothing uses: removed, listed, and brought back as they were.
import { expect, test } from 'vitest'
import { findTag } from '../../../../db/reader/taxonomy.ts'
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
  await expect(removeTag(desk(), { id: used.id })).rejects.toThrow(/“used” is used/)
  await expect(removeTag(desk(), { id: linked.id })).rejects.toThrow(/“linked” is used/)
  await removeTag(desk(), { id: unused.id })
  expect(await findTag(reader(store.db), 'unused')).toBeNull()
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
