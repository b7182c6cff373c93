// Every feed of the demo, read by two readers of others, and each item compared with the page that it is of.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { parseHTML } from 'linkedom'
import Parser from 'rss-parser'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { feedAddress } from '../../../lib/feeds/address.ts'
import { urls } from '../../../lib/urls.ts'
import { readPage, spaced } from '../../support/pages.ts'
import { ask } from '../../support/running/fetching.ts'
import { sharedSite } from '../../support/running/site.ts'

const site = sharedSite()

type Read = Parser.Output<{ creators?: string[]; encoded?: string; media?: unknown[] }>
const second = new Parser<object, { creators?: string[]; encoded?: string }>({
  customFields: {
    item: [
      ['dc:creator', 'creators', { keepArray: true }],
      ['content:encoded', 'encoded'],
    ],
  },
})

async function listings(): Promise<string[]> {
  const { categories, tags, authors, issues } = site.db.t
  const { orm } = site.db
  const visible = (await readPage(site.origin, '/issues/')).hrefs('.archive__link')
  expect(visible.length).toBeLessThanOrEqual((await orm.select().from(issues)).length)
  return [
    ...[urls.home(), urls.issues(), urls.corrections(), urls.search('listening')],
    ...(await orm.select().from(categories)).map(({ path }) => urls.category(path)),
    ...(await orm.select().from(tags)).map(({ slug }) => urls.tag(slug)),
    ...(await orm.select().from(authors)).map(({ slug }) => urls.author(slug)),
    ...visible,
  ]
}

function assertXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
}

test('every RSS feed is read alike by two readers, is dated by its newest entry and nothing comes from the future', async () => {
  const now = Date.parse('2026-01-15T12:00:00Z')
  const pages = await listings()
  expect(pages.length).toBeGreaterThan(100)
  for (const page of pages) {
    const { status, text } = await ask(site.origin, feedAddress(page))
    expect({ page, status }).toEqual({ page, status: 200 })
    assertXml(text)
    const first = parseRssFeed(text)
    const other: Read = await second.parseString(text)
    const items = first.items ?? []
    expect(other.items.map(({ guid, title, link }) => [guid, title, link])).toEqual(
      items.map(({ guid, title, link }) => [guid?.value, title, link]),
    )
    expect(other.items.map(({ encoded }) => encoded)).toEqual(items.map(({ content }) => content?.encoded))
    expect(other.items.map(({ creators }) => creators ?? [])).toEqual(
      items.map(({ dc }) => dc?.creators ?? []),
    )
    expect(other.items.map(({ categories }) => categories ?? [])).toEqual(
      items.map((item) => item.categories?.map(({ name }) => name) ?? []),
    )
    const changes = items.map((item) => Date.parse(String(item.atom?.updated ?? item.pubDate)))
    for (const change of changes) expect(change).toBeLessThanOrEqual(now)
    if (items.length > 0) expect(Date.parse(String(first.lastBuildDate)), page).toBe(Math.max(...changes))
  }
})

