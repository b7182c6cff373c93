// Embargo and end: what may appear when, and until when.
import { expect, test } from 'vitest'
import { findArticle } from '../../../../db/reader/articles.ts'
import { countUses } from '../../../../db/store/media/uses.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { loadWork } from '../../../../lib/articles/work.ts'
import { Invalid } from '../../../../lib/errors.ts'
import { embargoArticle } from '../../../../lib/publications/embargo.ts'
import { expireArticle } from '../../../../lib/publications/expire.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { aMedium, anArticle } from '../../../support/builders.ts'
import { DAY, deskOf, HOUR, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)
const seen = async (slug: string, now: number) => (await findArticle(reader(store.db, now), slug)) !== null

test('under embargo nothing appears before its end, whatever was or is scheduled', async () => {
  const { id, slug } = await anArticle(store.db, { at: NOON + HOUR })
  const { moved } = await embargoArticle(desk(), { articleId: id, until: NOON + DAY })
  expect(moved).toBe(true)
  expect(await seen(slug, NOON + DAY - 1)).toBe(false)
  expect(await seen(slug, NOON + DAY)).toBe(true)
  expect((await findArticle(reader(store.db, NOON + DAY), slug))?.publication.listedAt).toBe(NOON + DAY)
  expect((await publishArticle(desk(), { articleId: id })).visibleFrom).toBe(NOON + DAY)
  await embargoArticle(desk(), { articleId: id, until: null })
  expect((await loadWork(desk(), id)).plan.map(({ from }) => from)).toEqual([NOON + DAY])
  expect((await publishArticle(desk(), { articleId: id })).visibleFrom).toBe(NOON)
})

test('of two texts planned for before the embargo’s end readers see the later one', async () => {
  const { id, slug, content } = await anArticle(store.db, { title: 'Early', at: NOON + HOUR })
  await saveArticle(desk(), { articleId: id, rev: 1, content: { ...content, title: 'Late' } })
  await publishArticle(desk(), { articleId: id, at: NOON + 2 * HOUR, plans: 'keep' })
  await embargoArticle(desk(), { articleId: id, until: NOON + DAY })
  expect(await seen(slug, NOON + 3 * HOUR)).toBe(false)
  const live = await findArticle(reader(store.db, NOON + DAY), slug)
  expect(live?.content.title).toBe('Late')
  expect(live?.publication).toMatchObject({ listedAt: NOON + DAY, updatedAt: null })
})

test('a picture that only an overtaken text showed counts as published no more', async () => {
  const { id: mediumId } = await aMedium(store.db)
  const hero = { mediumId, alt: null, caption: null, credit: null }
  const { id, content } = await anArticle(store.db, { hero, at: NOON + HOUR })
  await saveArticle(desk(), { articleId: id, rev: 1, content: { ...content, hero: null } })
  await publishArticle(desk(), { articleId: id, at: NOON + 2 * HOUR, plans: 'keep' })
  expect((await countUses(store.db, mediumId, NOON)).published).toBe(1)
  await embargoArticle(desk(), { articleId: id, until: NOON + DAY })
  expect((await countUses(store.db, mediumId, NOON)).published).toBe(0)
})

test('an embargo is refused for what readers see, for the past, and beyond the article’s end', async () => {
  const live = await anArticle(store.db)
  const refused = (articleId: string, until: number) =>
    expect(embargoArticle(desk(), { articleId, until })).rejects.toThrow(Invalid)
  await refused(live.id, NOON + DAY)
  const planned = await anArticle(store.db, { title: 'Short', at: NOON + HOUR, until: NOON + 2 * HOUR })
  await refused(planned.id, NOON)
  await refused(planned.id, NOON + 2 * HOUR)
  expect(await seen(planned.slug, NOON + HOUR)).toBe(true)
})

test('an end is set, moved and taken back; an update of the text keeps it', async () => {
  const { id, slug, content } = await anArticle(store.db)
  await expireArticle(desk(), { articleId: id, until: NOON + DAY })
  expect([await seen(slug, NOON + DAY - 1), await seen(slug, NOON + DAY)]).toEqual([true, false])
  await saveArticle(desk(), { articleId: id, rev: 1, content: { ...content, title: 'Updated' } })
  await publishArticle(desk(NOON + HOUR), { articleId: id })
  expect(await seen(slug, NOON + DAY)).toBe(false)
  expect((await loadWork(desk(NOON + HOUR), id)).expiresAt).toBe(NOON + DAY)
  await expireArticle(desk(NOON + HOUR), { articleId: id, until: null })
  expect(await seen(slug, NOON + DAY)).toBe(true)
  await publishArticle(desk(NOON + HOUR), { articleId: id, until: NOON + DAY })
  await publishArticle(desk(NOON + HOUR), { articleId: id, until: null })
  expect(await seen(slug, NOON + DAY)).toBe(true)
})

test('an end is refused in the past, before the last text appears, and for a draft', async () => {
  const { id } = await anArticle(store.db, { at: NOON + HOUR })
  const draft = await anArticle(store.db, { title: 'Draft', status: 'draft' })
  for (const until of [NOON, NOON + HOUR]) {
    await expect(expireArticle(desk(), { articleId: id, until })).rejects.toThrow(Invalid)
  }
  await expect(expireArticle(desk(), { articleId: draft.id, until: NOON + DAY })).rejects.toThrow(Invalid)
})

test('from managing editor on; one entry each, and a row where readers can tell', async () => {
  const { id } = await anArticle(store.db, { at: NOON + HOUR })
  const as = (actor: typeof managingEditor) => deskOf(actor, store.db)
  await expectOnly(managingEditor, store.db, (actor) =>
    embargoArticle(as(actor), { articleId: id, until: NOON + DAY }),
  )
  await expectOnly(managingEditor, store.db, (actor) =>
    expireArticle(as(actor), { articleId: id, until: NOON + 2 * DAY }),
  )
  const left = await leftBy(store.db, async () => {
    await embargoArticle(desk(), { articleId: id, until: NOON + DAY + HOUR })
    await expireArticle(desk(), { articleId: id, until: null })
  })
  expect(left.acts.map(({ act }) => act)).toEqual(['article.embargo', 'article.expire'])
  expect(left.tags).toHaveLength(2)
})
