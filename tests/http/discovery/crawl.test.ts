// The demo as a search engine walks it: no link leads nowhere, every page is found, and no two say the same of themselves.
import { beforeAll, expect, test } from 'vitest'
import { type Crawled, crawl } from '../../support/discovery/crawl.ts'
import { readSitemap } from '../../support/discovery/sitemaps.ts'
import { ask } from '../../support/running/fetching.ts'
import { sharedSite } from '../../support/running/site.ts'

const site = sharedSite()
let pages: Crawled[]
/** What search engines keep: pages that are their own canonical address. */
let kept: Crawled[]

beforeAll(async () => {
  pages = await crawl(site.origin)
  kept = pages.filter((page) => page.isIndexed && page.canonical === site.origin + page.path)
})

test('every link leads to a page, in one step; those of advertisements over the address that counts them', () => {
  expect(pages.length).toBeGreaterThan(250)
  const broken = pages.filter(({ path, status }) => status !== (path.startsWith('/ad/') ? 302 : 200))
  expect(broken.map(({ path, status, from }) => `${status} ${path} on ${from}`)).toEqual([])
})

test('every page that the sitemap names is reached by links', async () => {
  const read = async (path: string) => readSitemap((await ask(site.origin, path)).text).entries
  const parts = await read('/sitemap.xml')
  const named = (await Promise.all(parts.map(({ loc }) => read(loc.slice(site.origin.length))))).flat()
  const reached = new Set(pages.map(({ path }) => path))
  expect(named.map(({ loc }) => loc.slice(site.origin.length)).filter((path) => !reached.has(path))).toEqual(
    [],
  )
})

test('every page has one canonical address, and that is a page which says the same of itself', () => {
  const without = pages.filter((page) => page.isIndexed && page.canonical === null)
  expect(without.map(({ path }) => path)).toEqual([])
  const own = new Set(kept.map(({ canonical }) => canonical))
  const astray = pages.filter((page) => page.isIndexed && !own.has(page.canonical))
  expect(astray.map(({ path, canonical }) => `${path} says ${canonical}`)).toEqual([])
})

test.each(['title', 'description'] as const)('no two pages have the same %s', (what) => {
  const groups = Map.groupBy(kept, (page) => page[what]?.toLowerCase())
  const same = [...groups].filter(([text, pages]) => text === undefined || pages.length > 1)
  expect(same.map(([text, pages]) => [text, pages.map(({ path }) => path)])).toEqual([])
})

test('titles and descriptions are neither cut off nor too short to say anything', () => {
  const odd = kept.flatMap(({ path, title, description }) => {
    const [long, said] = [title.length, description?.length ?? 0]
    return [
      ...(long < 8 || long > 110 ? [`${path}: ${long} letters of title`] : []),
      ...(said < 25 || said > 160 ? [`${path}: ${said} letters of description`] : []),
    ]
  })
  expect(odd).toEqual([])
})

test('what is shared has its card: drawn, of the size that is said, the same at the next asking', async () => {
  const cards = new Set(kept.flatMap(({ image }) => (image?.includes('/card/') ? [image] : [])))
  expect(cards.size).toBeGreaterThan(60)
  for (const card of [...cards].slice(0, 12)) {
    const { status, headers } = await ask(site.origin, card.slice(site.origin.length))
    expect({ card, status, type: headers.get('content-type') }).toEqual({
      card,
      status: 200,
      type: 'image/jpeg',
    })
    expect(headers.get('content-encoding')).toBeNull()
  }
})
