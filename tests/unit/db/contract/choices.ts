// What editors choose from while writing: authors, tags, articles, issues, pictures; signs mean themselves.
import { expect, test } from 'vitest'
import { findLibraryMedium, searchMedia } from '../../../../db/desk/media.ts'
import {
  findAuthorBySlug,
  findIssueBySlug,
  findTagBySlug,
  listArticleTitles,
  listAuthorSlugs,
  listCategories,
  listIssues,
  listMedia,
  listRelatedIds,
  listTags,
  searchArticleTitles,
  searchAuthors,
  searchTags,
} from '../../../../db/desk/subjects/choices.ts'
import { contentOf } from '../../../../lib/articles/content.ts'
import { createArticle } from '../../../../lib/articles/create.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { searchArticleChoices } from '../../../../lib/articles/search-choices.ts'
import { trashArticle } from '../../../../lib/articles/trash.ts'
import { loadWork } from '../../../../lib/articles/work.ts'
import { findOrCreateTag } from '../../../../lib/tags/find-or-create.ts'
import { aCategory, aMedium, anArticle, anAuthor, anIssue, aTag } from '../../../support/builders.ts'
import { contributor, deskOf, editor } from '../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../support/db.ts'

export function choicesAreFound(open: OpenStore): void {
  const store = freshStore(open)

  test('an author is found by any part of the name, with credentials', async () => {
    await anAuthor(store.db, { name: 'Meera Rao', credentials: ['MD', 'MACR'] })
    await anAuthor(store.db, { name: 'Tobias Brandt' })
    const found = await searchAuthors(deskOf(contributor, store.db), { words: 'ra mee', limit: 12 })
    expect(found).toMatchObject([{ name: 'Meera Rao', credentials: ['MD', 'MACR'] }])
  })

  test('signs that mean something to the database mean themselves', async () => {
    await aTag(store.db, { name: '100% joint' })
    await aTag(store.db, { name: 'joint_pain' })
    await aTag(store.db, { name: 'gout' })
    const names = async (words: string) =>
      (await searchTags(deskOf(editor, store.db), { words, limit: 12 })).map(({ name }) => name)
    expect(await names('%')).toEqual(['100% joint'])
    expect(await names('_')).toEqual(['joint_pain'])
    expect(await names('\\')).toEqual([])
    expect(await names('')).toHaveLength(3)
  })

  test('a tag that is typed again is the one there is', async () => {
    const first = await findOrCreateTag(deskOf(editor, store.db), { name: 'Medical Education' })
    expect(await findOrCreateTag(deskOf(contributor, store.db), { name: 'medical education' })).toEqual(first)
  })

  test('a contributor takes tags, but makes none', async () => {
    await expect(findOrCreateTag(deskOf(contributor, store.db), { name: 'brand new' })).rejects.toThrow(
      /Ask an editor/,
    )
  })

  test('for a link, an editor finds every article and a contributor what is theirs', async () => {
    const { id } = await createArticle(deskOf(contributor, store.db), {
      content: contentOf({ title: 'My kite, 100% string' }),
    })
    await createArticle(deskOf(editor, store.db), { content: contentOf({ title: 'Their kite' }) })
    const found = async (who: typeof editor, words: string) =>
      (await searchArticleTitles(deskOf(who, store.db), { words, limit: 12 })).map(({ title }) => title)
    expect((await found(editor, 'kite')).sort()).toEqual(['My kite, 100% string', 'Their kite'])
    expect(await found(contributor, 'kite')).toEqual(['My kite, 100% string'])
    expect(await found(editor, '%')).toEqual(['My kite, 100% string'])
    const { choices } = await searchArticleChoices(deskOf(contributor, store.db), { q: 'string' })
    expect(choices).toEqual([{ id, label: 'My kite, 100% string', href: '/article/my-kite-100-string/' }])
  })

  test('articles that somebody had open come back in that order: only what they may read, and nothing from the trash', async () => {
    const make = async (who: typeof editor, title: string) =>
      (await createArticle(deskOf(who, store.db), { content: contentOf({ title }) })).id
    const mine = await make(contributor, 'Mine')
    const theirs = await make(editor, 'Theirs')
    const gone = await make(editor, 'Gone')
    await trashArticle(deskOf(editor, store.db), { articleId: gone })
    const titles = async (who: typeof editor) =>
      (await listArticleTitles(deskOf(who, store.db), [theirs, gone, mine, 'unknown'])).map(
        ({ title }) => title,
      )
    expect(await titles(editor)).toEqual(['Theirs', 'Mine'])
    expect(await titles(contributor)).toEqual(['Mine'])
    expect(await searchArticleTitles(deskOf(editor, store.db), { words: 'gone', limit: 12 })).toEqual([])
  })

  test('of what one may not read one learns the title that readers see, and nothing of a draft', async () => {
    const draft = await anArticle(store.db, { status: 'draft', title: 'Embargoed secret' })
    const live = await anArticle(store.db, { title: 'As printed' })
    await saveArticle(deskOf(editor, store.db), {
      ...{ articleId: live.id, rev: 1, content: { ...live.content, title: 'Secret new title' } },
    })
    const pins = { title: 'Mine', relatedPins: [draft.id, live.id] }
    const { id } = await createArticle(deskOf(contributor, store.db), { content: contentOf(pins) })
    const labels = async (who: typeof editor) =>
      (await loadWork(deskOf(who, store.db), id)).related.pins.map(({ label }) => label)
    expect(await labels(contributor)).toEqual(['No longer there', 'As printed'])
    expect(await labels(editor)).toEqual(['Embargoed secret', 'Secret new title'])
  })

  test('what there is to choose from is in its order, and found by its address', async () => {
    const { db } = store
    const desk = deskOf(contributor, db)
    const [older, newer] = [await anIssue(db, { year: 2025 }), await anIssue(db)]
    const top = await aCategory(db, { name: 'Guidance' })
    const below = await aCategory(db, { name: 'Ethics', parentId: top.id })
    const first = await aCategory(db, { name: 'Conditions' })
    const [author, tag] = [await anAuthor(db), await aTag(db)]
    expect((await listIssues(desk)).map(({ id }) => id)).toEqual([newer.id, older.id])
    expect((await listCategories(desk)).map(({ id }) => id)).toEqual([first.id, top.id, below.id])
    expect(await listTags(desk, [tag.id, 'unheard'])).toEqual([{ id: tag.id, name: tag.name }])
    expect(await listAuthorSlugs(desk)).toEqual([author.slug])
    expect(await findTagBySlug(desk, tag.slug)).toEqual({ id: tag.id, name: tag.name })
    expect(await findAuthorBySlug(desk, author.slug)).toEqual({ id: author.id })
    expect(await findIssueBySlug(desk, newer.slug)).toEqual({ id: newer.id })
    const missing = [findTagBySlug, findAuthorBySlug, findIssueBySlug].map((find) => find(desk, 'unheard'))
    expect(await Promise.all(missing)).toEqual([null, null, null])
  })

  test('pictures are found by their words, and alike articles in the order of their likeness', async () => {
    const { db } = store
    const desk = deskOf(editor, db)
    const picture = await aMedium(db, { alt: 'A KNEE, 100%' })
    await aMedium(db, { alt: 'A hand', fileName: 'hand.jpg' })
    expect((await listMedia(desk, [picture.id, 'unheard'])).map(({ id }) => id)).toEqual([picture.id])
    const found = await searchMedia(desk, { words: 'knee 100%', limit: 9 })
    expect(found.map(({ id }) => id)).toEqual([picture.id])
    expect((await findLibraryMedium(desk, picture.id))?.medium.alt).toBe('A KNEE, 100%')
    expect(await findLibraryMedium(desk, 'unheard')).toBeNull()
    const body = (words: string) => ({ body: `<p>${words}</p>` })
    const one = await anArticle(db, { title: 'Urate crystals', ...body('Urate crystals in gout.') })
    const two = await anArticle(db, { title: 'Crystals of urate', ...body('Gout and urate crystals.') })
    expect(await listRelatedIds(desk, two.id)).toEqual([one.id])
  })
}
