// The desk's list of all corrections: of every article, by kind, also of those that readers do not see.
import { expect, test } from 'vitest'
import { correctArticle } from '../../../../lib/corrections/add.ts'
import { loadDeskCorrections } from '../../../../lib/corrections/load.ts'
import { withdrawArticle } from '../../../../lib/publications/withdraw.ts'
import { anArticle } from '../../../support/builders.ts'
import { contributor, DAY, deskOf, editor, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const desk = () => deskOf(managingEditor, store.db)
const correct = (articleId: string, kind: 'correction' | 'retraction', text: string, daysAgo = 0) =>
  correctArticle(desk(), { articleId, kind, text, at: NOON - daysAgo * DAY })

test('all of them, the latest first, with their articles and whether readers see these', async () => {
  const [salt, wind] = [
    await anArticle(store.db, { title: 'Salt' }),
    await anArticle(store.db, { title: 'Wind' }),
  ]
  await correct(salt.id, 'correction', 'It was 4 grams.', 2)
  await correct(wind.id, 'retraction', 'It blew elsewhere.', 1)
  await withdrawArticle(desk(), { articleId: wind.id, why: 'Wrong' })
  const list = await loadDeskCorrections(desk(), {})
  expect(list).toMatchObject({ kind: null, total: 2, page: 1, pages: 1, mayEdit: true })
  expect(list?.corrections).toMatchObject([
    { kind: 'retraction', text: 'It blew elsewhere.', article: { title: 'Wind', isOnSite: false } },
    { kind: 'correction', text: 'It was 4 grams.', article: { title: 'Salt', isOnSite: true } },
  ])
  expect(list?.counts.map(({ kind, total }) => `${kind} ${total}`)).toEqual([
    ...['correction 1', 'clarification 0', 'update 0', 'retraction 1'],
  ])
})

test('one kind alone; what is no kind is all of them', async () => {
  const { id } = await anArticle(store.db)
  await correct(id, 'correction', 'One')
  await correct(id, 'retraction', 'Two')
  const texts = async (kind: string) =>
    (await loadDeskCorrections(desk(), { kind }))?.corrections.map(({ text }) => text)
  expect(await texts('retraction')).toEqual(['Two'])
  expect(await texts('nonsense')).toHaveLength(2)
})

test('page by page', async () => {
  const { id } = await anArticle(store.db)
  for (let number = 0; number < 51; number++) await correct(id, 'correction', `Number ${number}`, number)
  expect(await loadDeskCorrections(desk(), { page: '2' })).toMatchObject({
    ...{ page: 2, pages: 2, corrections: [{ text: 'Number 50' }] },
  })
  expect((await loadDeskCorrections(desk(), { page: '99' }))?.page).toBe(2)
})

test('editors read it, contributors do not', async () => {
  expect(await loadDeskCorrections(deskOf(editor, store.db), {})).toMatchObject({ mayEdit: false })
  expect(await loadDeskCorrections(deskOf(contributor, store.db), {})).toBeNull()
})
