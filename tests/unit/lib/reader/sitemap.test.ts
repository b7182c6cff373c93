// What sitemaps say: every part that there is, nothing twice, true moments, whatever stands in a title.
import { expect, test } from 'vitest'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { correctArticle } from '../../../../lib/corrections/add.ts'
import { readDiscoveryAddress, type SitemapPart, sitemapAddress } from '../../../../lib/discovery/address.ts'
import { newsSitemapXml, sitemapIndexXml, sitemapXml } from '../../../../lib/discovery/sitemap-xml.ts'
import { loadNews, loadSitemapIndex, loadSitemapPart } from '../../../../lib/reader/sitemap/load.ts'
import { aMedium, anArticle, anIssue, aPage, aTag } from '../../../support/builders.ts'
import { DAY, deskOf, HOUR, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { readSitemap } from '../../../support/discovery/sitemaps.ts'

const store = freshStore()
const ORIGIN = 'https://synovia.example'

async function index() {
  return readSitemap(sitemapIndexXml(await loadSitemapIndex(reader(store.db), ORIGIN))).entries
}

async function part(address: string) {
  const asked = readDiscoveryAddress(address)
  if (asked?.kind !== 'part') throw new Error(`${address} is no part`)
  const urls = await loadSitemapPart(reader(store.db), asked.part, ORIGIN)
  return urls && readSitemap(sitemapXml(urls)).entries
}

test('an empty publication has one part, with its own pages', async () => {
  expect(await index()).toEqual([{ loc: `${ORIGIN}/sitemap/pages.xml`, images: [] }])
  expect((await part('/sitemap/pages.xml'))?.map(({ loc }) => loc)).toEqual(
    ['/', '/editors/', '/issues/', '/corrections/', '/feeds/'].map((path) => ORIGIN + path),
  )
  expect(await part('/sitemap/articles-2026-01.xml')).toBeNull()
  expect(await part('/sitemap/tags-1.xml')).toBeNull()
})

test('each part of the index is there, and says what it has with its last change', async () => {
  const [tag, picture] = [await aTag(store.db, { name: 'gout' }), await aMedium(store.db)]
  const hero = { mediumId: picture.id, alt: null, caption: null, credit: null }
  await anArticle(store.db, { slug: 'salt', at: NOON - DAY, tagIds: [tag.id], hero })
  await anArticle(store.db, { slug: 'old', at: NOON - 40 * DAY })
  await anIssue(store.db)
  await aPage(store.db, { slug: 'about' })
  const parts = await index()
  expect(parts.map(({ loc, lastmod }) => [loc.slice(ORIGIN.length), lastmod])).toEqual([
    ['/sitemap/pages.xml', '2026-01-14T12:00:00.000Z'],
    ['/sitemap/tags-1.xml', '2026-01-14T12:00:00.000Z'],
    ['/sitemap/articles-2025-12.xml', '2025-12-06T12:00:00.000Z'],
    ['/sitemap/articles-2026-01.xml', '2026-01-14T12:00:00.000Z'],
  ])
  const found = await Promise.all(parts.map(({ loc }) => part(loc.slice(ORIGIN.length))))
  const all = found.flatMap((entries) => entries ?? [])
  expect(all.map(({ loc }) => loc.slice(ORIGIN.length))).toEqual([
    ...['/', '/editors/', '/issues/', '/corrections/', '/feeds/', '/issue/2026-01/', '/page/about/'],
    ...['/tag/gout/', '/article/old/', '/article/salt/'],
  ])
  expect(all.at(-1)?.images).toEqual([`${ORIGIN}/media/${picture.hash}/full-640.jpg`])
})

test('the front page, the archive and the corrections are dated by what is newest on them', async () => {
  const { id: articleId } = await anArticle(store.db, { at: NOON - DAY })
  await anIssue(store.db, { visibleFrom: NOON - 2 * DAY })
  const desk = deskOf(managingEditor, store.db, NOON - HOUR)
  await correctArticle(desk, { articleId, kind: 'update', text: 'Salt.', at: NOON - 3 * HOUR })
  const dates = (await part('/sitemap/pages.xml'))?.map(({ loc, lastmod }) => [
    ...[loc.slice(ORIGIN.length), lastmod && Date.parse(lastmod)],
  ])
  expect(dates).toEqual([
    ['/', NOON - DAY],
    ['/editors/', undefined],
    ['/issues/', NOON - 2 * DAY],
    ['/corrections/', NOON - HOUR],
    ['/feeds/', undefined],
    ['/issue/2026-01/', NOON - 2 * DAY],
  ])
})

test('an article names all its pictures, each once; not those of a draft, nor those whose file is missing', async () => {
  const hashes = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(32))
  const [hero, figure, gone, draft] = [
    await aMedium(store.db, { hash: hashes[0] }),
    await aMedium(store.db, { hash: hashes[1] }),
    await aMedium(store.db, { hash: hashes[2], state: 'missing' }),
    await aMedium(store.db, { hash: hashes[3] }),
  ]
  const lead = { mediumId: hero.id, alt: null, caption: null, credit: null }
  const bodyOf = (...ids: string[]) => ({
    type: 'doc' as const,
    content: ids.map((mediumId) => ({
      ...{ type: 'figure' as const, content: [] },
      attrs: { mediumId, alt: null, credit: null, size: 'column' as const },
    })),
  })
  const body = bodyOf(figure.id, hero.id, gone.id)
  const { id: articleId, content } = await anArticle(store.db, { at: NOON - DAY, hero: lead, body })
  const later = { ...content, body: bodyOf(draft.id) }
  await saveArticle(deskOf(managingEditor, store.db), { articleId, rev: 1, content: later })
  const [entry] = (await part('/sitemap/articles-2026-01.xml')) ?? []
  expect(entry?.images).toEqual([hero, figure].map(({ hash }) => `${ORIGIN}/media/${hash}/full-640.jpg`))
})