test.each(['/', '/category/focusrheum/gout/', '/issues/', '/corrections/'])(
  'the Atom and the JSON feed of %s are read alike too',
  async (page) => {
    const { text: atom } = await ask(site.origin, feedAddress(page, { format: 'atom' }))
    const { text: json } = await ask(site.origin, feedAddress(page, { format: 'json' }))
    assertXml(atom)
    const [entries, items] = [parseAtomFeed(atom).entries ?? [], parseJsonFeed(json).items ?? []]
    expect(entries.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
    expect(entries.map(({ authors }) => authors?.map(({ name }) => name) ?? [])).toEqual(
      items.map(({ authors }) => authors?.map(({ name }) => name) ?? []),
    )
    const { items: read } = await second.parseString(atom)
    expect(read.map(({ title, link }) => [title, link])).toEqual(items.map(({ title, url }) => [title, url]))
  },
)

test('each entry says what its page says: title, signers, all of the text, alternative texts, its picture', async () => {
  const { items = [] } = parseRssFeed((await ask(site.origin, '/feed/')).text)
  for (const item of items) {
    const path = (item.link ?? '').slice(site.origin.length)
    const plain = await readPage(site.origin, path)
    const isSplit = plain.document.querySelector('a[href$="?singlepage=1"]') !== null
    const page = isSplit ? await readPage(site.origin, `${path}?singlepage=1`) : plain
    const { document } = parseHTML(`<html><body>${item.content?.encoded}</body></html>`)
    const text = spaced(document.body.textContent ?? '')
    expect(plain.attribute('link[rel=canonical]', 'href'), path).toBe(item.link)
    expect(page.text('h1')).toBe(item.title)
    for (const creator of item.dc?.creators ?? [])
      expect(page.text('.byline'), path).toContain(creator.split(',')[0])
    for (const paragraph of page.texts('.prose__part > p, .prose__part > h2'))
      expect(text, path).toContain(paragraph)
    const alts = [...page.document.querySelectorAll('.prose__part img')].map((image) =>
      image.getAttribute('alt'),
    )
    const inFeed = [...document.querySelectorAll('img')].map((image) => image.getAttribute('alt'))
    expect(inFeed).toEqual(expect.arrayContaining(alts))
  }
})

test('every mark of a reference and every link to a heading leads to its place on our page', async () => {
  const { items = [] } = parseRssFeed((await ask(site.origin, '/feed/')).text)
  const pages = new Map<string, Set<string>>()
  let followed = 0
  for (const item of items) {
    for (const [, address = '', id = ''] of item.content?.encoded?.matchAll(/href="([^"#]*)#([^"]+)"/g) ??
      []) {
      if (!address.startsWith(site.origin)) continue
      const path = address.slice(site.origin.length).replaceAll('&amp;', '&')
      if (!pages.has(path)) {
        const { document } = await readPage(site.origin, path)
        pages.set(path, new Set([...document.querySelectorAll('[id]')].map((element) => element.id)))
      }
      expect(pages.get(path)?.has(id), `${path}#${id}`).toBe(true)
      followed++
    }
  }
  expect(followed).toBeGreaterThan(14)
})

test('an enclosure is the picture, with its true length, type, words and credit', async () => {
  const { items = [] } = parseRssFeed((await ask(site.origin, '/feed/')).text)
  const pictured = items.filter(({ enclosures }) => enclosures?.length)
  expect(pictured.length).toBeGreaterThan(20)
  for (const item of pictured.slice(0, 12)) {
    const [enclosure] = item.enclosures ?? []
    const response = await fetch(enclosure?.url ?? '')
    expect(response.headers.get('content-type')).toBe(enclosure?.type)
    expect((await response.arrayBuffer()).byteLength).toBe(enclosure?.length)
    expect(item.media?.contents?.[0]).toMatchObject({ url: enclosure?.url, fileSize: enclosure?.length })
    expect(item.media?.contents?.[0]?.description?.value).toBeTruthy()
  }
  const { entries = [] } = parseAtomFeed((await ask(site.origin, '/feed/atom/')).text)
  const links = entries.flatMap((entry) => entry.links?.find(({ rel }) => rel === 'enclosure') ?? [])
  expect(links.map(({ href, length }) => [href, length])).toEqual(
    pictured.map(({ enclosures }) => [enclosures?.[0]?.url, enclosures?.[0]?.length]),
  )
})

/** Subscribers get every entry again whose id changes: what the demo once sent stays as it was. Only ever add to it. */
const LEDGER = join(import.meta.dirname, '../../fixtures/guid-ledger.json')

test('every entry keeps the id under which it was first sent', async () => {
  const ledger: Record<string, string> = JSON.parse(readFileSync(LEDGER, 'utf8'))
  const sent: Record<string, string> = {}
  for (const page of [urls.home(), urls.issues(), urls.corrections()]) {
    const { items = [] } = parseRssFeed((await ask(site.origin, feedAddress(page))).text)
    for (const { link = '', guid, title } of items)
      sent[page === urls.corrections() ? `${title}` : link.slice(site.origin.length)] = guid?.value ?? ''
  }
  expect(sent).toEqual(ledger)
})
