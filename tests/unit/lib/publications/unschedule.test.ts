// A plan is taken back by itself, long after the hour of undo: what readers see stays.
import { expect, test } from 'vitest'
import { findArticle } from '../../../../db/reader/articles.ts'
import { findArticleRow } from '../../../../db/store/articles/articles.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { loadWork } from '../../../../lib/articles/work.ts'
import { Invalid } from '../../../../lib/errors.ts'
import { expireArticle } from '../../../../lib/publications/expire.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { undoPublishing } from '../../../../lib/publications/undo.ts'
import { unscheduleArticle } from '../../../../lib/publications/unschedule.ts'
import { anArticle, aTag } from '../../../support/builders.ts'
import { DAY, deskOf, HOUR, MINUTE, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)
const LATER = NOON + 2 * HOUR
const title = async (slug: string, now: number) =>
  (await findArticle(reader(store.db, now), slug))?.content.title ?? null
const articleRow = (id: string) => store.db.write((tx) => findArticleRow(tx, id))

async function aPlannedUpdate() {
  const tag = await aTag(store.db)
  const live = await anArticle(store.db, { title: 'As it is', tagIds: [tag.id], at: NOON - DAY })
  const content = { ...live.content, title: 'Updated', tagIds: [] }
  await saveArticle(desk(), { articleId: live.id, rev: 1, content })
  await publishArticle(desk(), { articleId: live.id, at: NOON + DAY })
  return { ...live, tag }
}

test('an update is called off: the live text stays, also at its moment, and undo plans it again', async () => {
  const { id, slug } = await aPlannedUpdate()
  const stood = await articleRow(id)
  const { undo, isLive } = await unscheduleArticle(desk(LATER), { articleId: id })
  expect(isLive).toBe(true)
  expect([await title(slug, LATER), await title(slug, NOON + DAY)]).toEqual(['As it is', 'As it is'])
  expect((await loadWork(desk(LATER), id)).standing).toEqual({ kind: 'changed' })
  expect(await articleRow(id)).toEqual(stood)
  await undoPublishing(desk(LATER + MINUTE), { articleId: id, entryId: undo })
  expect([await title(slug, LATER), await title(slug, NOON + DAY)]).toEqual(['As it is', 'Updated'])
})

test('what was never seen is a draft again, without a date; undo gives it both', async () => {
  const { id, slug } = await anArticle(store.db, { title: 'New', at: NOON + DAY })
  const stood = await articleRow(id)
  const { undo } = await unscheduleArticle(desk(LATER), { articleId: id })
  expect(await title(slug, NOON + DAY)).toBeNull()
  expect((await loadWork(desk(LATER), id)).standing).toEqual({ kind: 'draft' })
  expect((await articleRow(id))?.firstPublishedAt).toBeNull()
  await undoPublishing(desk(LATER), { articleId: id, entryId: undo })
  expect(await articleRow(id)).toEqual(stood)
  expect(await title(slug, NOON + DAY)).toBe('New')
})

test('the end that was planned for the article stays its end', async () => {
  const { id, slug } = await aPlannedUpdate()
  await expireArticle(desk(), { articleId: id, until: NOON + 2 * DAY })
  await unscheduleArticle(desk(LATER), { articleId: id })
  expect([await title(slug, NOON + 2 * DAY - 1), await title(slug, NOON + 2 * DAY)]).toEqual([
    'As it is',
    null,
  ])
})

test('once its moment has passed undo plans nothing, and says so', async () => {
  const { id } = await anArticle(store.db, { title: 'Soon', at: NOON + MINUTE })
  const { undo } = await unscheduleArticle(desk(), { articleId: id })
  const late = undoPublishing(desk(NOON + MINUTE), { articleId: id, entryId: undo })
  await expect(late).rejects.toThrow('The moment it was planned for has passed')
})

test('refused where nothing is planned, and nothing is left of the attempt', async () => {
  const live = await anArticle(store.db)
  const draft = await anArticle(store.db, { title: 'Draft', status: 'draft' })
  for (const { id } of [live, draft]) {
    const attempt = () => expect(unscheduleArticle(desk(), { articleId: id })).rejects.toThrow(Invalid)
    expect(await leftBy(store.db, attempt)).toEqual({ acts: [], tags: [] })
  }
})

test('from managing editor on; one entry, and a row with the places of both texts', async () => {
  const planned = await anArticle(store.db, { at: NOON + DAY })
  await expectOnly(managingEditor, store.db, async (actor) => {
    const { undo } = await unscheduleArticle(deskOf(actor, store.db), { articleId: planned.id })
    await undoPublishing(desk(), { articleId: planned.id, entryId: undo })
  })
  const { id, tag } = await aPlannedUpdate()
  const left = await leftBy(store.db, () => unscheduleArticle(desk(), { articleId: id }))
  expect(left.acts.map(({ act }) => act)).toEqual(['article.unschedule'])
  expect(left.tags).toHaveLength(1)
  expect(left.tags[0]).toEqual(expect.arrayContaining([`article:${id}`, `list:tag:${tag.id}`, 'list:all']))
})
