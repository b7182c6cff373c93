// Undo right after: everything that readers can see stands as it stood, to the row.
import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { findArticle } from '../../../../db/reader/articles.ts'
import { countByTerm } from '../../../../db/reader/cards.ts'
import { findRedirect } from '../../../../db/reader/publication/site.ts'
import { findArticleRow } from '../../../../db/store/articles/articles.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { loadWork } from '../../../../lib/articles/work.ts'
import { Conflict, Forbidden } from '../../../../lib/errors.ts'
import { embargoArticle } from '../../../../lib/publications/embargo.ts'
import { expireArticle } from '../../../../lib/publications/expire.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { undoPublishing } from '../../../../lib/publications/undo.ts'
import { withdrawArticle } from '../../../../lib/publications/withdraw.ts'
import { addRedirect } from '../../../../lib/redirects/add.ts'
import { moveArticle } from '../../../../lib/workflow/move.ts'
import { aCategory, anArticle, aTag } from '../../../support/builders.ts'
import {
  contributor,
  DAY,
  deskOf,
  editor,
  HOUR,
  MINUTE,
  managingEditor,
  NOON,
  reader,
} from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)
const undo = (articleId: string, entryId: string, now = NOON) =>
  undoPublishing(desk(now), { articleId, entryId })

/** Every row by which readers see anything of it. */
async function standing(id: string) {
  const { publications, publicationTerms, redirects } = store.db.t
  const article = await store.db.write((tx) => findArticleRow(tx, id))
  return {
    publications: await store.db.orm.select().from(publications).orderBy(asc(publications.id)),
    terms: await store.db.orm
      .select()
      .from(publicationTerms)
      .orderBy(asc(publicationTerms.publicationId), asc(publicationTerms.termId)),
    redirects: (await store.db.orm.select().from(redirects).orderBy(asc(redirects.fromPath))).map(
      ({ fromPath, toPath, writtenPath }) => ({ fromPath, toPath, writtenPath }),
    ),
    article,
  }
}

async function anUpdated(at = NOON - DAY) {
  const tag = await aTag(store.db)
  const article = await anArticle(store.db, { title: 'Once', tagIds: [tag.id], at })
  await saveArticle(desk(), {
    articleId: article.id,
    rev: 1,
    content: { ...article.content, title: 'Twice', tagIds: [] },
  })
  return article
}

test('publishing a draft for the first time is taken back: nobody sees it, and its dates are none', async () => {
  const { id, slug } = await anArticle(store.db, { status: 'draft' })
  const before = await standing(id)
  const published = await publishArticle(desk(), { articleId: id })
  expect(await findArticle(reader(store.db), slug)).not.toBeNull()
  await undo(id, published.undo, NOON + MINUTE)
  expect(await findArticle(reader(store.db, NOON + MINUTE), slug)).toBeNull()
  expect(await standing(id)).toEqual(before)
})

test('an update published over a live text, or scheduled, gives way to what stood before', async () => {
  const { id } = await anUpdated()
  const before = await standing(id)
  for (const at of [undefined, NOON + DAY]) {
    const published = await publishArticle(desk(), { articleId: id, at })
    expect(await standing(id)).not.toEqual(before)
    await undo(id, published.undo)
    expect(await standing(id)).toEqual(before)
  }
})

test('publishing at once over a plan brings the plan back, with its listings and its words for the search', async () => {
  const { id, slug } = await anUpdated(NOON + DAY)
  const before = await standing(id)
  const published = await publishArticle(desk(), { articleId: id })
  await undo(id, published.undo)
  expect(await standing(id)).toEqual(before)
  expect((await findArticle(reader(store.db, NOON + DAY), slug))?.content.title).toBe('Once')
})

