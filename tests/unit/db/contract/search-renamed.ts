// Search after somebody called a tag, a category or an author otherwise: the new words find, the old ones no longer do.
import { expect, test } from 'vitest'
import { countStale } from '../../../../db/desk/subjects/terms.ts'
import { listShownTexts, listStale, markStale, takeStale } from '../../../../db/store/subjects/search.ts'
import { putTag } from '../../../../db/store/subjects/taxonomy.ts'
import { listPublicationsUnder } from '../../../../db/store/subjects/terms.ts'
import { saveAuthor } from '../../../../lib/authors/save.ts'
import { saveCategory } from '../../../../lib/categories/save.ts'
import { putAgainWithin, putStaleAgain } from '../../../../lib/search/again.ts'
import { mergeTags, renameTag } from '../../../../lib/tags/edit.ts'
import { aCategory, anArticle, anAuthor, aTag, signedBy } from '../../../support/builders.ts'
import { deskOf, HOUR, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../support/db.ts'
import { titlesFound } from '../../../support/searching.ts'
import { leftBy } from '../../../support/verbs.ts'

export function searchKnowsNewNames(open: OpenStore): void {
  const store = freshStore(open)
  const desk = () => deskOf(managingEditor, store.db)
  const titles = (query: string) => titlesFound(reader(store.db), query, { order: 'date' })

  test('by the new name of a tag, a category and an author at once, and what readers were told before is made anew', async () => {
    const { db } = store
    const [tag, category, author] = [
      await aTag(db, { name: 'podagra' }),
      await aCategory(db, { name: 'Crystals' }),
      await anAuthor(db, { name: 'Meera Rao' }),
    ]
    const filed = { tagIds: [tag.id], categoryIds: [category.id], byline: [signedBy(author)] }
    await anArticle(db, { title: 'Toe', ...filed })
    const renames = {
      hyperuricemia: () => renameTag(desk(), { was: 'podagra', name: 'Hyperuricemia' }, { id: tag.id }),
      sediments: () => saveCategory(desk(), { ...category, name: 'Sediments' }),
      halvorsen: () => saveAuthor(desk(), { ...author, name: 'Meera Halvorsen' }),
    }
    for (const [name, rename] of Object.entries(renames)) {
      const before = reader(db)
      expect(await titlesFound(before, name)).toEqual([])
      const { tags } = await leftBy(db, rename)
      expect([name, tags.flat().some((one) => before.tags.has(one))]).toEqual([name, true])
      expect([name, await titles(name)]).toEqual([name, ['Toe']])
    }
    for (const old of ['podagra', 'crystals']) expect([old, await titles(old)]).toEqual([old, []])
    const other = await aTag(db, { name: 'gout' })
    await mergeTags(desk(), { into: other.id }, { id: tag.id })
    for (const [query, found] of [
      ['gout', ['Toe']],
      ['tag:gout', ['Toe']],
      ['hyperuricemia', []],
    ] as const)
      expect([query, await titles(query)]).toEqual([query, found])
    expect(await listStale(db, { before: null, limit: 1 })).toEqual([])
  })

  test('of very many articles the newest at once and the rest behind, counted until it is done', async () => {
    const { db } = store
    const tag = await aTag(db, { name: 'podagra' })
    const term = { kind: 'tag', id: tag.id } as const
    for (const [number, title] of ['Third', 'Second', 'First'].entries())
      await anArticle(db, { title, tagIds: [tag.id], at: NOON - (3 - number) * HOUR })
    await db.write((tx) => putTag(tx, { id: tag.id, slug: 'hyperuricemia', name: 'Hyperuricemia' }))
    const under = await db.write((tx) => listPublicationsUnder(tx, term))
    expect(await db.write((tx) => putAgainWithin(tx, under, 1))).toEqual(['search'])
    expect([await titles('hyperuricemia'), await titles('podagra')]).toEqual([['First'], ['Second', 'Third']])
    await db.write((tx) => markStale(tx, under.slice(1)))
    expect(await countStale(desk(), term)).toBe(2)
    const { tags } = await leftBy(db, async () => expect(await putStaleAgain(db, () => NOON)).toBe(2))
    expect(tags).toEqual([['search']])
    expect([await titles('hyperuricemia'), await titles('podagra')]).toEqual([
      ['First', 'Second', 'Third'],
      [],
    ])
    expect([await countStale(desk(), term), await putStaleAgain(db, () => NOON)]).toEqual([0, 0])
    const shown = await db.write((tx) => listShownTexts(tx, under))
    expect(shown.map(({ content }) => content.title).sort()).toEqual(['First', 'Second', 'Third'])
    expect(await db.write((tx) => takeStale(tx, under))).toEqual([])
  })
}
