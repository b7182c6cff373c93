// Saves that meet: two people's changes of different parts become one text, and a sitting leaves one entry behind.
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Db } from '../../../../db/client.ts'
import { type ArticleContent, contentOf } from '../../../../lib/articles/content.ts'
import { createArticle } from '../../../../lib/articles/create.ts'
import { mergeAhead } from '../../../../lib/articles/merge/ahead.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { Conflict } from '../../../../lib/errors.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'
import { toText } from '../../../../lib/rich-text/to-text.ts'
import { anArticle } from '../../../support/builders.ts'
import { admin, DAY, deskOf, editor, MINUTE, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const text = (html: string, more: Partial<ArticleContent> = {}) =>
  contentOf({ title: 'Gout', ...more, body: fromHtml(html) })
const start = text('<p>One.</p><p>Two.</p>')
const revisionsOf = (id: string) =>
  store.db.orm.select().from(store.db.t.revisions).where(eq(store.db.t.revisions.articleId, id))

async function twoWriters(mine: ArticleContent, theirs: ArticleContent) {
  const { id } = await createArticle(deskOf(editor, store.db), { content: start })
  await saveArticle(deskOf(admin, store.db), { articleId: id, rev: 1, content: theirs })
  const save = () =>
    saveArticle(deskOf(editor, store.db), { articleId: id, rev: 1, key: 'key-mine', content: mine })
  return { id, save }
}

test('changes of different blocks and fields become one text, and its sender is told whose came in', async () => {
  const { id, save } = await twoWriters(
    text('<p>One, mine.</p><p>Two.</p>', { dek: 'Mine' }),
    text('<p>One.</p><p>Two, theirs.</p><p>Three.</p>', { kicker: 'Theirs' }),
  )
  const saved = await save()
  expect(saved).toMatchObject({
    rev: 3,
    merged: { by: [admin.name], content: { dek: 'Mine', kicker: 'Theirs' } },
  })
  expect(toText(saved.merged?.content.body ?? start.body)).toBe('One, mine.\n\nTwo, theirs.\n\nThree.')
  expect((await revisionsOf(id)).at(-1)).toMatchObject({ rev: 3, content: saved.merged?.content })
  expect(await save(), 'the same save again').toMatchObject({
    rev: 3,
    merged: { content: saved.merged?.content },
  })
  expect(await revisionsOf(id)).toHaveLength(3)
})

test('the same block changed in two ways is refused, with everything needed to choose', async () => {
  const { id, save } = await twoWriters(
    text('<p>One, mine.</p><p>Two.</p>'),
    text('<p>One, theirs.</p><p>Two.</p>'),
  )
  await expect(save()).rejects.toThrow(Conflict)
  await expect(save()).rejects.toMatchObject({ current: { rev: 2, base: start } })
  expect(await revisionsOf(id)).toHaveLength(2)
})

test('texts are put together before the store is held; what is saved in that moment comes in all the same', async () => {
  const { id } = await twoWriters(start, text('<p>One.</p><p>Two, theirs.</p>'))
  const mine = { articleId: id, rev: 1, content: text('<p>One, mine.</p><p>Two.</p>') }
  const ahead = await mergeAhead(deskOf(editor, store.db), mine)
  expect(toText(ahead?.content?.body ?? start.body)).toBe('One, mine.\n\nTwo, theirs.')
  const third = text('<p>One.</p><p>Two, theirs.</p><p>Three.</p>')
  let isFirst = true
  const db: Db = {
    ...store.db,
    async write(work) {
      const came = { articleId: id, rev: 2, content: third }
      if (isFirst) await saveArticle(deskOf(managingEditor, store.db), came)
      isFirst = false
      return store.db.write(work)
    },
  }
  const saved = await saveArticle(deskOf(editor, db), mine)
  expect(toText(saved.merged?.content.body ?? start.body)).toBe('One, mine.\n\nTwo, theirs.\n\nThree.')
})

test('a save that changes nothing leaves nothing behind', async () => {
  const { id } = await createArticle(deskOf(editor, store.db), { content: start })
  const left = await leftBy(store.db, () =>
    saveArticle(deskOf(editor, store.db), { articleId: id, rev: 1, content: start }),
  )
  expect(left).toEqual({ acts: [], tags: [] })
  expect(await revisionsOf(id)).toHaveLength(1)
})

test('automatic saves of one sitting are recorded once; another person’s, or a later one, begins the next', async () => {
  const { id } = await createArticle(deskOf(editor, store.db), { content: start })
  let rev = 1
  const save = async (actor: typeof editor, at: number) => {
    const content = { ...start, dek: `At ${at}` }
    const desk = deskOf(actor, store.db, at)
    rev = (await saveArticle(desk, { articleId: id, rev, isAutomatic: true, content })).rev
  }
  const sitting = await leftBy(store.db, async () => {
    for (const minute of [1, 2, 3]) await save(editor, NOON + minute * MINUTE)
  })
  expect(sitting.acts).toHaveLength(1)
  const later = await leftBy(store.db, async () => {
    await save(admin, NOON + 4 * MINUTE)
    await save(admin, NOON + 30 * MINUTE)
  })
  expect(later.acts).toHaveLength(2)
})

test('of old sittings the last text stays, and so does whatever was asked for or published', async () => {
  const { id } = await anArticle(store.db, { title: 'Gout', at: NOON - DAY })
  let rev = 1
  const save = async (at: number, isAutomatic = true) => {
    const content = { ...start, dek: `At ${at}` }
    rev = (await saveArticle(deskOf(editor, store.db, at), { articleId: id, rev, isAutomatic, content })).rev
  }
  for (const minute of [1, 2, 3]) await save(NOON + minute * MINUTE)
  await save(NOON + 4 * MINUTE, false)
  for (const minute of [5, 6, 30]) await save(NOON + minute * MINUTE)
  expect(await revisionsOf(id)).toHaveLength(8)
  await save(NOON + 2 * DAY)
  const left = (await revisionsOf(id)).sort((a, b) => a.number - b.number)
  expect(left.map((one) => one.rev)).toEqual([1, 5, 7, 8, 9])
  expect(left.slice(1).map(({ baseId }) => baseId)).toEqual(left.slice(0, -1).map((one) => one.id))
  await save(NOON + 2 * DAY + MINUTE)
  // A tab that began from a text that is gone still has a common ancestor: the last one before it.
  const late = { articleId: id, rev: 3, content: { ...start, kicker: 'From an old tab' } }
  const saved = await saveArticle(deskOf(editor, store.db, NOON + 3 * DAY), late)
  expect(saved.merged?.content).toMatchObject({
    kicker: 'From an old tab',
    dek: `At ${NOON + 2 * DAY + MINUTE}`,
  })
})

test('the address of a draft follows its title until it is published or chosen', async () => {
  const { id } = await createArticle(deskOf(editor, store.db), { content: contentOf({ title: 'The Ki' }) })
  const named = contentOf({ title: 'The Kite' })
  expect(
    await saveArticle(deskOf(editor, store.db), { articleId: id, rev: 1, content: named }),
  ).toMatchObject({ slug: 'the-kite' })
  const chosen = await anArticle(store.db, { title: 'Gout', slug: 'podagra', status: 'draft' })
  const live = await anArticle(store.db, { title: 'Salt' })
  for (const [article, slug] of [
    [chosen, 'podagra'],
    [live, 'salt'],
  ] as const) {
    const save = { articleId: article.id, rev: 1, content: named }
    expect(await saveArticle(deskOf(managingEditor, store.db), save)).toMatchObject({ slug })
  }
})
