// One plan at a time: another moment takes the place of the one before, and a plan is taken back by itself.
import { expect, test } from 'vitest'
import { findArticle } from '../../../../db/reader/articles.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { loadWork } from '../../../../lib/articles/work.ts'
import { expireArticle } from '../../../../lib/publications/expire.ts'
import { publishChecked } from '../../../../lib/publications/preflight/publish-checked.ts'
import { undoPublishing } from '../../../../lib/publications/undo.ts'
import { anArticle } from '../../../support/builders.ts'
import { DAY, deskOf, MINUTE, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)
const [MONDAY, TUESDAY, WEDNESDAY] = [NOON + DAY, NOON + 2 * DAY, NOON + 3 * DAY] as const

/** What readers find at the article's address at these moments. */
const titles = (slug: string, ...moments: number[]) =>
  Promise.all(
    moments.map(async (now) => (await findArticle(reader(store.db, now), slug))?.content.title ?? null),
  )
const planOf = async (id: string) => (await loadWork(desk(), id)).plan.map(({ from, until }) => [from, until])

async function aLiveArticle() {
  const article = await anArticle(store.db, { title: 'As it is', at: NOON - DAY })
  await saveArticle(desk(), {
    articleId: article.id,
    rev: 1,
    content: { ...article.content, title: 'Updated' },
  })
  return article
}

test('a draft that is scheduled anew appears at the new moment only', async () => {
  const { id, slug } = await anArticle(store.db, { title: 'New', status: 'draft' })
  await publishChecked(desk(), { articleId: id, at: MONDAY })
  const { undo } = await publishChecked(desk(), { articleId: id, at: WEDNESDAY })
  expect(await planOf(id)).toEqual([[WEDNESDAY, null]])
  expect(await titles(slug, MONDAY, WEDNESDAY - 1, WEDNESDAY)).toEqual([null, null, 'New'])
  const live = await findArticle(reader(store.db, WEDNESDAY), slug)
  expect(live?.publication).toMatchObject({ listedAt: WEDNESDAY, updatedAt: null })
  await undoPublishing(desk(), { articleId: id, entryId: undo })
  expect(await planOf(id)).toEqual([[MONDAY, null]])
})

test('an update of a live article that is put off leaves the live text until the new moment', async () => {
  const { id, slug } = await aLiveArticle()
  await publishChecked(desk(), { articleId: id, at: MONDAY })
  const { undo } = await publishChecked(desk(), { articleId: id, at: WEDNESDAY })
  expect(await planOf(id)).toEqual([
    [NOON - DAY, WEDNESDAY],
    [WEDNESDAY, null],
  ])
  expect(await titles(slug, MONDAY, WEDNESDAY - 1, WEDNESDAY)).toEqual(['As it is', 'As it is', 'Updated'])
  await undoPublishing(desk(), { articleId: id, entryId: undo })
  expect(await titles(slug, MONDAY - 1, MONDAY)).toEqual(['As it is', 'Updated'])
})

test('once the earlier moment has passed a postponement is not taken back: the text would appear at once', async () => {
  const { id, slug } = await anArticle(store.db, { title: 'Held back', status: 'draft' })
  await publishChecked(desk(), { articleId: id, at: NOON + 10 * MINUTE })
  const { undo } = await publishChecked(desk(), { articleId: id, at: WEDNESDAY })
  const offered = async (now: number) => (await loadWork(desk(now), id)).undo?.entryId ?? null
  expect(await offered(NOON + 10 * MINUTE - 1)).toBe(undo)
  expect(await offered(NOON + 10 * MINUTE)).toBeNull()
  await expect(undoPublishing(desk(NOON + 10 * MINUTE), { articleId: id, entryId: undo })).rejects.toThrow(
    'has passed, and readers did not see it',
  )
  expect(await titles(slug, NOON + 11 * MINUTE, WEDNESDAY)).toEqual([null, 'Held back'])
})

test('the end that was planned stays, whatever the plan in between', async () => {
  const { id, slug } = await aLiveArticle()
  await publishChecked(desk(), { articleId: id, at: MONDAY })
  await expireArticle(desk(), { articleId: id, until: WEDNESDAY })
  await publishChecked(desk(), { articleId: id, at: TUESDAY })
  expect(await titles(slug, MONDAY, TUESDAY, WEDNESDAY)).toEqual(['As it is', 'Updated', null])
})
