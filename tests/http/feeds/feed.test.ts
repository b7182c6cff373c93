import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { ESSAY, readPage, spaced } from '../../support/pages.ts'
import { ask, follow } from '../../support/running/fetching.ts'
import { sharedSite } from '../../support/running/site.ts'

const site = sharedSite()

async function readFeed() {
  const { status, headers, text } = await ask(site.origin, '/feed/')
  expect(status).toBe(200)
  return { headers, text, feed: parseRssFeed(text) }
}

const itemOf = async (path: string) => {
  const { feed } = await readFeed()
  const item = feed.items?.find(({ link }) => link === site.origin + path)
  if (!item) throw new Error(`The feed has no item for ${path}`)
  return item
}

test('subscribers get every visible article, the newest first', async () => {
  const { feed } = await readFeed()
  const dates = feed.items?.map(({ pubDate }) => Date.parse(String(pubDate))) ?? []
  expect(dates).toHaveLength(48)
  expect(dates).toEqual([...dates].sort((a, b) => b - a))
  expect(feed.title).toBe('Synovia')
  expect(feed.link).toBe(`${site.origin}/`)
})

test('the whole essay is in its item: all six pages, and its references', async () => {
  const html = (await itemOf(ESSAY)).content?.encoded ?? ''
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  const text = spaced(document.body.textContent ?? '')
  for (const number of [1, 2, 3, 4, 5, 6]) {
    const page = await readPage(site.origin, number === 1 ? ESSAY : `${ESSAY}${number}/`)
    for (const paragraph of page.document.querySelectorAll('.prose__part > p')) {
      expect(text).toContain(spaced(paragraph.textContent ?? ''))
    }
  }
  expect(document.querySelector('ol:last-of-type')?.children).toHaveLength(14)
  expect(text).toContain('https://doi.org/10.5555/synovia.tsij.2022.3012')
})

