// Publishing: now, later, until, again. The row of a publication is all there is to it.
import { expect, test } from 'vitest'
import { findArticle, wasWithdrawn } from '../../../../db/reader/articles.ts'
import { listByTerm, listLatest } from '../../../../db/reader/cards.ts'
import { listOpenPublications, updateArticle } from '../../../../db/store/articles/articles.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { trashArticle } from '../../../../lib/articles/trash.ts'
import { Invalid, NotFound } from '../../../../lib/errors.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { aCategory, anArticle, anAuthor, anIssue, aTag, signedBy } from '../../../support/builders.ts'
import { admin, DAY, deskOf, HOUR, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)
const aDraft = () => anArticle(store.db, { title: 'First', status: 'draft' })
const seen = (slug: string, now: number) => findArticle(reader(store.db, now), slug)

async function retitle(article: Awaited<ReturnType<typeof aDraft>>, title: string, rev = 1): Promise<void> {
  await saveArticle(desk(), { articleId: article.id, rev, content: { ...article.content, title } })
}

test('published now, an article is there at once and dated now', async () => {
  const { id, slug } = await aDraft()
  expect(await publishArticle(desk(), { articleId: id })).toMatchObject({ visibleFrom: NOON, slug })
  expect(await seen(slug, NOON - 1)).toBeNull()
  expect((await seen(slug, NOON))?.publication).toMatchObject({ listedAt: NOON, updatedAt: null })
})

test('scheduled, it appears at its moment without anybody doing anything', async () => {
  const { id, slug } = await aDraft()
  await publishArticle(desk(), { articleId: id, at: NOON + DAY })
  expect(await seen(slug, NOON + DAY - 1)).toBeNull()
  expect((await seen(slug, NOON + DAY))?.publication.listedAt).toBe(NOON + DAY)
})

test('what lies in the trash is not published, and nothing of it is changed', async () => {
  const { id, slug } = await aDraft()
  await trashArticle(desk(), { articleId: id })
  const left = await leftBy(store.db, () =>
    expect(publishArticle(desk(), { articleId: id })).rejects.toThrow(
      'This article is in the trash. Restore it first.',
    ),
  )
  expect(left).toEqual({ acts: [], tags: [] })
  expect(await seen(slug, NOON)).toBeNull()
})

test('given a moment in the past, it is dated then, as an import needs it', async () => {
  const { id, slug } = await aDraft()
  await publishArticle(desk(), { articleId: id, at: NOON - 900 * DAY })
  expect((await seen(slug, NOON))?.publication).toMatchObject({ listedAt: NOON - 900 * DAY, updatedAt: null })
})

test('an update of a live article keeps its date in the listings and says when it was updated', async () => {
  const article = await aDraft()
  await publishArticle(desk(), { articleId: article.id })
  await retitle(article, 'Second')
  await publishArticle(desk(NOON + HOUR), { articleId: article.id })
  const live = await seen(article.slug, NOON + HOUR)
  expect(live?.content.title).toBe('Second')
  expect(live?.publication).toMatchObject({ listedAt: NOON, updatedAt: NOON + HOUR })
  expect((await seen(article.slug, NOON + HOUR - 1))?.content.title).toBe('First')
  expect(await listLatest(reader(store.db, NOON + HOUR), { limit: 9, offset: 0 })).toHaveLength(1)
})

test('a moment of update given by hand is the one that readers are told', async () => {
  const { id, slug } = await aDraft()
  await publishArticle(desk(), { articleId: id, at: NOON - DAY, updatedAt: NOON - HOUR })
  expect((await seen(slug, NOON))?.publication.updatedAt).toBe(NOON - HOUR)
})

test('an embargo moves the moment later, never earlier', async () => {
  const { id, slug } = await aDraft()
  await store.db.write((tx) => updateArticle(tx, id, { embargoUntil: NOON + HOUR }))
  expect((await publishArticle(desk(), { articleId: id })).visibleFrom).toBe(NOON + HOUR)
  expect(await seen(slug, NOON)).toBeNull()
  expect((await publishArticle(desk(), { articleId: id, at: NOON + DAY })).visibleFrom).toBe(NOON + DAY)
})

