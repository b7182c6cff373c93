// Saves that are sent twice: whoever hears no answer sends the same key again, and it is done once.
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { contentOf } from '../../../../lib/articles/content.ts'
import { createArticle } from '../../../../lib/articles/create.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { Invalid } from '../../../../lib/errors.ts'
import { admin, DAY, deskOf, editor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(editor, store.db, now)
const salt = contentOf({ title: 'Salt' })
const pepper = contentOf({ title: 'Pepper' })
const NOTHING_LEFT = { acts: [], tags: [] }

const revisionsOf = (id: string) =>
  store.db.orm.select().from(store.db.t.revisions).where(eq(store.db.t.revisions.articleId, id))

test('the same save sent again answers the same and writes nothing', async () => {
  const { id } = await createArticle(desk(), { content: salt })
  const save = { articleId: id, rev: 1, key: 'key-0001', content: pepper }
  const first = await saveArticle(desk(), save)
  let again: unknown
  const left = await leftBy(store.db, async () => {
    again = await saveArticle(desk(NOON + DAY), save)
  })
  expect(again).toEqual(first)
  expect(left).toEqual(NOTHING_LEFT)
  expect(await revisionsOf(id)).toHaveLength(2)
})

test('a revision notes the rev it stands for, and whether anybody asked for it', async () => {
  const { id } = await createArticle(desk(), { content: salt })
  await saveArticle(desk(), { articleId: id, rev: 1, isAutomatic: true, content: pepper })
  expect(await revisionsOf(id)).toMatchObject([
    { rev: 1, isAutomatic: false },
    { rev: 2, isAutomatic: true },
  ])
})

test('a key that was used for another text, another article or by somebody else is refused', async () => {
  const { id } = await createArticle(desk(), { content: salt })
  const other = await createArticle(desk(), { content: salt })
  const save = { articleId: id, rev: 1, key: 'key-0001', content: pepper }
  await saveArticle(desk(), save)
  for (const wrong of [
    saveArticle(desk(), { ...save, content: salt }),
    saveArticle(desk(), { ...save, articleId: other.id }),
    saveArticle(desk(), { ...save, rev: 2 }),
    saveArticle(deskOf(admin, store.db), save),
    createArticle(desk(), { key: 'key-0001', content: pepper }),
  ]) {
    await expect(wrong).rejects.toThrow(Invalid)
  }
  expect(await revisionsOf(id)).toHaveLength(2)
})

test('a new article sent twice is made once', async () => {
  const sent = { key: 'key-0002', content: salt }
  const first = await createArticle(desk(), sent)
  expect(await createArticle(desk(), sent)).toEqual(first)
  const both = await Promise.all([1, 2].map(() => createArticle(desk(), { ...sent, key: 'key-0003' })))
  expect(both[0]).toEqual(both[1])
  expect(await store.db.orm.$count(store.db.t.articles)).toBe(2)
})

test('keys are forgotten after a week', async () => {
  const { id } = await createArticle(desk(), { content: salt })
  await saveArticle(desk(), { articleId: id, rev: 1, key: 'key-0001', content: pepper })
  await saveArticle(desk(NOON + 8 * DAY), { articleId: id, rev: 2, key: 'key-0002', content: salt })
  expect(await store.db.orm.$count(store.db.t.saveKeys)).toBe(1)
})
