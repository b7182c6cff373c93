// A category or an author begun by mistake is removed and comes back; nothing goes on which anything ever hung.
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { findAuthor, findCategory } from '../../../../db/reader/taxonomy.ts'
import type { BylineEntry } from '../../../../lib/articles/content.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { trashArticle } from '../../../../lib/articles/trash.ts'
import { loadAuthorForm, loadAuthors } from '../../../../lib/authors/load.ts'
import { removeAuthor, restoreAuthor } from '../../../../lib/authors/remove.ts'
import { loadCategories, loadCategoryForm, loadRemovedCategories } from '../../../../lib/categories/load.ts'
import { mergeCategories } from '../../../../lib/categories/merge.ts'
import { removeCategory, restoreCategory } from '../../../../lib/categories/remove.ts'
import { saveFrontPage } from '../../../../lib/front-page/save.ts'
import { hubMenuName } from '../../../../lib/menus/names.ts'
import { restoreRevision } from '../../../../lib/revisions/restore.ts'
import { aCampaign, aCategory, aMenu, anArticle, anAuthor, signedBy } from '../../../support/builders.ts'
import { DAY, deskOf, editor, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { statementsDuring } from '../../../support/measuring/statements.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (actor = editor) => deskOf(actor, store.db)
const category = (name: string, fields = {}) => aCategory(store.db, { name, ...fields })
const remove = ({ id }: { id: string }) => removeCategory(desk(), { id })
const restore = ({ id }: { id: string }) => restoreCategory(desk(), { id })
const removed = async () => loadRemovedCategories(desk(), (await loadCategories(desk())) ?? [])
const removedAuthors = async () => (await loadAuthors(desk(), { words: '', page: 1 }))?.removed

test('a category goes, is listed, and comes back whole', async () => {
  const above = await category('Clinical')
  const gout = await category('Gout', { parentId: above.id, description: 'Of crystals.' })
  const gone = await leftBy(store.db, () => remove(gout))
  expect(gone.acts).toMatchObject([{ act: 'category.remove', subjectId: gout.id }])
  expect(gone.tags.flat()).toContain('category-path:clinical/gout')
  expect(await findCategory(reader(store.db), 'clinical/gout')).toBeNull()
  expect(await removed()).toEqual([{ id: gout.id, name: 'Gout', label: '', at: NOON, byName: editor.name }])
  const back = await leftBy(store.db, () => restore(gout))
  expect(back.acts).toMatchObject([{ act: 'category.restore', subjectId: gout.id }])
  expect(back.tags.flat()).toContain('category-path:clinical/gout')
  expect(await findCategory(reader(store.db), 'clinical/gout')).toMatchObject({ description: 'Of crystals.' })
  expect(await removed()).toEqual([])
  expect((await loadCategoryForm(desk(), gout.id))?.history.map(({ words }) => words)).toEqual([
    'brought it back',
    'removed it',
    'saved it',
  ])
  await expect(restore(gout)).rejects.toThrow('there already')
  await expect(restore({ id: 'none' })).rejects.toThrow('nothing to bring back')
})

test('one that came back and then became part of another is offered no more', async () => {
  const [gout, other] = [await category('Gout'), await category('Other')]
  await remove(gout)
  await restore(gout)
  await mergeCategories(desk(managingEditor), { into: other.id }, { id: gout.id })
  expect(await removed()).toEqual([])
  await expect(restore(gout)).rejects.toThrow('nothing to bring back')
})

test('whose address another one has by now comes back beside it, and to the top where what stood above is gone', async () => {
  const above = await category('Clinical')
  const gout = await category('Gout', { parentId: above.id })
  const other = await category('Opinion')
  for (const one of [gout, other, above]) await remove(one)
  await category('Gout')
  await category('Opinion')
  await restore(gout)
  await restore(other)
  expect(await findCategory(reader(store.db), 'gout-2')).toMatchObject({ id: gout.id, parentId: null })
  expect(await findCategory(reader(store.db), 'opinion-2')).toMatchObject({ id: other.id })
})

test('a category stays on which anything ever hung, and the sentence says what', async () => {
  const [drafts, past, above] = [await category('Drafts'), await category('Past'), await category('Above')]
  const [linked, paid, pinned] = [await category('Linked'), await category('Paid'), await category('Pinned')]
  const [hub, grown, small] = [await category('Hub'), await category('Grown'), await category('Small')]
  const entry = (id: string) => ({ label: 'x', target: { kind: 'category' as const, id }, children: [] })
  await anArticle(store.db, { categoryIds: [drafts.id], status: 'draft' })
  await anArticle(store.db, { categoryIds: [past.id], at: NOON - 2 * DAY, until: NOON - DAY })
  await category('Below', { parentId: above.id })
  await aMenu(store.db, { entries: [entry(linked.id)], visibleUntil: NOON - DAY })
  await aCampaign(store.db, { sections: [paid.id] })
  await saveFrontPage(desk(managingEditor), { pins: { [`strip:${pinned.id}`]: ['x'] }, base: null })
  await aMenu(store.db, { name: hubMenuName(hub.id), entries: [] })
  await mergeCategories(desk(managingEditor), { into: grown.id }, { id: small.id })
  const all = [drafts, past, above, linked, paid, pinned, hub, grown]
  const offered = await Promise.all(
    all.map(async ({ id }) => (await loadCategoryForm(desk(), id))?.mayRemove),
  )
  expect(offered).toEqual(all.map(() => false))
  const why = async (one: { id: string }) => remove(one).catch(({ message }) => message)
  expect(await why(drafts)).toBe(
    '“Drafts” has articles, or had some, so it stays. Ask a managing editor to merge it into another one instead.',
  )
  expect(await why(past)).toContain('has articles, or had some')
  expect(await why(above)).toBe('Other categories stand below it, so “Above” stays.')
  expect(await why(linked)).toContain('stands in a menu, or did')
  expect(await why(paid)).toContain('Campaigns advertise in it')
  expect(await why(pinned)).toContain('The front page has a place for it')
  expect(await why(hub)).toContain('It has a menu of its own')
  expect(await why(grown)).toContain('has taken in another one')
  expect(await why({ id: 'none' })).toContain('not there any more')
  expect(await removed()).toEqual([])
})

/** An article that stood in a category, or was signed, when it was begun, and is no more. */
async function aTextThatNamed(title: string, was: { categoryIds?: string[]; byline?: BylineEntry[] }) {
  const { id: articleId, rev, content } = await anArticle(store.db, { title, ...was, status: 'draft' })
  await saveArticle(desk(), { articleId, rev, content: { ...content, categoryIds: [], byline: [] } })
  return articleId
}

test('what an earlier version of a draft names stays, and the sentence says which and what to do instead', async () => {
  const [gout, other] = [await category('Gout'), await category('Other')]
  const [abe, kim] = [
    await anAuthor(store.db, { name: 'Abe' }),
    await anAuthor(store.db, { name: 'Kim', credentials: [] }),
  ]
  const articleId = await aTextThatNamed('Salt', { categoryIds: [gout.id] })
  await aTextThatNamed('Water', { byline: [signedBy(abe)] })
  expect((await loadCategoryForm(desk(), gout.id))?.mayRemove).toBe(true)
  await expect(remove(gout)).rejects.toThrow(
    '“Gout” stands in an earlier version of “Salt”, which asks for it when it is restored, so it stays. Ask a managing editor to merge it into another one instead: earlier versions then name that one.',
  )
  const byOther = removeCategory(desk(managingEditor), { id: gout.id })
  await expect(byOther).rejects.toThrow('so it stays. Merge it into another one instead: earlier')
  await expect(removeAuthor(desk(), { id: abe.id })).rejects.toThrow('an earlier version of “Water”')
  await mergeCategories(desk(managingEditor), { into: other.id }, { id: gout.id })
  const { revisions } = store.db.t
  const [{ id: revisionId } = { id: '' }] = await store.db.orm
    .select({ id: revisions.id })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.number, 1)))
  await restoreRevision(desk(), { articleId, revisionId })
  expect((await loadCategories(desk()))?.find(({ id }) => id === other.id)).toMatchObject({ articles: 1 })
  await removeAuthor(desk(), { id: kim.id })
})

