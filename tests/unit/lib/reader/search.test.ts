// Search results: what is shown for odd questions, and that nothing a reader types can break or colour the page.
import { expect, test, vi } from 'vitest'
import { loadSearch, MOST_PAGES } from '../../../../lib/reader/search.ts'
import { anArticle } from '../../../support/builders.ts'
import { NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const search = (query: string, page = 1) => loadSearch(reader(store.db, NOON), query, page)
const nothing = (query: string) => `Nothing was found for “${query}”. Try fewer or other words.`

const questions: [string, string, string | null][] = [
  ['nothing', '', null],
  ['spaces', '   ', null],
  ['an emoji', '🦴', 'Please search with letters or numbers.'],
  ['punctuation', '"*()', 'Please search with letters or numbers.'],
  ['one letter', 'x', nothing('x')],
  ['the syntax of an index', 'NEAR(a, 5) AND title:x*', nothing('NEAR(a, 5) AND title:x*')],
  ['a thousand letters', 'y'.repeat(1000), nothing('y'.repeat(300))],
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

test('one letter finds words that begin with it', async () => {
  await anArticle(store.db, { title: 'Gout' })
  expect((await search('g'))?.total).toBe(1)
})

test('the passage is marked, and what an article says in angle brackets stays text', async () => {
  await anArticle(store.db, { title: 'Code', body: '<p>The &lt;script&gt; crystals &amp; more.</p>' })
  const view = await search('crystals')
  expect(view?.hits[0]?.snippetHtml).toBe('The &lt;script&gt; <mark>crystals</mark> &amp; more.')
  expect(view?.message).toBeNull()
})

test('a picture with a script, stored as words in title and text, stays words in a result', async () => {
  const evil = '<img src=x onerror=alert(1)>'
  await anArticle(store.db, {
    title: `${evil} crystals`,
    body: '<p>&lt;img src=x onerror=alert(1)&gt; crystals \ue000&lt;b&gt;\ue001</p>',
  })
  const [hit] = (await search('crystals'))?.hits ?? []
  expect(hit?.snippetHtml).toContain('&lt;img src=x onerror=alert(1)&gt; <mark>crystals</mark>')
  expect(hit?.snippetHtml.replaceAll(/<\/?mark>/g, '')).not.toContain('<')
  expect(hit?.title).toBe(`${evil} crystals`)
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
  const find = vi.spyOn(store.db.search, 'find').mockResolvedValue({ hits: [], total: 50_000 })
  expect((await search('gout', MOST_PAGES))?.pagination.next).toBeNull()
  expect(find).toHaveBeenCalledTimes(1)
  expect(await search('gout', MOST_PAGES + 1)).toBeNull()
  expect(find).toHaveBeenCalledTimes(1)
  find.mockRestore()
})
