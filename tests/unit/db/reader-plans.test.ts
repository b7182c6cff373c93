// How SQLite answers all that readers ask of very many articles: led by an index, and sorting no more than a page or two.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Question } from '../../../db/aside.ts'
import type { Db } from '../../../db/client.ts'
import { openSqlite } from '../../../db/sqlite.ts'
import { countCalls } from '../../support/called.ts'
import { reader } from '../../support/cast.ts'
import { fileOf, makeFolder, removeFolder, stores } from '../../support/db.ts'
import { fillArchive } from './reader-plans/archive.ts'
import { type Asked, makeJudge } from './reader-plans/plan.ts'
import { QUESTIONS } from './reader-plans/questions.ts'

const root = join(import.meta.dirname, '../../..')
const named = globSync('db/reader/**/*.ts', { cwd: root }).flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^(?:export )?(?:async )?function (\w+)/gm)].map(
    ([, name]) => `${file} ${name}`,
  ),
)

/** What may read or sort more, each known by words of its own, with the steps that it may take and the reason. */
const ALLOWED: { by: RegExp; steps: RegExp; why: string }[] = [
  {
    by: /^select \(select min\("visible_from"\)/,
    steps: /COVERING INDEX \w+_(from|until) /,
    why: 'The next moment at which anything changes is the first entry of an index behind now, where min() stops.',
  },
  {
    by: /select count\(\*\) from "publication_terms" where/,
    steps: /COVERING INDEX publication_terms_listing \(kind=\? AND term_id=\?\)|LAST TERM/,
    why: 'How many a listing has is counted along one term in an index; of a section once for all its pages.',
  },
  {
    by: /^select count\(\*\) from "publications"( where "publications"."visible_\w+" [<>]=? \?)?$/,
    steps: /COVERING INDEX/,
    why: 'How many the whole archive has is counted in an index, of which SQLite reads no entry, less those to come and ended.',
  },
  {
    by: /from "search_vocabulary" where .* limit \?$/,
    steps: /INDEX (sqlite_autoindex_search_vocabulary_1|search_vocabulary_second) |FOR ORDER BY/,
    why: 'Words that begin alike, or share three letters, are a stretch of an index, and the most frequent of them is asked for.',
  },
  {
    by: /^select spans\.column1/,
    steps: /COVERING INDEX publications_indexed |FOR ORDER BY/,
    why: 'The index of the sitemap says what each month has: read in an index alone, and months are sorted, not articles.',
  },
  {
    by: /"id" in \(select "id" from "publications" .* limit \?( offset \?)?\) order by/,
    steps:
      /COVERING INDEX publications_indexed |INDEX publications_listed \(listed_at>\? AND listed_at<\?\)|FOR ORDER BY/,
    why: 'A part of the sitemap is chosen along its stretch of an index, and only the thousand chosen are sorted.',
  },
]

/** Hundreds of articles are written first, and every page is made once: on a busy machine for a while. */
const STARTING = 180_000

const folder = makeFolder()
let asked: Asked[]
let called: Set<string>

beforeAll(async () => {
  const filled = await stores[0]?.open()
  if (!filled) throw new Error('There is no SQLite.')
  await fillArchive(filled)
  // Once more, so that nothing was prepared before it is listened to.
  const db = await openSqlite({ file: fileOf(filled), noticed: 0 })
  const calls = await countCalls()
  asked = await statementsOf(db)
  called = await calls.read()
  calls.stop()
  await db.close()
  const copy = new Sqlite(fileOf(filled))
  for (const name of ['plain', 'analysed']) copy.prepare('vacuum into ?').run(join(folder, name))
  copy.close()
  await filled.close()
}, STARTING)
afterAll(() => removeFolder(folder))

/** Each question once, with what it was first asked for: of the reading connection, and those that are asked beside it. */
async function statementsOf(db: Db): Promise<Asked[]> {
  const { $client } = db.orm as unknown as { $client: Sqlite.Database }
  const statements = Object.getPrototypeOf($client.prepare('select 1')) as Sqlite.Statement
  const spies = (['all', 'get', 'iterate'] as const).map((name) => vi.spyOn(statements, name))
  const post = vi.spyOn(Worker.prototype, 'postMessage')
  for (const ask of QUESTIONS) await ask(reader(db))
  const all = [
    ...spies.flatMap(({ mock }) =>
      mock.calls.map((values, at) => ({
        question: (mock.contexts[at] as Sqlite.Statement).source,
        values: values.flat(),
      })),
    ),
    ...post.mock.calls.map(([posted]) => {
      const { sql, params } = posted as Question
      return { question: sql, values: params }
    }),
  ]
  for (const spy of [...spies, post]) spy.mockRestore()
  return [...new Map(all.reverse().map((one) => [one.question, one])).values()]
}

test('no function that asks for readers is left out', () => {
  expect(named.length).toBeGreaterThan(80)
  const leftOut = named.filter((one) => !called.has(one))
  expect(leftOut, 'Ask for what uses these too, in reader-plans/questions.ts.').toEqual([])
  expect(asked.filter(({ question }) => question.includes('search_index match')).length).toBeGreaterThan(1)
})

// The program keeps no statistics; whoever has SQLite gather them must not slow every page down.
test.each(['plain', 'analysed'])('nothing is read through or sorted as a whole, %s', (name) => {
  const connection = new Sqlite(join(folder, name))
  if (name === 'analysed') connection.exec('analyze')
  const judge = makeJudge(connection)
  const judged = asked.map((one) => ({ question: one.question, steps: judge.faultsOf(one) }))
  judge.close()
  const needed = ALLOWED.filter(({ by }) =>
    judged.some(({ question, steps }) => steps.length > 0 && by.test(question)),
  )
  expect(needed).toEqual(ALLOWED)
  const faults = judged.map(({ question, steps }) => ({
    question,
    steps: steps.filter((step) => !mayTake(question, step)),
  }))
  expect(faults.filter(({ steps }) => steps.length > 0)).toEqual([])
})

function mayTake(question: string, step: string): boolean {
  return ALLOWED.some(({ by, steps }) => by.test(question) && steps.test(step))
}

test('what reads a table through, or sorts what it cannot end early, is told', () => {
  const judge = makeJudge(new Sqlite(join(folder, 'plain')))
  const faultsOf = (question: string, ...values: unknown[]) => judge.faultsOf({ question, values })
  expect(faultsOf('select * from publications where card = ?', '')).toEqual(['SCAN publications'])
  expect(faultsOf('select * from articles a where a.slug > ? order by a.created_at limit ?', 'a', 9)).toEqual(
    ['SEARCH a USING INDEX articles_slug (slug>?)', 'USE TEMP B-TREE FOR ORDER BY'],
  )
  expect(faultsOf('select * from articles a where a.slug > ? order by a.slug limit ?', 'a', 9)).toEqual([])
  expect(faultsOf('select * from articles where slug = ? order by created_at', 'a')).toEqual([])
  judge.close()
})
