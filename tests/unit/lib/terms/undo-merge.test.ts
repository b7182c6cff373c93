// A merge is undone: what was merged is there again with its articles and addresses, and what was changed since stays.
import { describe, expect, test } from 'vitest'
import { listByTerm } from '../../../../db/reader/cards.ts'
import { findFrontPage } from '../../../../db/reader/publication/front-page.ts'
import { findMenu, findRedirect } from '../../../../db/reader/publication/site.ts'
import { findAuthor, findCategory, findTag } from '../../../../db/reader/taxonomy.ts'
import { findArticleRow, findRevision } from '../../../../db/store/articles/articles.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { mergeAuthors } from '../../../../lib/authors/edit.ts'
import { mergeCategories } from '../../../../lib/categories/merge.ts'
import { saveFrontPage } from '../../../../lib/front-page/save.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { loadRecord } from '../../../../lib/record/load.ts'
import { recordQuery } from '../../../../lib/record/query.ts'
import { mergeTags, renameTag } from '../../../../lib/tags/edit.ts'
import { loadTermHistory } from '../../../../lib/terms/history.ts'
import { undoMerge } from '../../../../lib/terms/undo-merge.ts'
import { aCategory, aMenu, anArticle, anAuthor, aTag, signedBy } from '../../../support/builders.ts'
import { deskOf, editor, managingEditor, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { titlesFound } from '../../../support/searching.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (actor = managingEditor) => deskOf(actor, store.db)
type Kind = 'category' | 'tag' | 'author'

const listed = async (kind: Kind, id: string) =>
  (await listByTerm(reader(store.db), kind, id, { limit: 9, offset: 0 })).map(({ card }) => card.title).sort()

const redirect = (address: string) => findRedirect(reader(store.db), address)

/** The merge that the history of what it was merged into offers to undo. */
async function undo(kind: Kind, into: string, actor = managingEditor) {
  const [merge] = (await loadTermHistory(desk(actor), { kind, id: into })).flatMap(
    ({ mergeId }) => mergeId ?? [],
  )
  return undoMerge(desk(actor), {}, { id: merge ?? 'none' })
}

const wordsOf = async (kind: Kind, id: string) => (await loadTermHistory(desk(), { kind, id }))[0]?.words

/** Another text of the article, saved and published. */
async function rewrite(articleId: string, change: { title?: string; tagIds?: string[] }) {
  const article = await findArticleRow(store.db, articleId)
  const revision = await findRevision(store.db, article?.draftRevisionId ?? '')
  if (!article || !revision) throw new Error('There is no such article.')
  const saved = await saveArticle(desk(), {
    articleId,
    rev: article.rev,
    content: { ...revision.content, ...change },
  })
  await publishArticle(desk(), { articleId, rev: saved.rev })
}

describe('a tag', () => {
  const tags = async () =>
    [await aTag(store.db, { name: 'podagra' }), await aTag(store.db, { name: 'gout' })] as const

  test('comes back with its articles, in their order, its address and those that led to it; ids in feeds stay', async () => {
    const [from, into] = await tags()
    await renameTag(desk(), { was: 'podagra', name: 'Toe' }, { id: from.id })
    await anArticle(store.db, { title: 'Both', tagIds: [into.id, from.id] })
    await anArticle(store.db, { title: 'One', tagIds: [from.id] })
    await anArticle(store.db, { title: 'Other', tagIds: [into.id] })
    const { articles, revisions } = store.db.t
    const guids = () => store.db.orm.select({ guid: articles.guid }).from(articles)
    const texts = () => store.db.orm.select({ content: revisions.content }).from(revisions)
    const before = [await guids(), await texts()]
    await mergeTags(desk(), { into: into.id }, { id: from.id })
    expect(await redirect('/tag/podagra')).toBe('/tag/gout/')
    const left = await leftBy(store.db, () => undo('tag', into.id))
    expect(left.acts).toMatchObject([{ act: 'tag.unmerge', subjectId: from.id }])
    expect(left.tags).toHaveLength(1)
    expect(left.tags[0]).toEqual(
      expect.arrayContaining([
        `list:tag:${from.id}`,
        `list:tag:${into.id}`,
        'redirect:/tag/toe',
        'tag-slug:toe',
      ]),
    )
    expect([await guids(), await texts()]).toEqual(before)
    expect(await listed('tag', from.id)).toEqual(['Both', 'One'])
    expect(await listed('tag', into.id)).toEqual(['Both', 'Other'])
    expect((await findTag(reader(store.db), 'toe'))?.id).toBe(from.id)
    expect([await redirect('/tag/toe'), await redirect('/tag/podagra')]).toEqual([null, '/tag/toe/'])
    expect((await titlesFound(reader(store.db), 'tag:toe')).sort()).toEqual(['Both', 'One'])
    expect(await wordsOf('tag', from.id)).toBe('undid its merge into “gout”: 2 articles came back')
  })

  test('earlier versions of a draft that has it no more name the other one, and this one again', async () => {
    const [from, into] = await tags()
    const { id: articleId, rev, content } = await anArticle(store.db, { tagIds: [from.id], status: 'draft' })
    await saveArticle(desk(), { articleId, rev, content: { ...content, tagIds: [] } })
    const { revisions } = store.db.t
    const named = async () =>
      (
        await store.db.orm.select({ content: revisions.content }).from(revisions).orderBy(revisions.number)
      ).map((row) => row.content.tagIds)
    expect(await mergeTags(desk(), { into: into.id }, { id: from.id })).toMatchObject({ articles: 0 })
    expect(await named()).toEqual([[into.id], []])
    await undo('tag', into.id)
    expect(await named()).toEqual([[from.id], []])
    expect(await wordsOf('tag', from.id)).toBe('undid its merge into “gout”: 0 articles came back')
  })

  test('an article that was given other tags keeps them; one that was only rewritten has it again', async () => {
    const [from, into] = await tags()
    const other = await aTag(store.db, { name: 'kidney' })
    const retagged = await anArticle(store.db, { title: 'Retagged', tagIds: [from.id] })
    const rewritten = await anArticle(store.db, { title: 'Old title', tagIds: [from.id] })
    await mergeTags(desk(), { into: into.id }, { id: from.id })
    await rewrite(retagged.id, { tagIds: [other.id] })
    await rewrite(rewritten.id, { title: 'Rewritten', tagIds: [other.id, into.id] })
    await undo('tag', into.id)
    expect(await listed('tag', from.id)).toEqual(['Rewritten'])
    expect(await listed('tag', other.id)).toEqual(['Retagged', 'Rewritten'])
    expect(await listed('tag', into.id)).toEqual([])
  })

  test('an article that came to the other tag since stays there, and the count of those that stayed is told', async () => {
    const [from, into] = await tags()
    const draft = await anArticle(store.db, { title: 'Draft', tagIds: [from.id], status: 'draft' })
    await mergeTags(desk(), { into: into.id }, { id: from.id })
    await anArticle(store.db, { title: 'New', tagIds: [into.id] })
    // Its only text that names the tag is replaced, so nothing of it comes back.
    const { revisions } = store.db.t
    await store.db.write(async (tx) => {
      const article = await findArticleRow(tx, draft.id)
      const revision = await findRevision(tx, article?.draftRevisionId ?? '')
      if (revision) await tx.orm.update(revisions).set({ content: { ...revision.content, tagIds: [] } })
    })
    await undo('tag', into.id)
    expect(await listed('tag', from.id)).toEqual([])
    expect(await wordsOf('tag', from.id)).toContain(
      '0 articles came back; 1 article had been given something else meanwhile and stays as it is',
    )
  })

  test('where a new one has its address it comes back beside it, and that is said', async () => {
    const [from, into] = await tags()
    await mergeTags(desk(), { into: into.id }, { id: from.id })
    const newer = await aTag(store.db, { name: 'Podagra' })
    await undo('tag', into.id)
    expect((await findTag(reader(store.db), 'podagra'))?.id).toBe(newer.id)
    expect((await findTag(reader(store.db), 'podagra-2'))?.id).toBe(from.id)
    expect(await wordsOf('tag', from.id)).toContain(
      'its old address /tag/podagra/ is another one’s now, so readers find it at /tag/podagra-2/',
    )
  })

  test('once only, and not while what it was merged into is gone itself', async () => {
    const [from, into] = await tags()
    const third = await aTag(store.db, { name: 'Crystals' })
    await anArticle(store.db, { title: 'Salt', tagIds: [from.id] })
    await mergeTags(desk(), { into: into.id }, { id: from.id })
    const [first] = await loadTermHistory(desk(), { kind: 'tag', id: into.id })
    const again = () => undoMerge(desk(), {}, { id: first?.mergeId ?? '' })
    await mergeTags(desk(), { into: third.id }, { id: into.id })
    const left = await leftBy(store.db, async () => {
      await expect(again()).rejects.toThrow(/became part of another one itself/)
      await expect(undoMerge(desk(), {}, { id: 'none' })).rejects.toThrow(/no such merge/)
    })
    expect(left).toEqual({ acts: [], tags: [] })
    await undo('tag', third.id)
    await again()
    expect(await listed('tag', from.id)).toEqual(['Salt'])
    await expect(again()).rejects.toThrow('This merge was undone already.')
    expect(
      (await loadTermHistory(desk(), { kind: 'tag', id: into.id })).map(({ mergeId }) => mergeId),
    ).toEqual(expect.not.arrayContaining([first?.mergeId]))
  })

  test('not while a later merge into the same stands that had an article of it; apart from that in any order', async () => {
    const [from, into] = await tags()
    const other = await aTag(store.db, { name: 'toe' })
    await anArticle(store.db, { title: 'Both', tagIds: [from.id, other.id] })
    const apart = await aTag(store.db, { name: 'apart' })
    await anArticle(store.db, { title: 'Apart', tagIds: [apart.id] })
    const merges: string[] = []
    for (const { id } of [apart, from, other]) {
      await mergeTags(desk(), { into: into.id }, { id })
      const [last] = await loadTermHistory(desk(), { kind: 'tag', id: into.id })
      merges.push(last?.mergeId ?? '')
    }
    const undoAt = (at: number) => undoMerge(desk(), {}, { id: merges[at] ?? '' })
    await expect(undoAt(1)).rejects.toThrow('“toe” was merged into “gout” after it')
    await undoAt(0)
    await undoAt(2)
    await undoAt(1)
    expect([await listed('tag', from.id), await listed('tag', other.id)]).toEqual([['Both'], ['Both']])
    expect([await listed('tag', apart.id), await listed('tag', into.id)]).toEqual([['Apart'], []])
  })

  test('the record offers it to whoever may', async () => {
    const [from, into] = await tags()
    const { entry } = await mergeTags(desk(editor), { into: into.id }, { id: from.id })
    const offered = async () =>
      (await loadRecord(desk(editor), recordQuery.parse({}))).entries.flatMap(({ undo }) => undo ?? [])
    expect(await offered()).toEqual([`/desk/tags/${into.id}/?done=${entry}`])
    await undo('tag', into.id, editor)
    expect(await offered()).toEqual([])
  })
})

describe('a category', () => {
  test('comes back with those below it, menus and pins; what was arranged since is kept apart by articles', async () => {
    const conditions = await aCategory(store.db, { name: 'Conditions' })
    const gout = await aCategory(store.db, { name: 'Gout', parentId: conditions.id })
    const acute = await aCategory(store.db, { name: 'Acute', parentId: gout.id })
    const opinion = await aCategory(store.db, { name: 'Opinion', position: 1 })
    await anArticle(store.db, { title: 'Salt', categoryIds: [gout.id, opinion.id] })
    await anArticle(store.db, { title: 'Flare', categoryIds: [acute.id] })
    const entry = { label: 'G', target: { kind: 'category' as const, id: gout.id }, children: [] }
    await aMenu(store.db, { entries: [entry] })
    const pins = { lead: ['l'], [`strip:${gout.id}`]: ['a', 'b'], [`strip:${opinion.id}`]: ['c', 'd', 'e'] }
    const { id: base } = await saveFrontPage(desk(), { pins, base: null })
    await mergeCategories(desk(), { into: opinion.id }, { id: gout.id })
    const since = { [`strip:${opinion.id}`]: ['x', 'a', 'c'] }
    await saveFrontPage(deskOf(managingEditor, store.db, desk().now + 1), { pins: since, base })
    expect((await leftBy(store.db, () => undo('category', opinion.id))).tags[0]).toContain('front-page')
    expect((await findCategory(reader(store.db), 'conditions/gout'))?.id).toBe(gout.id)
    expect((await findCategory(reader(store.db), 'conditions/gout/acute'))?.id).toBe(acute.id)
    expect(await redirect('/category/conditions/gout')).toBeNull()
    expect(await redirect('/category/opinion/acute')).toBe('/category/conditions/gout/acute/')
    expect(await listed('category', conditions.id)).toEqual(['Flare', 'Salt'])
    expect(await listed('category', opinion.id)).toEqual(['Salt'])
    expect((await findMenu(reader(store.db), 'main'))?.entries).toEqual([entry])
    expect((await findFrontPage(reader(store.db)))?.pins).toEqual(pins)
    expect((await findFrontPage(reader(store.db, desk().now + 1)))?.pins).toEqual({
      [`strip:${gout.id}`]: ['a'],
      [`strip:${opinion.id}`]: ['x', null, 'c'],
    })
  })

  test('one that was merged before categories had the word for it is opinion by its old address', async () => {
    const [from, into] = [await aCategory(store.db, { name: 'Opinion' }), await aCategory(store.db)]
    await mergeCategories(desk(), { into: into.id }, { id: from.id })
    const { termMerges } = store.db.t
    await store.db.write(async (tx) => {
      const [{ kept } = { kept: null }] = await tx.orm.select({ kept: termMerges.kept }).from(termMerges)
      if (!kept) throw new Error('Nothing was kept.')
      const { isOpinion, ...row } = kept.row as Record<string, unknown>
      expect(isOpinion).toBe(true)
      await tx.orm.update(termMerges).set({ kept: { ...kept, row } as typeof kept })
    })
    await undo('category', into.id)
    expect(await findCategory(reader(store.db), 'opinion')).toMatchObject({ id: from.id, isOpinion: true })
  })

  test('managing editors merge and undo, editors do neither', async () => {
    const into = await aCategory(store.db, { name: 'Into' })
    const others = [1, 2, 3, 4].map((number) => aCategory(store.db, { name: `From ${number}` }))
    const froms = await Promise.all(others)
    await expectOnly(managingEditor, store.db, async (actor) => {
      const from = froms.pop()
      if (!from) throw new Error('Every one of them is merged.')
      await mergeCategories(desk(actor), { into: into.id }, { id: from.id })
    })
    const [merge] = await loadTermHistory(desk(), { kind: 'category', id: into.id })
    const attempt = () => undoMerge(desk(editor), {}, { id: merge?.mergeId ?? '' })
    await expect(attempt()).rejects.toThrow(/Ask a managing editor/)
    expect((await loadTermHistory(desk(editor), { kind: 'category', id: into.id }))[0]?.mergeId).toBeNull()
  })
})

test('an author comes back to the lines they signed, and the other keeps theirs', async () => {
  const from = await anAuthor(store.db, { name: 'M. Rao', bio: 'Walks.' })
  const into = await anAuthor(store.db, { name: 'Meera Rao' })
  const both = await anArticle(store.db, { title: 'Both', byline: [signedBy(into), signedBy(from)] })
  await anArticle(store.db, { title: 'Own', byline: [signedBy(into)] })
  await mergeAuthors(desk(), { into: into.id }, { id: from.id })
  await rewrite(both.id, { title: 'Rewritten' })
  await undo('author', into.id)
  expect((await findAuthor(reader(store.db), 'm-rao'))?.author).toMatchObject({ id: from.id, bio: 'Walks.' })
  expect(await listed('author', from.id)).toEqual(['Rewritten'])
  expect(await listed('author', into.id)).toEqual(['Own', 'Rewritten'])
  expect(await redirect('/author/m-rao')).toBeNull()
})
