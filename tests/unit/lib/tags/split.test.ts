// Tags split, and the split taken back: also where an article had both, and what was changed meanwhile stays.
import { expect, test } from 'vitest'
import { listByTerm } from '../../../../db/reader/cards.ts'
import { findTag } from '../../../../db/reader/taxonomy.ts'
import { Forbidden } from '../../../../lib/errors.ts'
import { retagInput } from '../../../../lib/retag/input.ts'
import { retagArticles } from '../../../../lib/retag/retag.ts'
import { mergeTags } from '../../../../lib/tags/edit.ts'
import { loadTag } from '../../../../lib/tags/load.ts'
import { removeTag, restoreTag } from '../../../../lib/tags/remove.ts'
import { splitTag, undoSplit } from '../../../../lib/tags/split.ts'
import { anArticle, aTag } from '../../../support/builders.ts'
import { contributor, deskOf, editor, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = () => deskOf(editor, store.db)
const listed = async (tagId: string) =>
  (await listByTerm(reader(store.db), 'tag', tagId, { limit: 9, offset: 0 })).map(({ card }) => card.title)
const goneWords = (name: string) =>
  `“${name}” is not there any more: bring it back, or undo the merge that took it, first.`

test('a tag is split: the chosen articles have another one, readers see it at once, and it is taken back', async () => {
  const tag = await aTag(store.db, { name: 'arthritis' })
  const one = await anArticle(store.db, { title: 'Septic', tagIds: [tag.id] })
  await anArticle(store.db, { title: 'Rest', tagIds: [tag.id] })
  const done = await splitTag(desk(), { name: 'Septic arthritis', articleIds: [one.id] }, { id: tag.id })
  expect([await listed(tag.id), await listed(done.id)]).toEqual([['Rest'], ['Septic']])
  await splitTag(desk(), { name: 'arthritis', articleIds: [one.id] }, { id: done.id })
  expect((await listed(tag.id)).sort()).toEqual(['Rest', 'Septic'])
  const again = splitTag(desk(), { name: 'arthritis', articleIds: [one.id] }, { id: done.id })
  await expect(again).rejects.toThrow(/lost the tag meanwhile/)
  await expect(splitTag(desk(), { name: 'ARTHRITIS', articleIds: [one.id] }, { id: tag.id })).rejects.toThrow(
    /they have now/,
  )
})

test('a split that is undone gives back what each had, also to an article that had both', async () => {
  const [tag, other] = [await aTag(store.db, { name: 'arthritis' }), await aTag(store.db, { name: 'sepsis' })]
  const both = await anArticle(store.db, { title: 'Both', tagIds: [other.id, tag.id] })
  const one = await anArticle(store.db, { title: 'One', tagIds: [tag.id] })
  const articleIds = [both.id, one.id]
  const { split } = await splitTag(desk(), { name: 'sepsis', articleIds }, { id: tag.id })
  expect([await listed(tag.id), (await listed(other.id)).sort()]).toEqual([[], ['Both', 'One']])
  expect((await loadTag(desk(), tag.id))?.history[0]).toMatchObject({ splitId: split })
  const { acts, tags } = await leftBy(store.db, () => undoSplit(desk(), {}, { id: split }))
  expect(acts).toMatchObject([{ act: 'tag.unsplit', subjectId: tag.id }])
  expect(tags[0]).toEqual(expect.arrayContaining([`list:tag:${tag.id}`, `list:tag:${other.id}`]))
  expect([(await listed(tag.id)).sort(), await listed(other.id)]).toEqual([['Both', 'One'], ['Both']])
  const { revisions } = store.db.t
  const texts = await store.db.orm.select({ content: revisions.content }).from(revisions)
  expect(texts.map(({ content }) => content.tagIds)).toEqual([[other.id, tag.id], [tag.id]])
  const history = (await loadTag(desk(), tag.id))?.history
  expect(history?.slice(0, 2).map(({ words, splitId }) => [words, splitId])).toEqual([
    ['took back giving its articles “sepsis”: 2 articles came back', null],
    ['gave 2 of its articles “sepsis” instead', null],
  ])
  await expect(undoSplit(desk(), {}, { id: split })).rejects.toThrow('undone already')
})

test('a tag that was made for the split goes again with it, unless something uses it', async () => {
  const tag = await aTag(store.db, { name: 'arthritis' })
  const one = await anArticle(store.db, { title: 'One', tagIds: [tag.id] })
  const first = await splitTag(desk(), { name: 'Lyme', articleIds: [one.id] }, { id: tag.id })
  await undoSplit(desk(), {}, { id: first.split })
  expect(await findTag(reader(store.db), 'lyme')).toBeNull()
  const again = await splitTag(desk(), { name: 'Lyme', articleIds: [one.id] }, { id: tag.id })
  await anArticle(store.db, { title: 'Since', tagIds: [again.id] })
  await undoSplit(desk(), {}, { id: again.split })
  expect([await listed(tag.id), await listed(again.id)]).toEqual([['One'], ['Since']])
})

test('a tag that was made for the split stays as long as a split of its own can be undone', async () => {
  const tag = await aTag(store.db, { name: 'arthritis' })
  const one = await anArticle(store.db, { title: 'One', tagIds: [tag.id] })
  const articleIds = [one.id]
  const first = await splitTag(desk(), { name: 'Lyme', articleIds }, { id: tag.id })
  const second = await splitTag(desk(), { name: 'Borreliosis', articleIds }, { id: first.id })
  expect(await undoSplit(desk(), {}, { id: first.split })).toMatchObject({ stayed: 1 })
  await undoSplit(desk(), {}, { id: second.split })
  expect([await listed(first.id), await listed(second.id)]).toEqual([['One'], []])
  expect(await findTag(reader(store.db), 'borreliosis')).toBeNull()
})

test('a tag that was made for a split stays as long as another split that gave it to articles can be undone', async () => {
  const [tag, other] = [await aTag(store.db, { name: 'arthritis' }), await aTag(store.db, { name: 'fever' })]
  const one = await anArticle(store.db, { title: 'One', tagIds: [tag.id] })
  const two = await anArticle(store.db, { title: 'Two', tagIds: [other.id] })
  const first = await splitTag(desk(), { name: 'Lyme', articleIds: [one.id] }, { id: tag.id })
  const second = await splitTag(desk(), { name: 'Lyme', articleIds: [two.id] }, { id: other.id })
  const third = await aTag(store.db, { name: 'third' })
  await retagArticles(desk(), retagInput.parse({ articleIds: [two.id], add: 'third', remove: 'lyme' }))
  await undoSplit(desk(), {}, { id: first.split })
  expect([await listed(tag.id), await listed(third.id)]).toEqual([['One'], ['Two']])
  expect(await undoSplit(desk(), {}, { id: second.split })).toMatchObject({ stayed: 1 })
})

test('when one of the two is gone, undoing says why not; nobody below an editor may', async () => {
  const [tag, third] = [await aTag(store.db, { name: 'arthritis' }), await aTag(store.db, { name: 'third' })]
  const one = await anArticle(store.db, { title: 'One', tagIds: [tag.id] })
  const { id, split } = await splitTag(desk(), { name: 'Lyme', articleIds: [one.id] }, { id: tag.id })
  await mergeTags(desk(), { into: third.id }, { id })
  await expect(undoSplit(desk(), {}, { id: split })).rejects.toThrow(goneWords('Lyme'))
  await expect(undoSplit(desk(), {}, { id: 'none' })).rejects.toThrow('nothing to undo')
  const theirs = undoSplit(deskOf(contributor, store.db), {}, { id: split })
  await expect(theirs).rejects.toThrow(Forbidden)
})

test('when a tag was removed at the desk, undoing names it', async () => {
  const tag = await aTag(store.db, { name: 'arthritis' })
  const one = await anArticle(store.db, { title: 'One', tagIds: [tag.id] })
  const { split } = await splitTag(desk(), { name: 'Lyme', articleIds: [one.id] }, { id: tag.id })
  await removeTag(desk(), { id: tag.id })
  await expect(undoSplit(desk(), {}, { id: split })).rejects.toThrow(goneWords('arthritis'))
  await restoreTag(desk(), { id: tag.id })
  await undoSplit(desk(), {}, { id: split })
  expect(await listed(tag.id)).toEqual(['One'])
})
