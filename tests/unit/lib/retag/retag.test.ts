// Many articles get other tags or another category at once: what changes, what is refused, and how it is undone.
import { describe, expect, test } from 'vitest'
import { listByTerm } from '../../../../db/reader/cards.ts'
import { findTag } from '../../../../db/reader/taxonomy.ts'
import { findArticleRow, findRevision } from '../../../../db/store/articles/articles.ts'
import { deleteTerm } from '../../../../db/store/subjects/terms.ts'
import { readListQuery } from '../../../../lib/article-list/filter.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { mergeCategories } from '../../../../lib/categories/merge.ts'
import { faultOf, retagInput, retagQuery } from '../../../../lib/retag/input.ts'
import { loadRetag } from '../../../../lib/retag/load.ts'
import { retagArticles } from '../../../../lib/retag/retag.ts'
import { undoRetag } from '../../../../lib/retag/undo.ts'
import { mergeTags } from '../../../../lib/tags/edit.ts'
import { aCategory, anArticle, aTag } from '../../../support/builders.ts'
import { DAY, deskOf, editor, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { titlesFound } from '../../../support/searching.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (actor = managingEditor) => deskOf(actor, store.db)
const listed = async (kind: 'tag' | 'category', id: string, now = NOON) =>
  (await listByTerm(reader(store.db, now), kind, id, { limit: 9, offset: 0 }))
    .map(({ card }) => card.title)
    .sort()

const retag = (articles: { id: string }[], change: object) =>
  retagArticles(desk(), retagInput.parse({ articleIds: articles.map(({ id }) => id), ...change }))

const LOOK = { query: readListQuery({}), named: retagQuery.parse({}), timeZone: 'UTC' }

const draftOf = async (id: string) => {
  const article = await findArticleRow(store.db, id)
  const revision = await findRevision(store.db, article?.draftRevisionId ?? '')
  if (!article || !revision) throw new Error('There is no such article.')
  return { rev: article.rev, content: revision.content }
}

describe('retagging', () => {
  test('adds a new tag and takes one away, in drafts and for readers, now and later, as one act', async () => {
    const [gout, lupus] = [await aTag(store.db, { name: 'gout' }), await aTag(store.db, { name: 'Lupus' })]
    const live = await anArticle(store.db, { title: 'Live', tagIds: [lupus.id, gout.id] })
    const planned = await anArticle(store.db, { title: 'Planned', tagIds: [gout.id], at: NOON + DAY })
    const draft = await anArticle(store.db, { title: 'Draft', tagIds: [gout.id], status: 'draft' })
    const work = () => retag([live, planned, draft], { add: 'Crystals', remove: 'GOUT' })
    const { acts, tags } = await leftBy(store.db, work)
    expect(acts).toMatchObject([{ act: 'article.retag' }])
    expect(tags).toHaveLength(1)
    const made = await findTag(reader(store.db), 'crystals')
    expect(tags[0]).toEqual(
      expect.arrayContaining([`list:tag:${gout.id}`, `list:tag:${made?.id}`, `article:${live.id}`]),
    )
    expect(await listed('tag', made?.id ?? '')).toEqual(['Live'])
    expect(await listed('tag', made?.id ?? '', NOON + DAY)).toEqual(['Live', 'Planned'])
    expect(await listed('tag', gout.id, NOON + DAY)).toEqual([])
    expect((await draftOf(draft.id)).content.tagIds).toEqual([made?.id])
    expect((await draftOf(live.id)).content.tagIds).toEqual([lupus.id, made?.id])
    expect(await titlesFound(reader(store.db), 'tag:crystals')).toEqual(['Live'])
  })

  test('moves from one category to another in its place, so that the primary one is primary', async () => {
    const [from, to, other] = [
      await aCategory(store.db, { name: 'From' }),
      await aCategory(store.db, { name: 'To' }),
      await aCategory(store.db, { name: 'Other' }),
    ]
    const one = await anArticle(store.db, { title: 'One', categoryIds: [from.id, other.id] })
    const both = await anArticle(store.db, { title: 'Both', categoryIds: [to.id, from.id] })
    const apart = await anArticle(store.db, { title: 'Apart', categoryIds: [other.id] })
    expect((await retag([one, both, apart], { from: from.id, to: to.id })).articles).toBe(2)
    expect((await draftOf(one.id)).content.categoryIds).toEqual([to.id, other.id])
    expect((await draftOf(both.id)).content.categoryIds).toEqual([to.id])
    expect(await listed('category', to.id)).toEqual(['Both', 'One'])
  })

  test('what cannot be done is refused in words, and nothing is left of it', async () => {
    const tag = await aTag(store.db, { name: 'gout' })
    const full = []
    for (let number = 0; number < 50; number++)
      full.push((await aTag(store.db, { name: `tag ${number}` })).id)
    const article = await anArticle(store.db, { title: 'Salt', tagIds: [tag.id] })
    const heavy = await anArticle(store.db, { title: 'Heavy', tagIds: full })
    const left = await leftBy(store.db, async () => {
      await expect(retag([article], { remove: 'nothing such' })).rejects.toThrow(
        'There is no tag “nothing such”.',
      )
      await expect(retag([article], { add: 'gout' })).rejects.toThrow(/that way already/)
      await expect(retag([article, { id: 'none' }], { add: 'new' })).rejects.toThrow(/not there any more/)
      await expect(retag([article, heavy], { add: 'new' })).rejects.toThrow(
        '“Heavy” would have more than 50 tags',
      )
      await expect(retag([article], { from: 'none', to: 'gone' })).rejects.toThrow(/category is not there/)
    })
    expect(left).toEqual({ acts: [], tags: [] })
    expect(await findTag(reader(store.db), 'new')).toBeNull()
  })

  test.each([
    [{}, 'add'],
    [{ from: 'a' }, 'to'],
    [{ to: 'a' }, 'from'],
    [{ from: 'a', to: 'a' }, 'to'],
    [{ add: 'Gout', remove: 'gout' }, 'remove'],
    [{ add: 'gout, Gout ,' }, undefined],
  ])('%j has its fault at %j', (asked, field) => {
    expect(faultOf(retagQuery.parse(asked))?.field).toBe(field)
  })

  test('what needs a category moved needs a managing editor, to do and to undo', async () => {
    const [from, to] = [
      await aCategory(store.db, { name: 'From' }),
      await aCategory(store.db, { name: 'To' }),
    ]
    const { id } = await anArticle(store.db, { categoryIds: [from.id] })
    const move = retagInput.parse({ articleIds: [id], from: from.id, to: to.id })
    const ids: string[] = []
    await expectOnly(managingEditor, store.db, async (actor) => {
      const done = await retagArticles(desk(actor), move)
      ids.push(done.id)
      await expect(undoRetag(desk(editor), {}, done)).rejects.toThrow(/Ask a managing editor/)
      const mayUndo = async (one: typeof actor) =>
        (await loadRetag(desk(one), LOOK))?.done.find(({ id }) => id === done.id)?.mayUndo
      expect([await mayUndo(editor), await mayUndo(actor)]).toEqual([false, true])
      await undoRetag(desk(actor), {}, done)
    })
    expect(ids).toHaveLength(2)
  })

  test('editors and above may', async () => {
    const { id } = await anArticle(store.db)
    await expectOnly(editor, store.db, (actor) =>
      retagArticles(deskOf(actor, store.db), retagInput.parse({ articleIds: [id], add: `by ${actor.name}` })),
    )
  })
})

describe('undoing', () => {
  test('gives back what each had, in a text that was rewritten since too; what was retagged since stays', async () => {
    const [gout, kidney] = [await aTag(store.db, { name: 'gout' }), await aTag(store.db, { name: 'kidney' })]
    const plain = await anArticle(store.db, { title: 'Plain', tagIds: [kidney.id, gout.id] })
    const rewritten = await anArticle(store.db, { title: 'Rewritten', tagIds: [gout.id] })
    const retagged = await anArticle(store.db, { title: 'Retagged', tagIds: [gout.id], status: 'draft' })
    const { id } = await retag([plain, rewritten, retagged], { add: 'crystals', remove: 'gout' })
    const now = await draftOf(rewritten.id)
    await saveArticle(desk(), {
      articleId: rewritten.id,
      rev: now.rev,
      content: { ...now.content, title: 'Anew' },
    })
    const other = await draftOf(retagged.id)
    const { revisions } = store.db.t
    await saveArticle(desk(), {
      articleId: retagged.id,
      rev: other.rev,
      content: { ...other.content, tagIds: [kidney.id] },
    })
    const left = await leftBy(store.db, async () =>
      expect(await undoRetag(desk(), {}, { id })).toMatchObject({ articles: 2, stayed: 1 }),
    )
    expect(left.acts).toMatchObject([{ act: 'article.unretag', subjectId: id }])
    expect((await draftOf(plain.id)).content.tagIds).toEqual([kidney.id, gout.id])
    expect((await draftOf(rewritten.id)).content).toMatchObject({ title: 'Anew', tagIds: [gout.id] })
    expect((await draftOf(retagged.id)).content.tagIds).toEqual([kidney.id])
    expect(await listed('tag', gout.id)).toEqual(['Plain', 'Rewritten'])
    expect(await store.db.orm.$count(revisions)).toBe(5)
    await expect(undoRetag(desk(), {}, { id })).rejects.toThrow('This was undone already.')
  })

  test('an article stays whole when its draft or what readers see was given something else, and is not listed anew', async () => {
    const [gout, kidney] = [await aTag(store.db, { name: 'gout' }), await aTag(store.db, { name: 'kidney' })]
    const article = await anArticle(store.db, { title: 'Live', tagIds: [gout.id] })
    const { id } = await retag([article], { add: 'crystals' })
    const { rev, content } = await draftOf(article.id)
    await saveArticle(desk(), { articleId: article.id, rev, content: { ...content, tagIds: [kidney.id] } })
    const { tags } = await leftBy(store.db, async () =>
      expect(await undoRetag(desk(), {}, { id })).toMatchObject({ articles: 0, stayed: 1 }),
    )
    expect(tags.flat()).toEqual([])
    const crystals = await findTag(reader(store.db), 'crystals')
    expect(await listed('tag', crystals?.id ?? '')).toEqual(['Live'])
  })

  test.each(['To', 'Third'])('a category that became part of “%s” since is that one', async (name) => {
    const [from, to] = [
      await aCategory(store.db, { name: 'From' }),
      await aCategory(store.db, { name: 'To' }),
    ]
    const third = await aCategory(store.db, { name: 'Third' })
    const into = name === 'To' ? to : third
    const article = await anArticle(store.db, { title: 'Salt', categoryIds: [from.id] })
    const { id } = await retag([article], { from: from.id, to: to.id })
    await mergeCategories(desk(), { into: into.id }, { id: from.id })
    const back = name === 'To' ? { articles: 0, stayed: 1 } : { articles: 1, stayed: 0 }
    expect(await undoRetag(desk(), {}, { id })).toMatchObject(back)
    expect((await draftOf(article.id)).content.categoryIds).toEqual([into.id])
    expect(await listed('category', into.id)).toEqual(['Salt'])
  })

  test('where the former category is gone without a trace the present one stays; a tag that was merged is the other', async () => {
    const [from, to] = [
      await aCategory(store.db, { name: 'From' }),
      await aCategory(store.db, { name: 'To' }),
    ]
    const [podagra, gout] = [
      await aTag(store.db, { name: 'podagra' }),
      await aTag(store.db, { name: 'gout' }),
    ]
    const article = await anArticle(store.db, { categoryIds: [from.id], tagIds: [podagra.id] })
    const { id } = await retag([article], { from: from.id, to: to.id, remove: 'podagra' })
    await store.db.write((tx) => deleteTerm(tx, { kind: 'category', id: from.id }))
    await mergeTags(desk(), { into: gout.id }, { id: podagra.id })
    await undoRetag(desk(), {}, { id })
    expect((await draftOf(article.id)).content).toMatchObject({ categoryIds: [to.id], tagIds: [gout.id] })
  })

  test('a tag that is gone since stays away', async () => {
    const gout = await aTag(store.db, { name: 'gout' })
    const article = await anArticle(store.db, { tagIds: [gout.id], status: 'draft' })
    const { id } = await retag([article], { remove: 'gout' })
    await store.db.write((tx) => deleteTerm(tx, { kind: 'tag', id: gout.id }))
    await undoRetag(desk(), {}, { id })
    expect((await draftOf(article.id)).content.tagIds).toEqual([])
    await expect(undoRetag(desk(), {}, { id: 'none' })).rejects.toThrow(/no such change/)
  })
})

test('the look says of each article what would change, whether readers see it, and how many have it that way', async () => {
  const gout = await aTag(store.db, { name: 'gout' })
  const crystals = await aTag(store.db, { name: 'crystals' })
  await anArticle(store.db, { title: 'Live', tagIds: [gout.id] })
  await anArticle(store.db, { title: 'Draft', tagIds: [gout.id], status: 'draft' })
  await anArticle(store.db, { title: 'Has it', tagIds: [gout.id, crystals.id] })
  await anArticle(store.db, { title: 'Other' })
  const look = (query: Record<string, string>, asked: object) =>
    loadRetag(deskOf(managingEditor, store.db), {
      query: readListQuery(query),
      named: retagQuery.parse(asked),
      timeZone: 'UTC',
    })
  const view = await look({ tag: 'gout' }, { add: 'crystals' })
  expect(view?.plan).toMatchObject({
    words: 'added “crystals”',
    ...{ others: [], live: 1, same: 1, left: 0 },
    lines: [
      { title: 'Draft', isLive: false, words: '+ crystals' },
      { title: 'Live', isLive: true, words: '+ crystals' },
    ],
  })
  const drafted = await anArticle(store.db, { title: 'In the draft', tagIds: [gout.id] })
  const { rev, content } = await draftOf(drafted.id)
  const tagIds = [gout.id, crystals.id]
  await saveArticle(desk(), { articleId: drafted.id, rev, content: { ...content, tagIds } })
  const lines = (await look({ tag: 'gout' }, { add: 'crystals' }))?.plan?.lines
  expect(lines?.find(({ id }) => id === drafted.id)).toMatchObject({ words: '+ crystals' })
  expect((await look({}, { add: 'crystals' }))?.fault).toMatch(/Say which articles/)
  expect((await look({ tag: 'gout' }, { remove: 'none' }))?.fault).toBe('There is no tag “none”.')
  expect(await look({ tag: 'gout' }, {})).toMatchObject({ plan: null, fault: null })
})
