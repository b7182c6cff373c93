// How SQLite answers the queries of search: through the index, without walking through all articles or sorting them.
import { Worker } from 'node:worker_threads'
import type Sqlite from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import type { Question } from '../../../db/aside.ts'
import {
  countFacets,
  countFound,
  listNewestFound,
  listTexts,
  listTitled,
  searchArticles,
} from '../../../db/reader/search.ts'
import { listBeginning, listKnownWords, listLookalikes } from '../../../db/reader/vocabulary.ts'
import type { SearchMatch } from '../../../db/search/search-index.ts'
import { tokensOf } from '../../../db/search/tokens.ts'
import { resolveSearch } from '../../../lib/search/resolve.ts'
import { anArticle } from '../../support/builders.ts'
import { reader } from '../../support/cast.ts'
import { freshStore } from '../../support/db.ts'
import { matchOf } from '../../support/searching.ts'

const store = freshStore()
const all = { limit: 12, offset: 0 }
/** The reading connection: drizzle has every statement prepared by it. */
const connection = () => (store.db.orm as unknown as { $client: Sqlite.Database }).$client

type Ask = (reading: ReturnType<typeof reader>) => Promise<unknown>

const queries: [string, Ask][] = [
  ['the best', (of) => searchArticles(of, matchOf('gout'), { ...all, order: 'relevance', most: 100 })],
  ['the newest', (of) => listNewestFound(of, matchOf('gout'), all)],
  ['how many', (of) => countFound(of, matchOf('gout'))],
  [
    'only narrowed',
    async (of) => countFound(of, (await resolveSearch(of, 'after:2020')).match ?? matchOf('x')),
  ],
  ['facets', (of) => countFacets(of, matchOf('gout'), 100)],
  ['passages', (of) => listTexts(of, ['x'])],
  ['titles', (of) => listTitled(of, tokensOf('gou'), 5)],
  ['known words', (of) => listKnownWords(of, ['gout'])],
  ['beginnings', (of) => listBeginning(of, 'gou', 40)],
  ['lookalikes', (of) => listLookalikes(of, 'guot', 100)],
]

/** Tables that grow with the archive, by all the names they go by. */
const GROWING =
  /^SCAN (publications|articles|revisions|d|search_documents|search_texts|search_vocabulary|terms|publication_terms)\b/

/** Those of the reading connection, and those that are asked beside it. */
async function statementsOf(ask: Ask): Promise<string[]> {
  const prepare = vi.spyOn(connection(), 'prepare')
  const post = vi.spyOn(Worker.prototype, 'postMessage')
  await ask(reader(store.db))
  const asked = [
    ...prepare.mock.calls.map(([sql]) => sql),
    ...post.mock.calls.map(([question]) => (question as Question).sql),
  ]
  prepare.mockRestore()
  post.mockRestore()
  return asked
}

/** All authors of all articles are as many as a scan. */
const WHOLE_KIND = /publication_terms_listing \(kind=\?\)/

test.each(queries)('%s: no table that grows is walked through', async (what, ask) => {
  await anArticle(store.db, { title: 'Gout' })
  const asked = await statementsOf(ask)
  expect(asked.length).toBeGreaterThan(0)
  for (const sql of asked) {
    const holes = [...sql.matchAll(/\?/g)].map(() => 1)
    const plan = connection()
      .prepare<number[], { detail: string }>(`explain query plan ${sql}`)
      .all(...holes)
    const steps = plan.map(({ detail }) => detail)
    expect(steps.filter((step) => GROWING.test(step) || WHOLE_KIND.test(step))).toEqual([])
    // What is found is sorted by how good or how new it is; titles come in the order of their index.
    if (what === 'titles') expect(steps.filter((step) => step.includes('TEMP B-TREE'))).toEqual([])
  }
})

test('what is found is counted once and spread out once', async () => {
  await anArticle(store.db, { title: 'Gout' })
  const asked = async (ask: Ask) => {
    const post = vi.spyOn(Worker.prototype, 'postMessage')
    await ask(reader(store.db))
    const questions = post.mock.calls.length
    post.mockRestore()
    return questions
  }
  const best: Ask = (of) => searchArticles(of, matchOf('gout'), { ...all, order: 'relevance', most: 100 })
  expect([await asked(best), await asked((of) => countFacets(of, matchOf('gout'), 100))]).toEqual([2, 1])
})

test('what is only narrowed comes by date: it has no word to be ranked by', async () => {
  const { match } = await resolveSearch(reader(store.db), 'after:2020')
  const asked = async (of: SearchMatch) =>
    (
      await statementsOf((reading) => searchArticles(reading, of, { ...all, order: 'relevance', most: 100 }))
    ).join()
  expect(await asked(match ?? matchOf('x'))).not.toContain('bm25')
  expect(await asked(matchOf('x'))).toContain('bm25')
})