test('with an end, it is gone at that moment and known to be gone', async () => {
  const { id, slug } = await aDraft()
  await publishArticle(desk(), { articleId: id, until: NOON + DAY })
  expect(await seen(slug, NOON + DAY - 1)).not.toBeNull()
  expect(await seen(slug, NOON + DAY)).toBeNull()
  expect(await wasWithdrawn(reader(store.db, NOON + DAY), slug)).toBe(true)
})

test('an end before the beginning is refused', async () => {
  const { id } = await aDraft()
  for (const until of [NOON, NOON - 1]) {
    await expect(publishArticle(desk(), { articleId: id, until })).rejects.toThrow(Invalid)
  }
})

test('publishing now takes back what was planned for later', async () => {
  const article = await aDraft()
  await publishArticle(desk(), { articleId: article.id, at: NOON + DAY })
  await retitle(article, 'Second')
  await publishArticle(desk(), { articleId: article.id })
  expect((await seen(article.slug, NOON))?.publication.listedAt).toBe(NOON)
  const plans = await store.db.write((tx) => listOpenPublications(tx, article.id, NOON))
  expect(plans.map((row) => row.visibleFrom)).toEqual([NOON])
})

test('an article republished after it was gone keeps its first date', async () => {
  const { id, slug } = await anArticle(store.db, { at: NOON - DAY, until: NOON - HOUR })
  await publishArticle(desk(), { articleId: id })
  expect((await seen(slug, NOON))?.publication.listedAt).toBe(NOON - DAY)
})

test('from managing editor on, everybody may publish', async () => {
  const { id } = await aDraft()
  await expectOnly(managingEditor, store.db, (actor) =>
    publishArticle(deskOf(actor, store.db), { articleId: id }),
  )
})

test('what does not exist cannot be published', async () => {
  await expect(publishArticle(deskOf(admin, store.db), { articleId: 'none' })).rejects.toThrow(NotFound)
})

test('one entry in the record, one row in the log, with every place the article is listed at', async () => {
  const { db } = store
  const [top, tag, author, issue] = [
    await aCategory(db),
    await aTag(db),
    await anAuthor(db),
    await anIssue(db),
  ]
  const category = await aCategory(db, { name: 'Gout', parentId: top.id })
  const { id, slug } = await anArticle(db, {
    status: 'draft',
    categoryIds: [category.id],
    tagIds: [tag.id],
    byline: [signedBy(author)],
    issue: { id: issue.id, section: 'Features', position: 0 },
  })
  const left = await leftBy(db, () => publishArticle(desk(), { articleId: id }))
  expect(left.acts).toEqual([{ act: 'article.publish', subjectId: id, actorId: managingEditor.id }])
  expect(left.tags).toEqual([
    [
      `article:${id}`,
      'list:all',
      `list:author:${author.id}`,
      `list:category:${category.id}`,
      `list:category:${top.id}`,
      `list:issue:${issue.id}`,
      `list:tag:${tag.id}`,
      `related:${id}`,
      `slug:${slug}`,
    ].sort(),
  ])
})

test('an article that leaves a listing touches that listing too', async () => {
  const { db } = store
  const [old, fresh] = [await aTag(db, { name: 'old' }), await aTag(db, { name: 'fresh' })]
  const { id, content } = await anArticle(db, { tagIds: [old.id] })
  await saveArticle(desk(), { articleId: id, rev: 1, content: { ...content, tagIds: [fresh.id] } })
  const { tags } = await leftBy(db, () => publishArticle(desk(), { articleId: id }))
  expect(tags[0]).toEqual(expect.arrayContaining([`list:tag:${old.id}`, `list:tag:${fresh.id}`]))
  expect(await listByTerm(reader(db), 'tag', old.id, { limit: 9, offset: 0 })).toEqual([])
  expect(await listByTerm(reader(db), 'tag', fresh.id, { limit: 9, offset: 0 })).toHaveLength(1)
})

test('a publication that fails at its last step leaves neither row nor entry', async () => {
  const { id, slug } = await aDraft()
  const failing = { ...desk(), newId: failsAfter(1) }
  const attempt = () => expect(publishArticle(failing, { articleId: id })).rejects.toThrow('No more ids')
  expect(await leftBy(store.db, attempt)).toEqual({ acts: [], tags: [] })
  expect(await seen(slug, NOON)).toBeNull()
})

/** The last id a publication needs is that of its entry in the record of acts. */
function failsAfter(count: number): () => string {
  let left = count
  return () => {
    if (left-- === 0) throw new Error('No more ids')
    return `id-${left}`
  }
}
