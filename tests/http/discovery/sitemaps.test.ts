import { expect, test } from 'vitest'
import { saveSettings } from '../../../lib/settings/save.ts'
import { publicationSettings } from '../../../lib/settings/settings.ts'
import { admin, deskOf, HOUR } from '../../support/cast.ts'
import { readSitemap } from '../../support/discovery/sitemaps.ts'
import { DRAFT, ESSAY, readPage, SCHEDULED } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask, follow } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'

const site = ownSite()

const sitemap = async (path: string) => {
  const { status, headers, text } = await ask(site.origin, path)
  expect({ path, status, type: headers.get('content-type') }).toEqual({
    path,
    status: 200,
    type: 'application/xml; charset=utf-8',
  })
  return readSitemap(text).entries
}
const pathOf = (loc: string) => {
  expect(loc.startsWith(`${site.origin}/`)).toBe(true)
  return loc.slice(site.origin.length)
}

test('the sitemap names every page that is to be found, each once, and each answers as its own canonical page', async () => {
  const parts = await sitemap('/sitemap.xml')
  const entries = (await Promise.all(parts.map(({ loc }) => sitemap(pathOf(loc))))).flat()
  const paths = entries.map(({ loc }) => pathOf(loc))
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths.filter((path) => path.startsWith('/article/'))).toHaveLength(48)
  for (const path of ['/', ESSAY, '/category/conditions/', '/tag/empathy/', '/author/meera-rao/', '/issues/'])
    expect(paths).toContain(path)
  for (const path of [SCHEDULED, DRAFT, '/search/']) expect(paths).not.toContain(path)
  for (const path of paths) {
    const page = await readPage(site.origin, path)
    expect({ path, status: page.status, canonical: page.attribute('link[rel=canonical]', 'href') }).toEqual({
      path,
      status: 200,
      canonical: site.origin + path,
    })
    expect(page.attribute('meta[name=robots]', 'content'), path).toBeNull()
  }
  const images = entries.flatMap((entry) => entry.images)
  expect(images.length).toBeGreaterThan(20)
  expect((await ask(site.origin, pathOf(images[0] ?? ''))).status).toBe(200)
  const future = entries.filter(({ lastmod }) => lastmod && Date.parse(lastmod) > AS_OF)
  expect(future).toEqual([])
})

test('a part is the same bytes twice, answers 304 to who has them, and none stands beside', async () => {
  const files = ['/robots.txt', '/manifest.webmanifest', '/.well-known/tdmrep.json']
  for (const path of ['/sitemap.xml', '/sitemap/pages.xml', ...files]) {
    const { headers, text } = await ask(site.origin, path)
    const again = await ask(site.origin, path, { headers: { 'if-none-match': headers.get('etag') ?? '' } })
    expect({ path, status: again.status, text: again.text }).toEqual({ path, status: 304, text: '' })
    expect((await ask(site.origin, path)).text).toBe(text)
    expect((await ask(site.origin, `${path}?utm_source=x`)).text).toBe(text)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
  for (const none of [
    '/sitemap/articles-1999-01.xml',
    '/sitemap/tags-99.xml',
    '/sitemap/x.xml',
    '/discovery/',
  ])
    expect((await ask(site.origin, none)).status, none).toBe(404)
  for (const old of ['/sitemap_index.xml', '/wp-sitemap.xml'])
    expect(await follow(site.origin, old)).toEqual([`301 ${old}`, '200 /sitemap.xml'])
})

test('news are listed for two days from their first moment', async () => {
  const appears = Date.UTC(2026, 0, 24, 9, 30)
  const listed = async (moment: number) => {
    site.moveClock(moment)
    return (await ask(site.origin, '/news-sitemap.xml')).text.includes(SCHEDULED)
  }
  expect(await listed(appears - 1)).toBe(false)
  expect(await listed(appears)).toBe(true)
  const [entry] = readSitemap((await ask(site.origin, '/news-sitemap.xml')).text).entries
  expect(entry?.news).toMatchObject({ name: 'Synovia', language: 'en' })
  expect(await listed(appears + 48 * HOUR)).toBe(false)
})

test('robots.txt and the reservation of data mining follow the settings', async () => {
  const robots = async () => (await ask(site.origin, '/robots.txt')).text
  expect(await robots()).toContain(`Sitemap: ${site.origin}/sitemap.xml`)
  expect(await robots()).toContain('User-agent: GPTBot\n')
  const mining = async () => JSON.parse((await ask(site.origin, '/.well-known/tdmrep.json')).text)
  expect(await mining()).toEqual([{ location: '/', 'tdm-reservation': 1 }])
  const settings = publicationSettings.parse({ name: 'Synovia', refusedCrawlers: [], dataMining: 'allowed' })
  await saveSettings(deskOf(admin, site.db, AS_OF), settings)
  expect(await robots()).not.toContain('GPTBot')
  expect(await mining()).toEqual([{ location: '/', 'tdm-reservation': 0 }])
})