test('an address of a part leads back to the part, and no other form does', () => {
  const start = Date.UTC(2025, 11)
  const parts: SitemapPart[] = [
    { kind: 'pages' },
    { kind: 'articles', start, number: 1 },
    { kind: 'articles', start, number: 12 },
    { kind: 'tags', number: 3 },
  ]
  for (const part of parts) expect(readDiscoveryAddress(sitemapAddress(part))).toEqual({ kind: 'part', part })
  for (const none of ['articles-2025-13', 'articles-2025-12-1', 'articles-2025-12-0', 'tags-0', 'tags', 'x'])
    expect(readDiscoveryAddress(`/sitemap/${none}.xml`)).toBeNull()
  expect(readDiscoveryAddress('/constructor')).toBeNull()
})

test('news are two days old at most, nobody paid for them, and they leave by themselves', async () => {
  const { db } = store
  await anArticle(db, { title: 'Old', slug: 'old', at: NOON - 2 * DAY })
  await anArticle(db, { title: 'Paid for', sponsor: 'A sponsor', at: NOON - HOUR })
  const title = 'Salt & <b>water</b> ]]> "\u0001'
  await anArticle(db, { title, slug: 'salt', at: NOON - 2 * DAY + 1 })
  const reading = reader(db)
  const xml = newsSitemapXml(await loadNews(reading, ORIGIN), { name: 'Synovia & Co', language: 'en' })
  expect(readSitemap(xml).entries).toEqual([
    {
      loc: `${ORIGIN}/article/salt/`,
      images: [],
      news: {
        name: 'Synovia & Co',
        language: 'en',
        publication_date: '2026-01-13T12:00:00.001Z',
        title: 'Salt & <b>water</b> ]]> "',
      },
    },
  ])
  expect(reading.changesAt).toBe(NOON + 1)
})