test('nothing in the feed depends on where it is read: no scripts, no advertising, no relative address', async () => {
  const { feed } = await readFeed()
  for (const item of feed.items ?? []) {
    const html = item.content?.encoded ?? ''
    const { document } = parseHTML(`<html><body>${html}</body></html>`)
    expect(document.querySelector('script, style, iframe, form, .advert')).toBeNull()
    expect(html).not.toContain('ADVERTISEMENT')
    for (const element of document.querySelectorAll('[href], [src]')) {
      const address = element.getAttribute('href') ?? element.getAttribute('src') ?? ''
      expect(address, item.title).toMatch(/^https?:\/\/|^#/)
    }
    for (const image of document.querySelectorAll('img')) {
      expect(image.getAttribute('src')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/media\/[0-9a-f]{32}\//)
      expect(image.getAttribute('alt'), item.title).toBeTruthy()
    }
  }
})

test('an item is known by an id that is made neither from its address nor from the host', async () => {
  const { feed } = await readFeed()
  const ids = feed.items?.map(({ guid }) => guid) ?? []
  expect(new Set(ids.map((id) => id?.value)).size).toBe(48)
  for (const id of ids) {
    expect(id?.isPermaLink).toBe(false)
    expect(id?.value).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
  }
  const again = await readFeed()
  expect(again.feed.items?.map(({ guid }) => guid?.value)).toEqual(ids.map((id) => id?.value))
})

test('the feed says who wrote, under which subjects, and has an excerpt without marks', async () => {
  const item = await itemOf(ESSAY)
  expect(item.title).toBe('What the Waiting Room Hears')
  expect(item.dc?.creators).toEqual(['Meera Rao, MD, MME, FACP'])
  expect(item.categories?.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Rheuminations', 'empathy', 'narrative medicine']),
  )
  expect(item.description).toMatch(/^For eleven years the door to our waiting room had been sighing/)
  expect(item.description).not.toMatch(/\[\^|<sup/)
})

test('two requests get the same bytes, and who has them already gets 304', async () => {
  const { headers, text } = await readFeed()
  const again = await readFeed()
  expect(again.text).toBe(text)
  const etag = headers.get('etag') ?? ''
  expect(etag).not.toBe('')
  const known: Record<string, string>[] = [
    { 'if-none-match': etag },
    { 'if-none-match': `"other", ${etag}` },
    { 'if-none-match': '*' },
  ]
  for (const has of known) {
    const { status, text: nothing, headers: sent } = await ask(site.origin, '/feed/', { headers: has })
    expect({ has, status, nothing }).toEqual({ has, status: 304, nothing: '' })
    expect(sent.get('etag')).toBe(etag)
  }
  const { status } = await ask(site.origin, '/feed/', { headers: { 'if-none-match': '"other"' } })
  expect(status).toBe(200)
})

test('the feed says what it is: a type, a character set, its own address', async () => {
  const { headers, text, feed } = await readFeed()
  expect(headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
  expect([headers.get('tdm-reservation'), headers.get('link')]).toEqual(['1', null])
  expect(feed.atom?.links?.find(({ rel }) => rel === 'self')?.href).toBe(`${site.origin}/feed/`)
  expect(text.startsWith('<?xml')).toBe(true)
  const home = await readPage(site.origin, '/')
  expect(home.attribute('link[rel=alternate][type="application/rss+xml"]', 'href')).toBe('/feed/')
})

const LISTINGS = [
  '/',
  '/category/conditions/',
  '/category/focusrheum/gout/',
  '/tag/empathy/',
  '/author/meera-rao/',
  '/issue/2025-12/',
  '/corrections/',
]

test.each(LISTINGS)('%s has its feed in three formats that say the same', async (page) => {
  const texts = []
  const formats: [format: string, type: string][] = [
    ['', 'application/rss+xml'],
    ['atom/', 'application/atom+xml'],
    ['json/', 'application/feed+json'],
  ]
  for (const [format, type] of formats) {
    const { status, headers, text } = await ask(site.origin, `${page}feed/${format}`)
    expect({ status, type: headers.get('content-type') }).toEqual({
      status: 200,
      type: `${type}; charset=utf-8`,
    })
    texts.push(text)
  }
  const [rss = '', atom = '', json = ''] = texts
  const entries = parseJsonFeed(json).items?.map((item) => [item.id, item.url, item.title, item.content_html])
  expect(entries?.length).toBeGreaterThan(0)
  expect(
    parseRssFeed(rss).items?.map((item) => [item.guid?.value, item.link, item.title, item.content?.encoded]),
  ).toEqual(entries)
  expect(
    parseAtomFeed(atom).entries?.map((entry) => [
      ...[entry.id, entry.links?.[0]?.href, entry.title?.value, entry.content?.value],
    ]),
  ).toEqual(entries)
  const listing = await readPage(site.origin, page)
  const offered = [...listing.document.querySelectorAll('link[rel=alternate]')].map((link) => [
    link.getAttribute('type'),
    link.getAttribute('href'),
  ])
  const [own, ofSite] = [page, '/'].map((of) => [
    ['application/rss+xml', `${of}feed/`],
    ['application/atom+xml', `${of}feed/atom/`],
    ['application/feed+json', `${of}feed/json/`],
  ])
  // Its own first, since some programs take the first.
  expect(offered).toEqual([...(page === '/' ? [] : (own ?? [])), ...(ofSite ?? [])])
})

test('every feed that a page offers is there; a search without words offers none of its own', async () => {
  for (const page of ['/', '/issues/', '/corrections/', '/search/', '/search/?q=gout', '/editors/', ESSAY]) {
    const { document } = await readPage(site.origin, page)
    const offered = [...document.querySelectorAll('link[rel=alternate]')]
    const answers = offered.map((link) => ask(site.origin, link.getAttribute('href') ?? ''))
    const statuses = (await Promise.all(answers)).map(({ status }) => status)
    expect([page, new Set(statuses)]).toEqual([page, new Set([200])])
  }
})

test('the issues have a feed: an entry for each with its contents', async () => {
  const { items = [] } = parseRssFeed((await ask(site.origin, '/issues/feed/')).text)
  expect(items).toHaveLength(10)
  const december = items.find(({ link }) => link === `${site.origin}/issue/2025-12/`)
  expect(december?.title).toMatch(/^December 2025: volume \d+, number \d+$/)
  expect(december?.content?.encoded).toContain(
    `<a href="${site.origin}${ESSAY}">What the Waiting Room Hears</a>`,
  )
})

test('a search can be followed, and says what it looks for', async () => {
  const { title, items = [] } = parseRssFeed((await ask(site.origin, '/search/feed/?q=listening')).text)
  expect(title).toBe('Synovia: Search: listening')
  expect(items.length).toBeGreaterThan(0)
})

test('WordPress’s addresses of feeds lead on in one step, and where none is there is a 404', async () => {
  for (const [asked, to] of [
    ['/rss/', '/feed/'],
    ['/atom/', '/feed/atom/'],
    ['/feed/rss2', '/feed/'],
    ['/?feed=rss2', '/feed/'],
    ['/category/conditions/feed/rss2/', '/category/conditions/feed/'],
    ['/feed/?sponsored=yes', '/feed/'],
  ] as const)
    expect(await follow(site.origin, asked)).toEqual([`301 ${asked}`, `200 ${to}`])
  for (const none of ['/tag/no-such-tag/feed/', `${ESSAY}feed/`, '/feed/?archive=9', '/comments/feed/'])
    expect((await ask(site.origin, none)).status).toBe(404)
})
