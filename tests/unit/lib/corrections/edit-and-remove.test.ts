import { expect, test } from 'vitest'
import { listCorrections } from '../../../../db/reader/articles.ts'
import { correctArticle } from '../../../../lib/corrections/add.ts'
import { editCorrection } from '../../../../lib/corrections/edit.ts'
import { removeCorrection } from '../../../../lib/corrections/remove.ts'
import { Invalid, NotFound } from '../../../../lib/errors.ts'
import { anArticle } from '../../../support/builders.ts'
import { DAY, deskOf, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = () => deskOf(managingEditor, store.db)

async function aCorrected() {
  const { id: articleId } = await anArticle(store.db)
  const { id } = await correctArticle(desk(), { articleId, kind: 'correction', text: 'It was 12 mg.' })
  return { articleId, correctionId: id }
}
const told = async (articleId: string) =>
  (await listCorrections(reader(store.db), articleId)).map(({ kind, text, at }) => ({ kind, text, at }))

test('the words, the kind and the date of a correction can be changed; readers see it at once', async () => {
  const ids = await aCorrected()
  const left = await leftBy(store.db, () =>
    editCorrection(desk(), { ...ids, kind: 'update', text: 'It was 21 mg.', at: NOON - DAY }),
  )
  expect(await told(ids.articleId)).toEqual([{ kind: 'update', text: 'It was 21 mg.', at: NOON - DAY }])
  expect(left.acts.map(({ act }) => act)).toEqual(['correction.edit'])
  expect(left.tags[0]).toContain(`article:${ids.articleId}`)
})

test('of two who change one at once the second is told what stands now, and readers keep the first', async () => {
  const ids = await aCorrected()
  const was = { kind: 'correction', text: 'It was 12 mg.', at: NOON } as const
  await editCorrection(desk(), { ...ids, kind: 'update', text: 'It was 21 mg.', was })
  const left = await leftBy(store.db, async () => {
    const second = editCorrection(desk(), { ...ids, kind: 'correction', text: 'It was 22 mg.', was })
    await expect(second).rejects.toMatchObject({
      ...{ name: 'Conflict', message: expect.stringContaining('Somebody else') },
      current: { kind: 'update', text: 'It was 21 mg.', at: NOON },
    })
  })
  expect(left).toEqual({ acts: [], tags: [] })
  expect(await told(ids.articleId)).toEqual([{ kind: 'update', text: 'It was 21 mg.', at: NOON }])
})

test('a correction that is sent twice under one key is printed once, also when it was removed between', async () => {
  const { id: articleId } = await anArticle(store.db)
  const words = { articleId, kind: 'update', text: 'It was 21 mg.', key: 'key-of-it' } as const
  const first = await correctArticle(desk(), words)
  const left = await leftBy(store.db, async () => expect(await correctArticle(desk(), words)).toEqual(first))
  expect(left).toEqual({ acts: [], tags: [] })
  expect(await told(articleId)).toHaveLength(1)
  await removeCorrection(desk(), { articleId, correctionId: first.id })
  await correctArticle(desk(), words)
  expect(await told(articleId)).toEqual([])
})

test('a correction is dated as its editor says, but never ahead', async () => {
  const { articleId, correctionId } = await aCorrected()
  const words = { kind: 'update', text: 'It was 21 mg.' } as const
  await correctArticle(desk(), { articleId, ...words, at: NOON - 2 * DAY })
  expect((await told(articleId)).map(({ at }) => at)).toContain(NOON - 2 * DAY)
  const left = await leftBy(store.db, async () => {
    const ahead = { articleId, ...words, at: NOON + 1 }
    await expect(correctArticle(desk(), ahead)).rejects.toThrow('A correction cannot carry a date to come.')
    await expect(editCorrection(desk(), { ...ahead, correctionId })).rejects.toThrow(Invalid)
  })
  expect(left).toEqual({ acts: [], tags: [] })
})

test('removed it is gone, and added again with its date it stands where it stood', async () => {
  const ids = await aCorrected()
  const before = await told(ids.articleId)
  const left = await leftBy(store.db, () => removeCorrection(desk(), ids))
  expect(await told(ids.articleId)).toEqual([])
  expect(left.acts.map(({ act }) => act)).toEqual(['correction.remove'])
  expect(left.tags).toHaveLength(1)
  await correctArticle(desk(), {
    articleId: ids.articleId,
    kind: 'correction',
    text: 'It was 12 mg.',
    at: NOON,
  })
  expect(await told(ids.articleId)).toEqual(before)
})

test('another article’s correction is not found', async () => {
  const ids = await aCorrected()
  const other = await anArticle(store.db, { title: 'Another' })
  const attempt = removeCorrection(desk(), { ...ids, articleId: other.id })
  await expect(attempt).rejects.toThrow(NotFound)
})

test('from managing editor on, everybody may', async () => {
  const ids = await aCorrected()
  await expectOnly(managingEditor, store.db, (actor) =>
    editCorrection(deskOf(actor, store.db), { ...ids, kind: 'update', text: 'Again.' }),
  )
})
