// How the site was at an earlier moment, as the time machine reads it.
import { expect, test } from 'vitest'
import { putAuthor } from '../../../../db/store/subjects/taxonomy.ts'
import { recordActivity } from '../../../../lib/activity.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { lookAsOf } from '../../../../lib/as-of/look.ts'
import { createAuthor } from '../../../../lib/authors/create.ts'
import { act } from '../../../../lib/desk.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { loadCategory, loadTag } from '../../../../lib/reader/listing.ts'
import { loadAuthor, loadEditors } from '../../../../lib/reader/people.ts'
import { retagArticles } from '../../../../lib/retag/retag.ts'
import { mergeTags } from '../../../../lib/tags/edit.ts'
import { write } from '../../../../lib/transfer/wxr/apply/write.ts'
import { aCategory, anArticle, aTag, signedBy } from '../../../support/builders.ts'
import { DAY, deskOf, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../support/db.ts'

export function thePastIsKnown(open: OpenStore): void {
  const store = freshStore(open)
  const desk = (days: number) => deskOf(managingEditor, store.db, NOON + days * DAY)
  /** Some days after noon, seen from ten days later. */
  const then = async (days: number) => {
    const at = NOON + days * DAY
    const { instead } = await lookAsOf(desk(10), { at })
    return { ...reader(store.db, at), isAside: true, instead }
  }
  const row = (id: string) => ({
    ...{ id, slug: id, name: id, credentials: ['MD'], affiliation: null, bio: '' },
    ...{ isEditor: true, position: 0 },
  })

  test('an author who came since has no page in the past, however they came', async () => {
    const named = await createAuthor(desk(2), { name: 'Named', credentials: [] })
    const origin = { type: 'author', id: '1', title: 'imported' }
    const create = { kind: 'author' as const, action: 'create' as const, origin, redirects: [], warnings: [] }
    await write(desk(3), { ...create, author: row('imported') })
    // As it was recorded before there was a word for it.
    await act(desk(4), async (tx) => {
      await putAuthor(tx, row('old'))
      await recordActivity(tx, desk(4), { act: 'author.save', subject: 'author', subjectId: 'old' })
    })
    await anArticle(store.db, { byline: [signedBy(named)], at: NOON + 5 * DAY })
    const pages = async (days: number) => {
      const reading = await then(days)
      const slugs = ['named', 'imported', 'old']
      const found = await Promise.all(slugs.map((slug) => loadAuthor(reading, slug, 1)))
      return found.flatMap((view) => view?.author.name ?? [])
    }
    expect(await pages(1)).toEqual(['old'])
    expect(await pages(2)).toEqual(['Named', 'old'])
    expect(await pages(6)).toEqual(['Named', 'imported', 'old'])
    const editors = async (days: number) => (await loadEditors(await then(days))).editors.length
    expect([await editors(1), await editors(6)]).toEqual([1, 2])
  })

  test('an author who was imported is there since the first article that readers saw of theirs', async () => {
    const author = await createAuthor(desk(2), { name: 'Ada', credentials: [] })
    await anArticle(store.db, { byline: [signedBy(author)], at: NOON - 30 * DAY })
    const count = async (days: number) =>
      (await loadAuthor(await then(days), 'ada', 1))?.listing.teasers.length
    expect([await count(-31), await count(-29), await count(3)]).toEqual([undefined, 1, 1])
  })

  test('a list holds what was published under it then, and what changed many articles since is told', async () => {
    const [old, now] = [await aTag(store.db, { name: 'podagra' }), await aTag(store.db, { name: 'gout' })]
    const [first, later] = [
      await aCategory(store.db, { name: 'First' }),
      await aCategory(store.db, { name: 'Later', position: 1 }),
    ]
    const { id, rev, content } = await anArticle(store.db, { tagIds: [old.id], categoryIds: [first.id] })
    const moved = { ...content, tagIds: [now.id], categoryIds: [later.id] }
    const saved = await saveArticle(desk(2), { articleId: id, rev, content: moved })
    await publishArticle(desk(2), { articleId: id, rev: saved.rev })
    const listed = async (days: number) => {
      const reading = await then(days)
      const lists = [
        ...['podagra', 'gout'].map((slug) => loadTag(reading, slug, 1)),
        ...['first', 'later'].map((path) => loadCategory(reading, path, 1)),
      ]
      return (await Promise.all(lists)).map((list) => list?.teasers.length)
    }
    expect(await listed(1)).toEqual([1, 0, 1, 0])
    expect(await listed(3)).toEqual([0, 1, 0, 1])
    const isRelisted = async (days: number) =>
      (await lookAsOf(desk(10), { at: NOON + days * DAY })).isRelisted
    expect(await isRelisted(1)).toBe(false)
    const given = { articleIds: [id], add: ['crystals'], remove: [], from: null, to: null }
    await retagArticles(desk(4), given)
    expect([await isRelisted(1), await isRelisted(5)]).toEqual([true, false])
    await mergeTags(desk(6), { into: now.id }, { id: old.id })
    expect([await isRelisted(5), await isRelisted(7)]).toEqual([true, false])
    expect(await listed(1)).toEqual([undefined, 1, 1, 0])
  })
}