test('a withdrawal is taken back, with its redirect and the chain that it bent', async () => {
  const { id, slug } = await anArticle(store.db)
  const other = await anArticle(store.db, { title: 'Another' })
  await addRedirect(desk(), { from: '/old/', to: `/article/${slug}/`, why: 'The old site' })
  // What was written comes back as well as where it leads.
  await addRedirect(desk(), { from: '/older/', to: '/old/', why: 'The site before that' })
  const before = await standing(id)
  expect(before.redirects.map(({ writtenPath }) => writtenPath)).toContain('/old/')
  const { undo: entry } = await withdrawArticle(desk(), {
    articleId: id,
    why: 'A slip',
    toArticleId: other.id,
  })
  expect(await findRedirect(reader(store.db), '/old')).toBe(`/article/${other.slug}/`)
  await undo(id, entry)
  expect(await standing(id)).toEqual(before)
  expect(await findRedirect(reader(store.db), '/old')).toBe(`/article/${slug}/`)
})

test('a redirect that somebody has set by hand since the withdrawal stays, and what was bent comes back', async () => {
  for (const target of [undefined, '/elsewhere/']) {
    const { id, slug } = await anArticle(store.db)
    const [own, old] = [`/article/${slug}/`, `/old-${slug}/`]
    await addRedirect(desk(), { from: old, to: own, why: 'The old site' })
    const { undo: entry } = await withdrawArticle(desk(), { articleId: id, why: 'A slip', to: target })
    await addRedirect(desk(), { from: own, to: '/by-hand/', why: 'By hand' })
    await undo(id, entry, NOON + MINUTE)
    expect(await findRedirect(reader(store.db), `/article/${slug}`)).toBe('/by-hand/')
    if (target) expect(await findRedirect(reader(store.db), `/old-${slug}`)).toBe(own)
  }
})

test('what comes back is listed by the tree as it stands now, though a category was moved meanwhile', async () => {
  const [old, other] = [await aCategory(store.db), await aCategory(store.db, { name: 'Opinion' })]
  const moved = await aCategory(store.db, { name: 'Gout', parentId: old.id })
  const article = await anArticle(store.db, { categoryIds: [moved.id], at: NOON + DAY })
  const { undo: entry } = await withdrawArticle(desk(), { articleId: article.id, why: 'A slip' })
  await aCategory(store.db, { ...moved, parentId: other.id })
  await undo(article.id, entry)
  const counts = [old.id, other.id, moved.id].map((id) =>
    countByTerm(reader(store.db, NOON + DAY), 'category', id),
  )
  expect(await Promise.all(counts)).toEqual([0, 1, 1])
})

test('an end and an embargo are taken back', async () => {
  const live = await anArticle(store.db)
  const beforeEnd = await standing(live.id)
  await undo(live.id, (await expireArticle(desk(), { articleId: live.id, until: NOON + DAY })).undo)
  expect(await standing(live.id)).toEqual(beforeEnd)
  const planned = await anArticle(store.db, { title: 'Planned', at: NOON + HOUR })
  const before = await standing(planned.id)
  await undo(planned.id, (await embargoArticle(desk(), { articleId: planned.id, until: NOON + DAY })).undo)
  expect(await standing(planned.id)).toEqual(before)
})

test('refused in words: something was done since, its moment has come, an hour has passed', async () => {
  const { id } = await anArticle(store.db, { status: 'draft' })
  const first = await publishArticle(desk(), { articleId: id, at: NOON + MINUTE })
  await expect(undo(id, first.undo, NOON + MINUTE)).rejects.toThrow('has come')
  await expireArticle(desk(), { articleId: id, until: NOON + DAY })
  await expect(undo(id, first.undo)).rejects.toThrow('Something else was done')
  const second = await publishArticle(desk(), { articleId: id })
  await expect(undo(id, second.undo, NOON + HOUR + 1)).rejects.toThrow('more than an hour ago')
  await undo(id, second.undo)
  await expect(undo(id, second.undo)).rejects.toThrow(Conflict)
  await expect(undo(id, 'made-up')).rejects.toThrow(Conflict)
})

test('a save since does not stand in the way: the draft stays as it is', async () => {
  const { id, content } = await anArticle(store.db, { status: 'draft' })
  const { undo: entry } = await publishArticle(desk(), { articleId: id })
  await saveArticle(desk(), { articleId: id, rev: 1, content: { ...content, title: 'Later' } })
  await undo(id, entry)
  expect((await store.db.write((tx) => findArticleRow(tx, id)))?.rev).toBe(2)
})

