// Sitemaps of a publication that is forty times as large as the largest we know.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '../../db/client.ts'
import { readDiscoveryAddress } from '../../lib/discovery/address.ts'
import { sitemapIndexXml, sitemapXml } from '../../lib/discovery/sitemap-xml.ts'
import { loadNews, loadSitemapIndex, loadSitemapPart } from '../../lib/reader/sitemap/load.ts'
import { NOON, reader } from '../support/cast.ts'
import { stores } from '../support/db.ts'
import { fillWithArticles } from '../support/many-articles.ts'
import { readSitemap } from '../support/sitemaps.ts'

const ORIGIN = 'https://synovia.example'
const COUNT = 200_000
/** For the index and for any part. */
const BUDGET = 150

let db: Db
beforeAll(async () => {
  db = (await stores[0]?.open()) as Db
  await fillWithArticles(db, COUNT)
})
afterAll(() => db.close())

test('200,000 articles: the index and every part within 150 ms, memory flat', async () => {
  const index = await timed(async () => sitemapIndexXml(await loadSitemapIndex(reader(db, NOON), ORIGIN)))
  const parts = readSitemap(index.made).entries.map(({ loc }) => loc.slice(ORIGIN.length))
  const figures: { address: string; ms: number; entries: number }[] = []
  const listed = new Set<string>()
  let most = 0
  for (const address of parts) {
    const asked = readDiscoveryAddress(address)
    if (asked?.kind !== 'part') throw new Error(`${address} is no part`)
    const { part } = asked
    const { ms, made } = await timed(async () =>
      sitemapXml((await loadSitemapPart(reader(db, NOON), part, ORIGIN)) ?? []),
    )
    const entries = readSitemap(made).entries
    for (const { loc } of entries) listed.add(loc)
    figures.push({ address, ms, entries: entries.length })
    most = Math.max(most, process.memoryUsage().heapUsed)
  }
  const news = await timed(async () => (await loadNews(reader(db, NOON), ORIGIN)).length)
  const slowest = figures.toSorted((a, b) => b.ms - a.ms)[0]
  console.info(
    `index ${index.ms.toFixed(0)} ms, ${parts.length} parts; slowest ${JSON.stringify(slowest)}; news ${news.ms.toFixed(0)} ms; at most ${(most / 2 ** 20).toFixed(0)} MB of heap`,
  )
  expect([...listed].filter((loc) => loc.includes('/article/'))).toHaveLength(COUNT + 1)
  expect(index.ms).toBeLessThan(BUDGET)
  expect(slowest?.ms).toBeLessThan(BUDGET)
})

async function timed<T>(make: () => Promise<T>): Promise<{ ms: number; made: T }> {
  const began = performance.now()
  const made = await make()
  return { ms: performance.now() - began, made }
}
