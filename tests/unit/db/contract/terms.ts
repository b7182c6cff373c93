// Categories, tags, authors and menus as those see them who keep them, and what names a term.
import { expect, test } from 'vitest'
import { listKeptActs } from '../../../../db/desk/kept-acts.ts'
import {
  listMenuActs,
  listMenuNames,
  listMenuVersions,
  listPageChoices,
} from '../../../../db/desk/publication/menus.ts'
import { listDirectTerms, listRetaggings } from '../../../../db/desk/subjects/retaggings.ts'
import {
  countTerms,
  countWithBoth,
  findTermName,
  listAllAuthors,
  listAllTags,
  listArticlesWith,
  listTermActs,
  listTree,
} from '../../../../db/desk/subjects/terms.ts'
import { findMenu } from '../../../../db/reader/publication/site.ts'
import { listEditors } from '../../../../db/reader/taxonomy.ts'
import { listSplitsNaming } from '../../../../db/store/activity.ts'
import { listStandingKeptActs, setKeptActUndone } from '../../../../db/store/kept-acts.ts'
import { findLastCampaign } from '../../../../db/store/publication/ads.ts'
import { listFrontPages } from '../../../../db/store/publication/front-pages.ts'
import { findRetagging } from '../../../../db/store/subjects/retaggings.ts'
import {
  findMerge,
  findMergedInto,
  isImportedAgain,
  isMergedInto,
  listLaterMerges,
  listStandingMerges,
  mapMergedInto,
} from '../../../../db/store/subjects/term-merges.ts'
import {
  listArticlesEverNaming,
  listArticlesNaming,
  listMenusNaming,
  listPublicationsUnder,
  listTermIds,
} from '../../../../db/store/subjects/terms.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { arrangeEditors } from '../../../../lib/authors/arrange.ts'
import { arrangeCategories, placesOf } from '../../../../lib/categories/arrange.ts'
import { mergeCategories } from '../../../../lib/categories/merge.ts'
import { act } from '../../../../lib/desk.ts'
import { saveFrontPage } from '../../../../lib/front-page/save.ts'
import { findKeptWithin, keepActWithin } from '../../../../lib/kept/keep.ts'
import { hubMenuName } from '../../../../lib/menus/names.ts'
import { publishMenu, restoreMenu } from '../../../../lib/menus/publish.ts'
import { retagArticles } from '../../../../lib/retag/retag.ts'
import { undoRetag } from '../../../../lib/retag/undo.ts'
import { mergeTags } from '../../../../lib/tags/edit.ts'
import { splitTag } from '../../../../lib/tags/split.ts'
import { undoMerge } from '../../../../lib/terms/undo-merge.ts'
import {
  aCampaign,
  aCategory,
  aMenu,
  anArticle,
  anAuthor,
  aPage,
  aTag,
  signedBy,
} from '../../../support/builders.ts'
import { DAY, deskOf, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../support/db.ts'

export function termsAreKept(open: OpenStore): void {
  const store = freshStore(open)
  const desk = () => deskOf(managingEditor, store.db)

  test('what names a tag is counted: newest texts, and what readers see now', async () => {
    const [gout, lupus] = [await aTag(store.db, { name: 'gout' }), await aTag(store.db, { name: 'Lupus' })]
    const { id } = await anArticle(store.db, { title: 'Salt', tagIds: [gout.id, lupus.id] })
    await anArticle(store.db, { title: 'Draft', tagIds: [gout.id], status: 'draft' })
    await anArticle(store.db, { title: 'Planned', tagIds: [gout.id], at: NOON + DAY })
    const term = { kind: 'tag', id: gout.id } as const
    expect((await countTerms(desk(), 'tag')).get(gout.id)).toEqual({ articles: 3, live: 1 })
    expect(await countWithBoth(desk(), 'tag', [gout.id, lupus.id])).toBe(1)
    const titles = await listArticlesWith(desk(), term, 9)
    expect(titles.map(({ title }) => title)).toEqual(['Draft', 'Planned', 'Salt'])
    expect((await listAllTags(desk())).map(({ name }) => name).sort()).toEqual(['Lupus', 'gout'])
    expect(await findTermName(desk(), term)).toEqual({ id: gout.id, name: 'gout' })
    expect(await findTermName(desk(), { kind: 'tag', id: 'none' })).toBeNull()
    expect(await listTermActs(desk(), { kind: 'tag', id: gout.id }, 20)).toMatchObject([{ act: 'tag.save' }])
    expect(await listArticlesNaming(store.db, term)).toHaveLength(3)
    const under = await act(desk(), (tx) => listPublicationsUnder(tx, term))
    expect(under).toHaveLength(2)
    expect(id).not.toBe('')
  })

  test('merging leaves nothing that names what is gone', async () => {
    const [from, into] = [await aTag(store.db, { name: 'podagra' }), await aTag(store.db, { name: 'gout' })]
    await anArticle(store.db, { tagIds: [from.id, into.id] })
    const entries = [{ label: 'P', target: { kind: 'tag' as const, id: from.id }, children: [] }]
    await aMenu(store.db, { entries })
    expect(await listMenusNaming(store.db, from.id)).toHaveLength(1)
    const { entry } = await mergeTags(desk(), { into: into.id }, { id: from.id })
    expect(await listArticlesNaming(store.db, { kind: 'tag', id: from.id })).toEqual([])
    expect(await listMenusNaming(store.db, from.id)).toEqual([])
    expect((await findMenu(reader(store.db), 'main'))?.entries[0]?.target).toEqual({
      kind: 'tag',
      id: into.id,
    })
    const acts = await listTermActs(desk(), { kind: 'tag', id: into.id }, 20)
    const merge = String(acts.find(({ id }) => id === entry)?.detail.merge)
    expect(await listStandingMerges(store.db, [merge, 'none'])).toEqual([merge])
    await undoMerge(desk(), {}, { id: merge })
    expect(await listStandingMerges(store.db, [merge])).toEqual([])
    expect((await findMerge(store.db, merge))?.undoneAt).toBe(NOON)
    expect((await findMenu(reader(store.db), 'main'))?.entries).toEqual(entries)
    expect(await listArticlesNaming(store.db, { kind: 'tag', id: from.id })).toHaveLength(1)
    await aTag(store.db, { name: 'imported', importRef: 'wxr:tag:1' })
    const again = (ref: string) => store.db.write((tx) => isImportedAgain(tx, 'tag', ref))
    expect([await again('wxr:tag:1'), await again('wxr:tag:2')]).toEqual([true, false])
  })

  test('what earlier texts name is found by the whole id', async () => {
    const tag = await aTag(store.db, { name: 'gout' })
    const { id: articleId, rev, content } = await anArticle(store.db, { tagIds: [tag.id], status: 'draft' })
    await anArticle(store.db, { title: 'Other' })
    await saveArticle(desk(), { articleId, rev, content: { ...content, tagIds: [] } })
    expect(await listArticlesNaming(store.db, { kind: 'tag', id: tag.id })).toEqual([])
    expect(await listArticlesEverNaming(store.db, tag.id)).toEqual([articleId])
    for (const id of [tag.id.slice(1), `${tag.id.slice(0, -1)}_`, '%'])
      expect(await listArticlesEverNaming(store.db, id)).toEqual([])
  })

  test('categories change places and become one', async () => {
    const [a, b] = [await aCategory(store.db, { name: 'A' }), await aCategory(store.db, { name: 'B' })]
    const [one, other] = [
      await aCategory(store.db, { name: 'X', parentId: a.id }),
      await aCategory(store.db, { name: 'X', parentId: b.id }),
    ]
    await anArticle(store.db, { categoryIds: [one.id] })
    const before = placesOf(await listTree(desk()))
    const swapped = new Map([
      [one.id, b.id],
      [other.id, a.id],
    ])
    const after = before.map(({ id, parentId }) => ({ id, parentId: swapped.get(id) ?? parentId }))
    await arrangeCategories(desk(), { before, after })
    const paths = async () => (await listTree(desk())).map(({ id, path }) => [id, path])
    expect(await paths()).toEqual(
      expect.arrayContaining([
        [one.id, 'b/x'],
        [other.id, 'a/x'],
      ]),
    )
    await saveFrontPage(desk(), { pins: { [`strip:${one.id}`]: ['x'] }, base: null })
    await mergeCategories(desk(), { into: other.id }, { id: one.id })
    const [front] = await listFrontPages(store.db, 1)
    expect(front?.pins).toEqual({ [`strip:${other.id}`]: ['x'] })
    expect((await countTerms(desk(), 'category')).get(other.id)).toEqual({ articles: 1, live: 1 })
  })

  test('a merged hub brings campaigns and its menu along, and takes them back', async () => {
    const [gout, joints] = [
      await aCategory(store.db, { name: 'Gout', kind: 'hub' }),
      await aCategory(store.db, { name: 'Joints', kind: 'hub' }),
    ]
    const { id } = await aCampaign(store.db, { sections: [gout.id] })
    const entries = [{ label: 'Issues', target: { kind: 'path' as const, path: '/issues/' }, children: [] }]
    await publishMenu(desk(), { base: null, entries }, { name: hubMenuName(gout.id) })
    const isInto = () => act(desk(), (tx) => isMergedInto(tx, { kind: 'category', id: joints.id }))
    const state = async () => [
      (await findLastCampaign(store.db, id))?.sections,
      (await findMenu(reader(store.db), hubMenuName(joints.id)))?.entries ?? [],
    ]
    const { entry } = await mergeCategories(desk(), { into: joints.id }, { id: gout.id })
    expect([await isInto(), await state()]).toEqual([true, [[joints.id], entries]])
    const acts = await listTermActs(desk(), { kind: 'category', id: joints.id }, 20)
    await undoMerge(desk(), {}, { id: String(acts.find((one) => one.id === entry)?.detail.merge) })
    expect([await isInto(), await state()]).toEqual([false, [[gout.id], []]])
    expect((await findMenu(reader(store.db), hubMenuName(gout.id)))?.entries).toEqual(entries)
  })

  test('every version of a menu is kept, with who made it', async () => {
    const imported = await aMenu(store.db, { importRef: 'wxr:old.example:menu:top', entries: [] })
    const other = [{ label: 'I', target: { kind: 'path' as const, path: '/issues/' }, children: [] }]
    const { id } = await publishMenu(desk(), { base: imported.id, entries: other }, { name: 'main' })
    const entries = [{ label: 'S', target: { kind: 'path' as const, path: '/search/' }, children: [] }]
    const next = await publishMenu(desk(), { base: id, entries }, { name: 'main' })
    const versions = await listMenuVersions(desk(), 'main')
    expect(versions.map((version) => version.id)).toEqual([next.id, id, imported.id])
    expect((await listMenuActs(desk(), [id])).get(id)).toMatchObject({ byName: managingEditor.name })
    expect(await listMenuNames(desk())).toEqual(['main'])
    await restoreMenu(desk(), { base: next.id, versionId: id }, { name: 'main' })
    expect((await findMenu(reader(store.db), 'main'))?.entries).toEqual(other)
  })

  test('an act on many things is kept to be undone, and is listed without what undoing goes by', async () => {
    const keep = { kind: 'tag-split', kept: { from: 'a' }, words: 'split it' } as const
    const id = await act(desk(), (tx) => keepActWithin(tx, desk(), keep))
    expect(await act(desk(), (tx) => findKeptWithin(tx, 'tag-split', id))).toEqual({ from: 'a' })
    const wrong = act(desk(), (tx) => findKeptWithin(tx, 'redirect-file', id))
    await expect(wrong).rejects.toThrow('nothing to undo')
    const line = { id, words: 'split it', at: NOON, byName: managingEditor.name, undoneAt: null }
    expect(await listKeptActs(desk(), 'tag-split', 9)).toEqual([line])
    expect(await listKeptActs(desk(), 'redirect-file', 9)).toEqual([])
    expect(await listStandingKeptActs(store.db, [id, 'none'])).toEqual([id])
    await act(desk(), (tx) => setKeptActUndone(tx, id, { undoneAt: NOON }))
    expect(await listStandingKeptActs(store.db, [id])).toEqual([])
    await expect(act(desk(), (tx) => findKeptWithin(tx, 'tag-split', id))).rejects.toThrow('undone already')
  })

  test('splits of a tag are known by both of their tags', async () => {
    const [one, other] = [await aTag(store.db, { name: 'one' }), await aTag(store.db, { name: 'other' })]
    const { id: articleId } = await anArticle(store.db, { tagIds: [one.id] })
    const { split } = await splitTag(desk(), { name: 'third', articleIds: [articleId] }, { id: one.id })
    const third = (await listAllTags(desk())).find(({ name }) => name === 'third')
    for (const id of [one.id, third?.id ?? ''])
      expect(await listSplitsNaming(store.db, id)).toMatchObject([{ detail: { split } }])
    expect(await listSplitsNaming(store.db, other.id)).toEqual([])
  })

  test('what a retagging did is kept, with the terms of each article by text and publication', async () => {
    const [one, other] = [await aTag(store.db, { name: 'one' }), await aTag(store.db, { name: 'other' })]
    const { id: articleId } = await anArticle(store.db, { tagIds: [one.id] })
    const { id } = await retagArticles(desk(), {
      ...{ articleIds: [articleId], add: ['other'], remove: ['one'], from: null, to: null },
    })
    const terms = await listDirectTerms(desk(), [articleId])
    const publicationId = expect.any(String)
    expect(terms).toEqual(
      [null, publicationId].map((id) => ({ articleId, publicationId: id, termId: other.id })),
    )
    const by = { byName: managingEditor.name, at: NOON, articles: 1, stayed: 0, leftId: null }
    expect(await listRetaggings(desk(), 9)).toMatchObject([{ id, ...by, undoneAt: null }])
    expect((await findRetagging(store.db, id))?.kept.texts).toMatchObject([{ articleId, tagIds: [one.id] }])
    await undoRetag(desk(), {}, { id })
    expect(await listRetaggings(desk(), 9)).toMatchObject([{ id, undoneAt: NOON }])
  })

  test('what a retagging moved is known by the category that was left, and followed to what that became', async () => {
    const names = ['Old', 'New', 'Third']
    const [old, to, third] = await Promise.all(names.map((name) => aCategory(store.db, { name })))
    if (!old || !to || !third) throw new Error('Three are made.')
    const { id: articleId } = await anArticle(store.db, { categoryIds: [old.id] })
    const { id } = await retagArticles(desk(), {
      ...{ articleIds: [articleId], add: [], remove: [], from: old.id, to: to.id },
    })
    expect(await listRetaggings(desk(), 9)).toMatchObject([{ id, leftId: old.id }])
    await mergeCategories(desk(), { into: third.id }, { id: old.id })
    const became = (id: string) => store.db.write((tx) => findMergedInto(tx, { kind: 'category', id }))
    expect([await became(old.id), await became(to.id)]).toEqual([third.id, null])
    const all = { kind: 'category' as const, ids: [old.id, to.id, third.id] }
    const known = await store.db.write(async (tx) => [
      ...(await mapMergedInto(tx, all)),
      (await listTermIds(tx, all)).sort(),
      ...(await mapMergedInto(tx, { ...all, ids: [] })),
      await listTermIds(tx, { ...all, ids: [] }),
    ])
    expect(known).toEqual([[old.id, third.id], [to.id, third.id].sort(), []])
    await mergeCategories(desk(), { into: third.id }, { id: to.id })
    const [first, later] = (await listTermActs(desk(), { kind: 'category', id: third.id }, 20))
      .flatMap(({ detail }) => (detail.merge ? [String(detail.merge)] : []))
      .sort()
    const after = async (id = '') => {
      const merge = await findMerge(store.db, id)
      const rows = merge ? await store.db.write((tx) => listLaterMerges(tx, merge)) : []
      return rows.map((row) => row.id)
    }
    expect([await after(first), await after(later)]).toEqual([[later], []])
  })

  test('pages are offered with whether readers see them; authors by name', async () => {
    await aPage(store.db, { title: 'About' })
    await aPage(store.db, { title: 'Planned', visibleFrom: NOON + DAY })
    expect(await listPageChoices(desk())).toEqual([
      { slug: 'about', title: 'About', isVisible: true },
      { slug: 'planned', title: 'Planned', isVisible: false },
    ])
    const author = await anAuthor(store.db, { isEditor: true })
    const abe = await anAuthor(store.db, { name: 'Abe', isEditor: true, position: 1 })
    await arrangeEditors(desk(), { before: [author.id, abe.id], after: [abe.id, author.id] })
    expect((await listEditors(reader(store.db)))[0]?.author.name).toBe('Abe')
    await anArticle(store.db, { byline: [signedBy(author)] })
    expect((await listAllAuthors(desk())).map(({ name }) => name)).toEqual(['Abe', author.name])
    expect((await countTerms(desk(), 'author')).get(author.id)).toEqual({ articles: 1, live: 1 })
  })
}