test('only what the act itself did is taken back: others’ redirects and a colleague’s step stay', async () => {
  const { id, slug } = await anArticle(store.db, { status: 'draft' })
  const other = await anArticle(store.db, { title: 'Another' })
  const { undo: entry } = await publishArticle(desk(), { articleId: id })
  await withdrawArticle(desk(), { articleId: other.id, why: 'See there', toArticleId: id })
  await moveArticle(desk(), { articleId: id, from: 'ready', to: 'in-review' })
  await undo(id, entry, NOON + MINUTE)
  expect(await findRedirect(reader(store.db), `/article/${other.slug}`)).toBe(`/article/${slug}/`)
  expect((await store.db.write((tx) => findArticleRow(tx, id)))?.status).toBe('in-review')
})

test('what a planned republication leads on from, readers are sent on from until then', async () => {
  const { id, slug } = await anArticle(store.db)
  const other = await anArticle(store.db, { title: 'Another' })
  await withdrawArticle(desk(), { articleId: id, why: 'A slip', toArticleId: other.id })
  const before = await standing(id)
  const { undo: entry } = await publishArticle(desk(NOON + MINUTE), { articleId: id, at: NOON + DAY })
  expect(await findRedirect(reader(store.db), `/article/${slug}`)).toBe(`/article/${other.slug}/`)
  expect(await findArticle(reader(store.db, NOON + DAY), slug)).not.toBeNull()
  await undo(id, entry, NOON + MINUTE)
  expect(await standing(id)).toEqual(before)
})

test('refused when the text that stood before is not kept any more', async () => {
  const { id } = await anUpdated(NOON + DAY)
  const planned = (await standing(id)).publications[0]
  const { undo: entry } = await publishArticle(desk(), { articleId: id })
  const { revisions } = store.db.t
  await store.db.write(async (tx) => {
    await tx.orm.update(revisions).set({ baseId: null })
    await tx.orm.delete(revisions).where(eq(revisions.id, planned?.revisionId ?? ''))
  })
  await expect(undo(id, entry)).rejects.toThrow('not kept any more')
})

test('editors may not; one entry and one row, with the places before and after', async () => {
  const tag = await aTag(store.db)
  const { id } = await anArticle(store.db, { status: 'draft', tagIds: [tag.id] })
  const { undo: entry } = await publishArticle(desk(), { articleId: id })
  for (const actor of [contributor, editor]) {
    const attempt = undoPublishing(deskOf(actor, store.db), { articleId: id, entryId: entry })
    await expect(attempt).rejects.toThrow(Forbidden)
  }
  const left = await leftBy(store.db, () => undo(id, entry))
  expect(left.acts.map(({ act }) => act)).toEqual(['article.undo'])
  expect(left.tags).toHaveLength(1)
  expect(left.tags[0]).toEqual(expect.arrayContaining([`article:${id}`, `list:tag:${tag.id}`, 'list:all']))
})

test('the desk offers what can be taken back, and no longer than it can', async () => {
  const { id } = await anArticle(store.db, { title: 'Offered', status: 'draft' })
  const offered = async (now: number, actor = managingEditor) =>
    (await loadWork(deskOf(actor, store.db, now), id)).undo
  expect(await offered(NOON)).toBeNull()
  const { undo: entryId } = await publishArticle(desk(), { articleId: id })
  expect(await offered(NOON + HOUR)).toEqual({ entryId, act: 'article.publish' })
  expect(await offered(NOON, editor)).toBeNull()
  expect(await offered(NOON + HOUR + 1)).toBeNull()
  const until = NOON + 10 * MINUTE
  const { undo: ending } = await expireArticle(desk(NOON + MINUTE), { articleId: id, until })
  expect(await offered(until - 1)).toEqual({ entryId: ending, act: 'article.expire' })
  expect(await offered(until)).toBeNull()
  await undo(id, ending, NOON + 2 * MINUTE)
  expect(await offered(NOON + 3 * MINUTE)).toBeNull()
})
