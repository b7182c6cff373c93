// Writes every sitemap of a large publication once, and says how long each took.
import type { Db } from '../../../db/client.ts'
import { readDiscoveryAddress } from '../../../lib/discovery/address.ts'
import { sitemapIndexXml, sitemapXml } from '../../../lib/discovery/sitemap-xml.ts'
import { loadSitemapIndex, loadSitemapPart } from '../../../lib/reader/sitemap/load.ts'
import { NOON, reader } from '../cast.ts'
import { readSitemap } from '../discovery/sitemaps.ts'

const ORIGIN = 'https://synovia.example'

export type Measured = {
  /** Milliseconds, of the index and of each part. */
  index: number
  parts: number[]
  /** Addresses of articles in all parts. */
  articles: number
  /** The most the heap held, in bytes. */
  heap: number
}

export async function measureSitemaps(db: Db): Promise<Measured> {
  const index = await timed(async () => sitemapIndexXml(await loadSitemapIndex(reader(db, NOON), ORIGIN)))
  const measured: Measured = { index: index.ms, parts: [], articles: 0, heap: 0 }
  for (const { loc } of readSitemap(index.made).entries) {
    const asked = readDiscoveryAddress(loc.slice(ORIGIN.length))
    if (asked?.kind !== 'part') throw new Error(`${loc} is no part`)
    const { part } = asked
    const { ms, made } = await timed(async () =>
      sitemapXml((await loadSitemapPart(reader(db, NOON), part, ORIGIN)) ?? []),
    )
    measured.parts.push(ms)
    if (part.kind === 'articles') measured.articles += readSitemap(made).entries.length
    measured.heap = Math.max(measured.heap, process.memoryUsage().heapUsed)
  }
  return measured
}

/** The least of two, since the first may have to read from the disk. */
async function timed<T>(make: () => Promise<T>): Promise<{ ms: number; made: T }> {
  const once = async () => {
    const began = performance.now()
    const made = await make()
    return { ms: performance.now() - began, made }
  }
  const [first, second] = [await once(), await once()]
  return first.ms < second.ms ? first : second
}
