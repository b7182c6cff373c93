// Search results: what is shown for odd questions, and that nothing a reader types can break or colour the page.
import { expect, test, vi } from 'vitest'
import { readFeedAddress } from '../../../../lib/feeds/address.ts'
import { findSubject } from '../../../../lib/reader/feed/subject.ts'
import { loadSearch, MOST_PAGES } from '../../../../lib/reader/search/page.ts'
import { anArticle, anAuthor, signedBy } from '../../../support/builders.ts'
import { DAY, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const search = (query: string, page = 1) =>
  loadSearch(reader(store.db, NOON), { query, order: 'relevance', page })
const nothing = (query: string) => `Nothing was found for “${query}”. Try fewer or other words.`

const questions: [string, string, string | null][] = [
  ['nothing', '', null],
  ['spaces', '   ', null],
  ['an emoji', '🦴', 'Please search with letters or numbers.'],
  ['punctuation', '"*()', 'Please search with letters or numbers.'],
  ['half a quotation', '"', 'Please search with letters or numbers.'],
  ['only what is not wanted', '-gout', 'A search cannot only leave words out: please add one to look for.'],
  ['one letter', 'x', nothing('x')],
  ['the syntax of an index', 'NEAR(a, 5) AND title:x*', nothing('NEAR(a, 5) AND title:x*')],
  ['the syntax of a database', "'; DROP TABLE articles; --", nothing("'; DROP TABLE articles; --")],
  ['a thousand letters', 'y'.repeat(1000), nothing('y'.repeat(300))],
  ['a phrase', '"no such words"', 'Nothing was found for "no such words". Try fewer or other words.'],
  [
    'a phrase in marks of print',
    '„no such words“',
    'Nothing was found for „no such words“. Try fewer or other words.',
  ],
  ['nobody', 'author:nobody', 'No author is called “nobody”.'],
  ['no tag', 'tag:"no such"', 'No article is tagged “no such”.'],
  ['no date', 'before:soon', '“soon” is no date. Write before:2024, 2024-03 or 2024-03-15.'],
]

test.each(questions)('a search for %s is answered in words', async (_what, query, message) => {
  await anArticle(store.db, { title: 'Gout' })
  expect(await search(query)).toMatchObject({
    message,
    total: 0,
    hits: [],
    pagination: { page: 1, pageCount: 1 },
  })
})

test('a long question is cut between characters, so that its address can be made', async () => {
  const view = await search(`a${'🦴'.repeat(400)}`)
  expect(view?.query).toBe(`a${'🦴'.repeat(299)}`)
  expect(await search('gout \ud83e')).toMatchObject({ query: 'gout �' })
})

test('what was found can be followed, as it is narrowed and in whatever order it is shown', async () => {
  await anArticle(store.db, { title: 'Gout' })
  const { feedHref } = (await search('gout after:2024', 1)) ?? {}
  expect(feedHref).toBe('/search/feed/?q=gout+after%3A2024')
  const byDate = await loadSearch(reader(store.db, NOON), { query: 'gout', order: 'date', page: 1 })
  expect(byDate?.feedHref).toBe('/search/feed/?q=gout')
  expect([(await search(''))?.feedHref, (await search('nobody'))?.feedHref]).toEqual([null, null])
  const some = await search('gout nobody')
  expect([some?.hint?.kind, some?.hits.length, some?.feedHref]).toEqual(['some', 1, null])
  const feed = readFeedAddress(feedHref ?? '')
  expect(feed && (await findSubject(reader(store.db), feed.of))?.total).toBe(1)
})

test('one letter finds words that begin with it', async () => {
  await anArticle(store.db, { title: 'Gout' })
  expect((await search('g'))?.total).toBe(1)
})

test('each passage names its page and leads to its paragraph', async () => {
  await anArticle(store.db, {
    title: 'Split',
    slug: 'split',
    body: '<p>One.</p><!--nextpage--><p>Two.</p><p>Salt and crystals.</p>',
  })
  const [hit] = (await search('crystals'))?.hits ?? []
  expect(hit?.passages).toEqual([
    { where: 'Page 2', href: '/article/split/2/#p-3', html: 'Salt and <mark>crystals</mark>.' },
  ])
})

test('what an article says in angle brackets stays text, and what is written as a mark too', async () => {
  const evil = '<img src=x onerror=alert(1)>'
  await anArticle(store.db, {
    title: `${evil} crystals`,
    dek: `${evil} crystals`,
    body: '<p>&lt;img src=x onerror=alert(1)&gt; crystals &lt;mark&gt; &amp; more.</p>',
  })
  const [hit] = (await search('crystals'))?.hits ?? []
  const html = '&lt;img src=x onerror=alert(1)&gt; <mark>crystals</mark>'
  expect(hit?.passages[0]?.html).toBe(`${html} &lt;mark&gt; &amp; more.`)
  expect([hit?.dekHtml, hit?.title]).toEqual([html, `${evil} crystals`])
})

test('a slip of the pen is answered with what was meant, and says so', async () => {
  await anArticle(store.db, { title: 'Rheumatoid arthritis' })
  for (const query of ['rheumatiod', 'reumatoid arthritus', 'Rhuematoid']) {
    const view = await search(query)
    expect(view?.hits.map(({ title }) => title)).toEqual(['Rheumatoid arthritis'])
    expect(view?.message).toBe(`Nothing was found for “${query}”.`)
    expect(view?.hint?.kind).toBe('instead')
  }
  expect((await search('reumatoid arthritus'))?.hint).toEqual({
    kind: 'instead',
    label: 'rheumatoid arthritis',
    href: '/search/?q=rheumatoid%20arthritis',
  })
})

test('where no article has all words, those that have most of them are shown, on one page', async () => {
  for (let number = 0; number < 14; number++) await anArticle(store.db, { title: `Gout ${number}` })
  await anArticle(store.db, { title: 'Gout and urate' })
  const view = await search('gout urate colchicine')
  expect(view).toMatchObject({
    message: 'No article has all of “gout urate colchicine”. These have some of the words.',
    hint: { kind: 'some' },
    total: 12,
    pagination: { pageCount: 1 },
  })
  expect(view?.hits[0]?.title).toBe('Gout and urate')
  expect((await search('gout “urate” colchicine'))?.message).toBe(
    'No article has all of gout “urate” colchicine. These have some of the words.',
  )
})

test('a rare word may be a slip of a frequent one; what was asked for is shown all the same', async () => {
  for (let number = 0; number < 12; number++) await anArticle(store.db, { title: `Gout ${number}` })
  await anArticle(store.db, { title: 'Gouts' })
  expect((await search('gout'))?.hint).toBeNull()
  await anArticle(store.db, { title: 'Grout' })
  const view = await search('grout')
  expect([view?.total, view?.hint]).toEqual([1, { kind: 'maybe', label: 'gout', href: '/search/?q=gout' }])
})

test('nothing is suggested that finds nothing, such as what is not published yet', async () => {
  await anArticle(store.db, { title: 'Zebrafish', at: NOON + DAY })
  expect((await search('zebrafihs'))?.hint).toBeNull()
})

test('of an author nobody knows the nearest is offered', async () => {
  const author = await anAuthor(store.db, { name: 'Anselm Kettering' })
  await anArticle(store.db, { title: 'Gout', byline: [signedBy(author)] })
  expect(await search('gout author:ketering')).toMatchObject({
    message: 'No author is called “ketering”.',
    hint: { kind: 'maybe', label: 'Anselm Kettering', href: '/search/?q=gout%20author%3Aanselm-kettering' },
  })
})

test('facets narrow the search, and what narrows it can be taken back', async () => {
  const author = await anAuthor(store.db, { name: 'Anselm Kettering' })
  await anArticle(store.db, { title: 'Gout one', byline: [signedBy(author)], at: Date.UTC(2024, 1, 1) })
  await anArticle(store.db, { title: 'Gout two', at: Date.UTC(2025, 1, 1) })
  const href = (more: string) => `/search/?q=gout${encodeURIComponent(more)}`
  expect((await search('gout'))?.facets).toEqual([
    {
      title: 'Author',
      isPart: false,
      entries: [{ label: 'Anselm Kettering', count: 1, href: href(' author:anselm-kettering') }],
    },
    {
      title: 'Year',
      isPart: false,
      entries: [
        { label: '2025', count: 1, href: href(' year:2025') },
        { label: '2024', count: 1, href: href(' year:2024') },
      ],
    },
  ])
  expect(await search('gout author:kettering year:2024')).toMatchObject({
    total: 1,
    narrowed: [
      { kind: 'Author', label: 'Anselm Kettering', href: href(' year:2024') },
      { kind: 'Year', label: '2024', href: href(' author:kettering') },
    ],
  })
})

test('years count all of their articles, from their first moment to their last', async () => {
  for (const at of [Date.UTC(2024, 0, 1), Date.UTC(2024, 11, 31, 23, 59), Date.UTC(2023, 11, 31, 23, 59)])
    await anArticle(store.db, { title: 'Gout', at })
  const years = (await search('gout'))?.facets.find(({ title }) => title === 'Year')
  expect(years?.entries.map(({ label, count }) => [label, count])).toEqual([
    ['2024', 2],
    ['2023', 1],
  ])
})

test('results are paged, and a page beyond the last does not exist', async () => {
  for (let number = 0; number < 13; number++) await anArticle(store.db, { title: `Gout ${number}` })
  const [one, two] = [await search('gout'), await search('gout', 2)]
  expect([one?.hits.length, two?.hits.length, one?.total]).toEqual([12, 1, 13])
  expect(one?.pagination.next).toBe('/search/page/2/?q=gout')
  expect(await search('gout', 3)).toBeNull()
  expect(await search('', 2)).toBeNull()
})

test('nobody leafs beyond the hundredth page: it is not even looked for', async () => {
  const find = vi.spyOn(store.db.search, 'find').mockResolvedValue({ ids: [], total: 50_000 })
  expect((await search('gout', MOST_PAGES))?.pagination.next).toBeNull()
  expect(await search('gout', MOST_PAGES + 1)).toBeNull()
  expect(find).toHaveBeenCalledTimes(1)
  find.mockRestore()
})
