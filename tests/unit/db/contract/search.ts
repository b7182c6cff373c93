// Search: words in every field, phrases, filters and dates, the order, and no word that can break it.
import { expect, test } from 'vitest'
import { countFound, listNewestFound } from '../../../../db/reader/search.ts'
import type { SearchDocument } from '../../../../db/search/search-index.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { withdrawArticle } from '../../../../lib/publications/withdraw.ts'
import { aCategory, anArticle, anAuthor, aTag, signedBy } from '../../../support/builders.ts'
import { deskOf, HOUR, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../support/db.ts'
import { matchOf, search as searchIn, titlesFound } from '../../../support/searching.ts'

export function searchFinds(open: OpenStore): void {
  const store = freshStore(open)
  const search = (query: string, ask: Parameters<typeof searchIn>[2] = {}) =>
    searchIn(reader(store.db, NOON), query, ask)
  const titles = (query: string, ask: Parameters<typeof searchIn>[2] = {}) =>
    titlesFound(reader(store.db, NOON), query, ask)

  test('an article is found by words of its title, dek, text, signer, category and tag', async () => {
    const { db } = store
    const [category, tag, author] = [
      await aCategory(db, { name: 'Vasculitis' }),
      await aTag(db),
      await anAuthor(db),
    ]
    await anArticle(db, {
      title: 'The jaw that ached',
      dek: 'A choirmaster loses his voice',
      body: '<p>The temporal artery was tender.</p>',
      categoryIds: [category.id],
      tagIds: [tag.id],
      byline: [signedBy(author)],
    })
    await anArticle(db, { title: 'Something else' })
    for (const query of [
      'jaw',
      'choirmaster',
      'artery',
      'halvorsen',
      'vasculitis',
      'gout',
      'Tender ARTERY jaw',
    ]) {
      expect([query, await titles(query)]).toEqual([query, ['The jaw that ached']])
    }
    expect(await titles('artery kneecap')).toEqual([])
  })

  test('who follows a search is told of everything that is found, the newest first, whatever its rank', async () => {
    const { db } = store
    for (let number = 1; number <= 5; number++)
      await anArticle(db, { title: `Gout ${number}`, body: '<p>Gout.</p>', at: NOON - number * HOUR })
    await anArticle(db, { title: 'Latest', body: '<p>Much salt, and gout too.</p>', at: NOON - 1 })
    const newest = async (limit: number, offset = 0) =>
      (await listNewestFound(reader(db), matchOf('gout'), { limit, offset })).map((row) => row.card.title)
    expect(await newest(3)).toEqual(['Latest', 'Gout 1', 'Gout 2'])
    expect(await newest(3, 3)).toEqual(['Gout 3', 'Gout 4', 'Gout 5'])
    expect(await countFound(reader(db), matchOf('gout'))).toBe(6)
    expect(await countFound(reader(db), matchOf('gout'), 4)).toBe(4)
  })

  test('other forms of a word, and the beginning of the last one, find it too', async () => {
    await anArticle(store.db, { title: 'Knees', body: '<p>Two inflamed joints and an arthritis.</p>' })
    for (const query of ['joint', 'inflaming', 'arthr', 'two arthri'])
      expect([query, await titles(query)]).toEqual([query, ['Knees']])
    expect(await titles('arthri two')).toEqual([])
  })

  test('accents, apostrophes and common words do not matter', async () => {
    await anArticle(store.db, {
      title: 'Dry',
      body: '<p>Sjögren’s disease, as O’Brien said, is not to be had.</p>',
    })
    for (const query of [
      'sjogren',
      'Sjögren',
      'Sjögren’s',
      "sjogren's disease",
      "o'brien",
      'O’Brien',
      'not to be',
    ]) {
      expect([query, await titles(query)]).toEqual([query, ['Dry']])
    }
  })

  test('a word in the title counts for more than one in the text', async () => {
    const { db } = store
    await anArticle(db, {
      title: 'Feet',
      body: `<p>${'Much about other things. '.repeat(10)} Gout, once.</p>`,
      at: NOON - HOUR,
    })
    await anArticle(db, {
      title: 'Gout',
      body: '<p>Much about other things, again and again.</p>',
      at: NOON - 2 * HOUR,
    })
    expect(await titles('gout')).toEqual(['Gout', 'Feet'])
  })

  test('words that stand side by side, as they are asked for, count for more than the same words apart', async () => {
    const { db } = store
    const said = (title: string, body: string, at: number) => anArticle(db, { title, body, at })
    await said(
      'Apart',
      '<p>Sitting in a room for long is no pleasure: whoever is waiting knows it.</p>',
      NOON - HOUR,
    )
    await said(
      'Beside',
      '<p>Sitting in a waiting room for long is no pleasure: whoever is it knows.</p>',
      NOON - 2 * HOUR,
    )
    for (const title of ['One', 'Two', 'Three']) await said(title, '<p>Sitting long.</p>', NOON - 3 * HOUR)
    expect(await titles('waiting room')).toEqual(['Beside', 'Apart'])
    expect((await search('waiting room')).total).toBe(2)
  })

  test('pages of results hold each article once, and the total counts them all', async () => {
    for (const title of ['a', 'b', 'c', 'd', 'e'])
      await anArticle(store.db, { title, body: '<p>Same words.</p>' })
    const first = await search('same', { limit: 3 })
    const second = await search('same', { limit: 3, offset: 3 })
    expect([first.total, second.total]).toEqual([5, 5])
    const ids = [...first.hits, ...second.hits].map((hit) => hit.articleId)
    expect(new Set(ids).size).toBe(5)
    expect((await search('same', { limit: 3 })).hits.map((hit) => hit.articleId)).toEqual(ids.slice(0, 3))
  })

  test('an update is found by its new words only, a withdrawn article by none', async () => {
    const { db } = store
    const { id, content } = await anArticle(db, { title: 'Old words' })
    const desk = deskOf(managingEditor, db)
    await saveArticle(desk, { articleId: id, rev: 1, content: { ...content, title: 'New phrase' } })
    await publishArticle(desk, { articleId: id })
    expect([await titles('old words'), await titles('new phrase')]).toEqual([[], ['New phrase']])
    await withdrawArticle(desk, { articleId: id, why: 'Wrong' })
    expect(await titles('new phrase')).toEqual([])
  })

  const hostile = [
    '"',
    "'",
    '\\',
    ':*',
    '!',
    '&|',
    '()',
    'NEAR(',
    '*',
    '',
    ' ',
    '\0',
    'a\0b',
    '-',
    '^x',
    'x"*',
    "x':*",
    '<->',
    '%',
    '😀',
    '\ud83d',
  ]
  test('no word can break a search, whatever it is made of', async () => {
    await anArticle(store.db, { title: 'Quiet' })
    for (const word of hostile)
      for (const query of [word, `quiet ${word}`, `${word} quiet`, `"${word}"`, `author:${word}`, `-${word}`])
        expect((await search(query)).total).toBeLessThanOrEqual(1)
  })

  test('the words of a document come with how much they are said and by how many documents', async () => {
    const { db } = store
    await anArticle(db, {
      title: 'Crystals',
      dek: 'Of urate',
      body: '<p>Crystals of urate, and crystals.</p>',
    })
    await anArticle(db, { title: 'Urate', body: '<p>Salt.</p>' })
    const { publications } = db.t
    const rows = await db.orm.select({ id: publications.id, card: publications.card }).from(publications)
    const document = rows.find((row) => row.card.title === 'Crystals')
    const { words, total } = await db.write((tx) => tx.search.words(tx, document?.id ?? ''))
    const byStem = Object.fromEntries(
      words.map(({ word, count, documents }) => [word.slice(0, 4), [count, documents]]),
    )
    expect([total, byStem.crys, byStem.urat]).toEqual([2, [5, 1], [3, 2]])
  })

  test('counts of words follow replaced and removed documents', async () => {
    const { db } = store
    const document: SearchDocument = {
      publicationId: '',
      title: '',
      dek: '',
      names: '',
      terms: '',
      keys: [],
      passages: [],
    }
    const saying = (text: string) => [{ page: 1, place: 'p-1', kind: 'text' as const, text }]
    await anArticle(db, { title: 'A' })
    await anArticle(db, { title: 'B' })
    const { publications } = db.t
    const [a, b] = (await db.orm.select({ id: publications.id }).from(publications)).map((row) => row.id)
    const documentsWith = (publicationId = '') =>
      db.write(async (tx) =>
        (await tx.search.words(tx, publicationId)).words.map(({ word, documents }) => [word, documents]),
      )
    await db.write(async (tx) => {
      await tx.search.put(tx, { ...document, publicationId: a ?? '', passages: saying('knee') })
      await tx.search.put(tx, { ...document, publicationId: b ?? '', passages: saying('knee hip') })
    })
    expect(await documentsWith(b)).toEqual([
      ['hip', 1],
      ['knee', 2],
    ])
    await db.write((tx) =>
      tx.search.put(tx, { ...document, publicationId: a ?? '', passages: saying('hip') }),
    )
    expect(await documentsWith(b)).toEqual([
      ['hip', 2],
      ['knee', 1],
    ])
    await db.write((tx) => tx.search.remove(tx, a ?? ''))
    expect(await documentsWith(b)).toEqual([
      ['hip', 1],
      ['knee', 1],
    ])
    expect(await documentsWith(a)).toEqual([])
  })
}