test('in the trash an article names it no less, and keeps its title to itself', async () => {
  const gout = await category('Gout')
  const articleId = await aTextThatNamed('Salt', { categoryIds: [gout.id] })
  await trashArticle(desk(), { articleId })
  await expect(remove(gout)).rejects.toThrow('“Gout” stands in an earlier version of an article, which')
})

test('all texts are read at once, however many there are', async () => {
  const [gout, lupus] = [await category('Gout'), await category('Lupus')]
  const asked = async (one: { id: string }) => statementsDuring(() => remove(one))
  const before = await asked(gout)
  for (let at = 0; at < 5; at++) await aTextThatNamed(`Text ${at}`, { byline: [] })
  expect(await asked(lupus)).toBe(before)
})

test('an author goes and comes back; whoever signed or stands in Meet the Editors stays', async () => {
  const [mistake, signed, listed] = [
    await anAuthor(store.db, { name: 'Mistake', credentials: ['MD'] }),
    await anAuthor(store.db, { name: 'Signed' }),
    await anAuthor(store.db, { name: 'Listed', isEditor: true }),
  ]
  await anArticle(store.db, { byline: [signedBy(signed)], status: 'draft' })
  const offered = async ({ id }: { id: string }) => (await loadAuthorForm(desk(), id))?.mayRemove
  expect(await Promise.all([mistake, signed, listed].map(offered))).toEqual([true, false, false])
  await expect(removeAuthor(desk(), { id: signed.id })).rejects.toThrow('has articles, or had some')
  await expect(removeAuthor(desk(), { id: listed.id })).rejects.toThrow('stands in Meet the Editors')
  const gone = await leftBy(store.db, () => removeAuthor(desk(), { id: mistake.id }))
  expect(gone.acts).toMatchObject([{ act: 'author.remove', subjectId: mistake.id }])
  expect(gone.tags.flat()).toContain(`author-slug:${mistake.slug}`)
  expect(await findAuthor(reader(store.db), mistake.slug)).toBeNull()
  expect((await removedAuthors())?.map(({ name }) => name)).toEqual(['Mistake'])
  const back = await leftBy(store.db, () => restoreAuthor(desk(), { id: mistake.id }))
  expect(back.acts).toMatchObject([{ act: 'author.restore', subjectId: mistake.id }])
  expect((await loadAuthorForm(desk(), mistake.id))?.row).toMatchObject({
    name: 'Mistake',
    credentials: ['MD'],
  })
  expect(await removedAuthors()).toEqual([])
})

test('editors remove and bring back, contributors do not', async () => {
  const [gout, mistake] = [await category('Gout'), await anAuthor(store.db, { name: 'Mistake' })]
  await expectOnly(editor, store.db, async (actor) => {
    await removeCategory(desk(actor), { id: gout.id })
    await restore(gout)
  })
  await expectOnly(editor, store.db, async (actor) => {
    await removeAuthor(desk(actor), { id: mistake.id })
    await restoreAuthor(desk(), { id: mistake.id })
  })
  await remove(gout)
  await removeAuthor(desk(), { id: mistake.id })
  await expectOnly(editor, store.db, async (actor) => {
    await restoreCategory(desk(actor), { id: gout.id })
    await remove(gout)
  })
  await expectOnly(editor, store.db, async (actor) => {
    await restoreAuthor(desk(actor), { id: mistake.id })
    await removeAuthor(desk(), { id: mistake.id })
  })
})
