// Search, more closely: phrases, words left out, either of two, what narrows it, dates, order, facets, passages, vocabulary.
import { expect, test } from 'vitest'
import { countFacets, listTexts, listTitled } from '../../../../db/reader/search.ts'
import { listBeginning, listKnownWords, listLookalikes } from '../../../../db/reader/vocabulary.ts'
import { tokensOf } from '../../../../db/search/tokens.ts'
import { deleteSynonym, findSynonymRow, putSynonym } from '../../../../db/store/subjects/synonyms.ts'
import { expireArticle } from '../../../../lib/publications/expire.ts'
import { resolveSearch } from '../../../../lib/search/resolve.ts'
import { aCategory, anArticle, anAuthor, anIssue, aTag, signedBy } from '../../../support/builders.ts'
import { DAY, deskOf, HOUR, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../support/db.ts'
import { matchOf, search, titlesFound } from '../../../support/searching.ts'

export function searchNarrows(open: OpenStore): void {
  const store = freshStore(open)
  const titles = (query: string, order: 'relevance' | 'date' = 'date') =>
    titlesFound(reader(store.db), query, { order })
  const said = (title: string, text: string, at = NOON - DAY) =>
    anArticle(store.db, { title, body: `<p>${text}</p>`, at })

  test('words in quotation marks stand beside one another, in any form', async () => {
    await said('One', 'Giant cells in a giant cell arteritis.', NOON - 1)
    await said('Two', 'A giant with a cell phone.', NOON - 2)
    expect(await titles('giant cell')).toEqual(['One', 'Two'])
    expect(await titles('"giant cell"')).toEqual(['One'])
    expect(await titles('“giant cells”')).toEqual(['One'])
    expect(await titles('"cell giant"')).toEqual([])
  })

  test('words bound by a hyphen are found with and without it', async () => {
    await said('One', 'An IL‑6 blocker.', NOON - 1)
    await said('Two', 'Six of them, 6 in all, by IL 17.', NOON - 2)
    for (const query of ['IL-6', 'il 6 blocker', '"IL 6"'])
      expect([query, await titles(query)]).toEqual([query, ['One']])
  })

  test('a word is left out, either of two is enough, and capitals join them', async () => {
    await said('One', 'Gout and colchicine.', NOON - 1)
    await said('Two', 'Gout and urate.', NOON - 2)
    await said('Three', 'Urate alone.', NOON - 3)
    expect(await titles('gout -colchicine')).toEqual(['Two'])
    expect(await titles('gout NOT colchicine')).toEqual(['Two'])
    expect(await titles('colchicine OR urate')).toEqual(['One', 'Two', 'Three'])
    expect(await titles('gout AND urate')).toEqual(['Two'])
    expect(await titles('-gout')).toEqual([])
  })

  test('a search is narrowed by author, tag, issue and category, also one further up', async () => {
    const { db } = store
    const [author, tag, issue] = [
      await anAuthor(db),
      await aTag(db),
      await anIssue(db, { year: 2026, month: 1 }),
    ]
    const parent = await aCategory(db, { name: 'Drug Updates' })
    const child = await aCategory(db, { name: 'Biologics/DMARDs', slug: 'biologics', parentId: parent.id })
    const body = '<p>Knee.</p>'
    await anArticle(db, {
      title: 'All',
      body,
      byline: [signedBy(author)],
      tagIds: [tag.id],
      categoryIds: [child.id],
      issue: { id: issue.id, section: '', position: 0 },
    })
    await anArticle(db, { title: 'None', body })
    for (const filter of [
      'author:halvorsen',
      'author:"ingrid halvorsen"',
      'Author:ingrid-halvorsen',
      'tag:gout',
      'category:"drug updates"',
      'category:drug',
      'issue:2026-01',
      'issue:"January 2026"',
      'issue:2026',
    ])
      expect([filter, await titles(`knee ${filter}`), await titles(filter)]).toEqual([
        filter,
        ['All'],
        ['All'],
      ])
    expect(await titles('knee author:nobody')).toEqual([])
    expect(await titles('hip tag:gout')).toEqual([])
  })

  test('dates bound it, by the calendar of the publication', async () => {
    await said('Old', 'Knee.', Date.UTC(2023, 5, 15))
    await said('New', 'Knee.', Date.UTC(2024, 5, 15))
    expect(await titles('knee before:2024')).toEqual(['Old'])
    expect(await titles('knee after:2023')).toEqual(['New'])
    expect(await titles('knee year:2023')).toEqual(['Old'])
    expect(await titles('knee after:2023-06-14 before:2024-06-15')).toEqual(['Old'])
    expect(await titles('after:2023-06-15')).toEqual(['New'])
    expect(await titles('knee before:soon')).toEqual([])
  })

  test('the newest first when asked, and of equals always the newer', async () => {
    await said('Old', 'Knee, knee, knee.', NOON - 2 * HOUR)
    await said('New', 'Something on one knee among much else that is said.', NOON - HOUR)
    expect(await titles('knee', 'date')).toEqual(['New', 'Old'])
    expect(await titles('knee', 'relevance')).toEqual(['Old', 'New'])
    await said('Ancient', 'Hip.', Date.UTC(2009, 1, 1))
    await said('Recent', 'Hip.', NOON - HOUR)
    expect(await titles('hip', 'relevance')).toEqual(['Recent', 'Ancient'])
  })

  test('a new end or another beginning counts at once', async () => {
    const { id } = await said('Passing', 'Knee.')
    await expireArticle(deskOf(managingEditor, store.db), { articleId: id, until: NOON + HOUR })
    const at = async (now: number) => (await search(reader(store.db, now), 'knee')).total
    expect([await at(NOON), await at(NOON + HOUR)]).toEqual([1, 0])
  })

  test('facets count each term of what is found, and of nothing else', async () => {
    const { db } = store
    const [author, issue] = [await anAuthor(db), await anIssue(db)]
    await anArticle(db, {
      title: 'One knee',
      byline: [signedBy(author)],
      issue: { id: issue.id, section: '', position: 0 },
    })
    await anArticle(db, { title: 'Two knees' })
    await anArticle(db, { title: 'Hip', byline: [signedBy(author)] })
    const { terms, listedAt } = await countFacets(reader(db), matchOf('knee'), 100)
    expect(terms).toEqual(
      expect.arrayContaining([
        { kind: 'author', id: author.id, count: 1 },
        { kind: 'issue', id: issue.id, count: 1 },
      ]),
    )
    expect([terms.length, listedAt]).toEqual([2, [NOON - DAY, NOON - DAY]])
    expect((await countFacets(reader(db), matchOf('knee'), 1)).listedAt).toHaveLength(1)
  })

  test('the text of what is found says on which page each paragraph, caption and reference stands', async () => {
    await anArticle(store.db, {
      title: 'Split',
      body: '<p>One.</p><h2>Results</h2><!--nextpage--><p>Two.</p><ul><li>Three</li></ul>',
    })
    const { hits } = await search(reader(store.db), 'three')
    const [document] = (
      await listTexts(
        reader(store.db),
        hits.map((hit) => hit.publicationId),
      )
    ).values()
    expect(document?.passages.map(({ page, place, text }) => [page, place, text])).toEqual([
      [1, 'p-1', 'One.'],
      [1, 'results', 'Results'],
      [2, 'p-2', 'Two.'],
      [2, 'p-3', 'Three'],
    ])
  })

  test('words are known as they are written, by their beginning, and by what looks like them', async () => {
    await said('Sjögren’s', 'Rheumatoid and rheumatic rheumatologists; a rat.', NOON - 1)
    await said('More', 'Rheumatoid.', NOON - 2)
    const of = reader(store.db)
    expect(await listKnownWords(of, ['sjogren', 'rheumatoid', 'nothing'])).toEqual(
      expect.arrayContaining([
        { word: 'rheumatoid', stem: 'rheumatoid', documents: 2 },
        { word: 'sjogren', stem: 'sjogren', documents: 1 },
      ]),
    )
    expect((await listBeginning(of, 'rheum', 2)).map(({ word }) => word)).toEqual(['rheumatoid', 'rheumatic'])
    for (const slip of ['rheumatiod', 'reumatoid', 'hreumatoid', 'zheumatoid', 'heumatoid'])
      expect([slip, (await listLookalikes(of, slip, 50)).map(({ word }) => word)]).toEqual([
        slip,
        expect.arrayContaining(['rheumatoid']),
      ])
  })

  test('titles are offered by the beginning of their last word, lately published ones first', async () => {
    const { db } = store
    await said('The Gouty Toe', 'Knee.', NOON - 2)
    await said('A Gout of Long Ago', 'Knee.', NOON - 1)
    await said('Knee', 'Gout.')
    await anArticle(db, { title: 'Gout to come', at: NOON + DAY })
    const of = async (typed: string) =>
      (await listTitled(reader(db), tokensOf(typed), 5)).map(({ card }) => card.title)
    expect(await of('gou')).toEqual(['A Gout of Long Ago', 'The Gouty Toe'])
    expect(await of('toe gouty')).toEqual(['The Gouty Toe'])
    expect(await of('gout long')).toEqual(['A Gout of Long Ago'])
    expect([await of('xyz'), await of('')]).toEqual([[], []])
  })

  test('what means the same is found together, except in quotation marks', async () => {
    const { db } = store
    await said('Short', 'RA, early.', NOON - 1)
    await said('Long', 'A rheumatoid kind of arthritis.', NOON - 2)
    await said('Neither', 'Rate and radius.', NOON - 3)
    const row = { id: '1', terms: ['RA', 'rheumatoid arthritis'], changedAt: NOON }
    await db.write((tx) => putSynonym(tx, row))
    expect(await db.write((tx) => findSynonymRow(tx, '1'))).toEqual(row)
    expect(await titles('rheumatoid arthritis')).toEqual(['Short', 'Long'])
    expect(await titles('early ra')).toEqual(['Short'])
    expect(await titles('"rheumatoid arthritis"')).toEqual([])
    expect(await titles('ra')).toEqual(['Short'])
    const asked = (await resolveSearch(reader(db), 'ra')).match?.all
    await db.write((tx) => deleteSynonym(tx, '1'))
    expect(await titles('rheumatoid arthritis')).toEqual(['Long'])
    expect(asked).toEqual([
      [[{ stems: ['ra'], isPrefix: false }], [{ stems: ['rheumatoid', 'arthriti'], isPrefix: false }]],
    ])
  })
}
