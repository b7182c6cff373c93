// Writing: a new article is a draft with its first revision; a save adds the next, unless somebody else was faster.
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { findArticle } from '../../../../db/reader/articles.ts'
import { findArticleRow } from '../../../../db/store/articles/articles.ts'
import { contentOf } from '../../../../lib/articles/content.ts'
import { createArticle } from '../../../../lib/articles/create.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { together } from '../../../../lib/desk.ts'
import { Conflict, Forbidden, NotFound } from '../../../../lib/errors.ts'
import type { Actor } from '../../../../lib/policy.ts'
import { moveArticle } from '../../../../lib/workflow/move.ts'
import { anArticle } from '../../../support/builders.ts'
import { admin, contributor, deskOf, editor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const gout = contentOf({ title: 'Gout & Salt' })

const revisionsOf = (articleId: string) => {
  const { revisions } = store.db.t
  return store.db.orm
    .select()
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .orderBy(revisions.number)
}

test('a contributor begins an article: a draft of their own that no reader sees', async () => {
  const { id, slug, revisionId } = await createArticle(deskOf(contributor, store.db), { content: gout })
  const row = await store.db.write((tx) => findArticleRow(tx, id))
  expect(row).toMatchObject({ status: 'draft', rev: 1, ownerId: contributor.id, draftRevisionId: revisionId })
  expect(slug).toBe('gout-salt')
  expect(await findArticle(reader(store.db), slug)).toBeNull()
})

test('a new article is recorded once and told to no page', async () => {
  const left = await leftBy(store.db, () =>
    createArticle(deskOf(editor, store.db), { id: 'a', content: gout }),
  )
  expect(left).toEqual({ acts: [{ act: 'article.create', subjectId: 'a', actorId: editor.id }], tags: [] })
})

test('a second article of the same title gets an address of its own', async () => {
  const slugs = []
  for (let n = 0; n < 3; n++)
    slugs.push((await createArticle(deskOf(editor, store.db), { content: gout })).slug)
  expect(slugs).toEqual(['gout-salt', 'gout-salt-2', 'gout-salt-3'])
})

test('an article that was imported before is refused', async () => {
  await createArticle(deskOf(admin, store.db), { content: gout, importRef: 'wxr:1' })
  const again = createArticle(deskOf(admin, store.db), { content: gout, importRef: 'wxr:1' })
  await expect(again).rejects.toThrow(Conflict)
})

test('a save adds a revision that says who, when and from which', async () => {
  const { id, revisionId } = await createArticle(deskOf(editor, store.db), { content: gout })
  const content = { ...gout, title: 'Gout & Pepper' }
  const desk = deskOf(editor, store.db, NOON + 5)
  const saved = await saveArticle(desk, { articleId: id, rev: 1, content, why: 'Spice' })
  expect(saved.rev).toBe(2)
  expect(await revisionsOf(id)).toMatchObject([
    { id: revisionId, number: 1, baseId: null, title: 'Gout & Salt' },
    {
      id: saved.revisionId,
      number: 2,
      baseId: revisionId,
      title: 'Gout & Pepper',
      at: NOON + 5,
      byName: editor.name,
      why: 'Spice',
    },
  ])
})

test('a save is recorded once, and readers keep seeing what is published', async () => {
  const { id, slug, content } = await anArticle(store.db, { title: 'Live' })
  const save = () =>
    saveArticle(deskOf(editor, store.db), {
      articleId: id,
      rev: 1,
      content: { ...content, title: 'Not yet' },
    })
  expect(await leftBy(store.db, save)).toEqual({
    acts: [{ act: 'article.save', subjectId: id, actorId: editor.id }],
    tags: [],
  })
  expect((await findArticle(reader(store.db), slug))?.content.title).toBe('Live')
})

test('two titles for one article are not merged: the later is refused, and shows what stands now, whose it is and what both began from', async () => {
  const { id } = await createArticle(deskOf(editor, store.db), { content: gout })
  const first = { ...gout, title: 'Faster' }
  await saveArticle(deskOf(admin, store.db), { articleId: id, rev: 1, content: first })
  const late = saveArticle(deskOf(editor, store.db), {
    articleId: id,
    rev: 1,
    content: { ...gout, title: 'Slower' },
  })
  const error: unknown = await late.catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(Conflict)
  expect((error as Conflict).current).toMatchObject({
    rev: 2,
    content: first,
    byName: admin.name,
    base: gout,
  })
  expect(await revisionsOf(id)).toHaveLength(2)
})

test('of two saves at the same moment one is kept and the other refused', async () => {
  const { id } = await createArticle(deskOf(editor, store.db), { content: gout })
  const save = (title: string) =>
    saveArticle(deskOf(editor, store.db), { articleId: id, rev: 1, content: { ...gout, title } })
  const outcomes = await Promise.allSettled([save('One'), save('Two')])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
})

test('a contributor may change an own draft, but neither a colleague’s nor one that is published', async () => {
  const own = await createArticle(deskOf(contributor, store.db), { content: gout })
  await saveArticle(deskOf(contributor, store.db), { articleId: own.id, rev: 1, content: gout })
  const colleagues = await createArticle(deskOf({ ...contributor, id: 'other' }, store.db), { content: gout })
  const published = await anArticle(store.db, { title: 'Live' })
  for (const { id } of [colleagues, published]) {
    const save = saveArticle(deskOf(contributor, store.db), { articleId: id, rev: 1, content: gout })
    await expect(save).rejects.toThrow(NotFound)
  }
  const sent = { articleId: own.id, from: 'draft', to: 'in-review' } as const
  await moveArticle(deskOf(contributor, store.db), sent)
  const save = saveArticle(deskOf(contributor, store.db), { articleId: own.id, rev: 1, content: gout })
  await expect(save).rejects.toThrow(Forbidden)
})

test('from editor on, everybody may change any article', async () => {
  const { id } = await anArticle(store.db)
  let rev = 1
  const save = async (actor: Actor) => {
    rev = (await saveArticle(deskOf(actor, store.db), { articleId: id, rev, content: gout })).rev
  }
  await expectOnly(editor, store.db, save, NotFound)
})

test('an article that does not exist cannot be saved', async () => {
  const save = saveArticle(deskOf(admin, store.db), { articleId: 'none', rev: 1, content: gout })
  await expect(save).rejects.toThrow(NotFound)
})

test('of several acts done together, none stays when one fails', async () => {
  const work = together(deskOf(admin, store.db), async (desk) => {
    await createArticle(desk, { content: gout, importRef: 'wxr:1' })
    await createArticle(desk, { content: gout, importRef: 'wxr:1' })
  })
  await expect(work).rejects.toThrow(Conflict)
  expect(await store.db.orm.$count(store.db.t.articles)).toBe(0)
})

test('an article that points to what is not there is refused by field, and nothing is kept', async () => {
  const content = contentOf({
    title: 'Adrift',
    categoryIds: ['no-category'],
    tagIds: ['no-tag'],
    issue: { id: 'no-issue', section: 'Features', position: 1 },
    hero: { mediumId: 'no-medium', alt: null, caption: null, credit: null },
  })
  const refused = createArticle(deskOf(editor, store.db), { id: 'adrift', content })
  await expect(refused).rejects.toMatchObject({
    issues: ['categoryIds', 'tagIds', 'issue', 'hero'].map((field) => ({ field })),
  })
  expect(await store.db.write((tx) => findArticleRow(tx, 'adrift'))).toBeNull()
})
