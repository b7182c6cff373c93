// The order of Meet the Editors: saved as a whole, refused where somebody else was quicker, and nothing half done.
import { expect, test } from 'vitest'
import { listEditors } from '../../../../db/reader/taxonomy.ts'
import { arrangeEditors } from '../../../../lib/authors/arrange.ts'
import { Conflict, Forbidden, Invalid } from '../../../../lib/errors.ts'
import { anAuthor } from '../../../support/builders.ts'
import { contributor, deskOf, editor, managingEditor, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = () => deskOf(editor, store.db)

/** Three of one position, as an import leaves them: then the name decides. */
async function three() {
  const ids: string[] = []
  for (const name of ['Ada', 'Bo', 'Cy'])
    ids.push((await anAuthor(store.db, { name, isEditor: true, position: 3 })).id)
  return ids as [string, string, string]
}

const shown = async () => (await listEditors(reader(store.db))).map(({ author }) => author.name)

test('an order is saved in one act, and taken back by its opposite', async () => {
  const [ada, bo, cy] = await three()
  const [before, after] = [
    [ada, bo, cy],
    [cy, ada, bo],
  ]
  const { acts, tags } = await leftBy(store.db, () => arrangeEditors(desk(), { before, after }))
  expect(acts).toMatchObject([{ act: 'author.arrange', subjectId: 'editors' }])
  expect(tags).toEqual([['authors']])
  expect(await shown()).toEqual(['Cy', 'Ada', 'Bo'])
  await arrangeEditors(desk(), { before: after, after: before })
  expect(await shown()).toEqual(['Ada', 'Bo', 'Cy'])
  expect((await leftBy(store.db, () => arrangeEditors(desk(), { before, after: before }))).acts).toEqual([])
})

test('of two who order at once the second is told what stands, and nothing of the first is lost', async () => {
  const [ada, bo, cy] = await three()
  const before = [ada, bo, cy]
  await arrangeEditors(deskOf(managingEditor, store.db), { before, after: [bo, ada, cy] })
  const second = arrangeEditors(desk(), { before, after: [cy, ada, bo] })
  await expect(second).rejects.toThrow(
    'Somebody else has changed Meet the Editors meanwhile, so your order was not saved. Nothing of theirs or yours is lost.',
  )
  const fault = await second.catch((error: Conflict) => error)
  expect(fault).toMatchObject({ current: { editors: [{ name: 'Bo' }, { name: 'Ada' }, { name: 'Cy' }] } })
  expect(await shown()).toEqual(['Bo', 'Ada', 'Cy'])
})

test('somebody who came or went meanwhile is a change too', async () => {
  const [ada, bo, cy] = await three()
  await anAuthor(store.db, { name: 'Di', isEditor: true, position: 9 })
  await expect(arrangeEditors(desk(), { before: [ada, bo, cy], after: [cy, bo, ada] })).rejects.toThrow(
    Conflict,
  )
})

test('an order that forgets, doubles or invents somebody changes nothing, and neither does a contributor', async () => {
  const [ada, bo, cy] = await three()
  const before = [ada, bo, cy]
  const left = await leftBy(store.db, async () => {
    for (const after of [
      [ada, bo],
      [ada, ada, bo],
      [ada, bo, 'nobody'],
      [...before, ada],
    ])
      await expect(arrangeEditors(desk(), { before, after })).rejects.toThrow(Invalid)
    const attempt = arrangeEditors(deskOf(contributor, store.db), { before, after: [cy, bo, ada] })
    await expect(attempt).rejects.toThrow(Forbidden)
  })
  expect(left).toEqual({ acts: [], tags: [] })
  expect(await shown()).toEqual(['Ada', 'Bo', 'Cy'])
})
