// Sitemaps of a publication that is forty times as large as the largest we know. How quick they are: npm run bench.
import { afterEach, expect, test } from 'vitest'
import type { Db } from '../../db/client.ts'
import { stores } from '../support/db.ts'
import { fillWithArticles } from '../support/measuring/many-articles.ts'
import { measureSitemaps } from '../support/measuring/sitemaps.ts'

const COUNT = 200_000

let db: Db | null = null
afterEach(() => db?.close())

test.each([
  ['over twenty years', 7299],
  ['within one month, as an import that lost all dates leaves them', 20],
])('200,000 articles %s: every one in some part, memory flat', async (_, days) => {
  db = (await stores[0]?.open()) as Db
  await fillWithArticles(db, { count: COUNT, days })
  const { articles, parts, heap } = await measureSitemaps(db)
  expect(articles).toBe(COUNT + 1)
  expect(parts.length).toBeGreaterThan(COUNT / 50_000)
  expect(heap).toBeLessThan(400 * 2 ** 20)
})
