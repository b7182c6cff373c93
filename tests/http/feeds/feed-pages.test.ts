// Feeds as people meet them: the page that explains them, the list for their readers, a feed opened in a browser.
import { parseOpml, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { readPage } from '../../support/pages.ts'
import { ask, askRaw } from '../../support/running/fetching.ts'
import { sharedSite } from '../../support/running/site.ts'

const site = sharedSite()

const BROWSING = { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'none' }
/** What NetNewsWire, Liferea and others send, who look for feeds on pages. */
const GREEDY = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

/** Word for word: fetch writes its own Sec-Fetch-Mode over what it is given. */
async function browse(path: string, headers: Record<string, string> = BROWSING) {
  const { status, headers: sent, body } = await askRaw(site.origin, path, { headers })
  return { status, text: body.toString('utf8'), headers: new Headers(sent as Record<string, string>) }
}

test('the page about feeds has the address of every section, and each is a feed', async () => {
  const page = await readPage(site.origin, '/feeds/')
  const fields = [...page.document.querySelectorAll('.feed-address__field')]
  const addresses = fields.map((field) => field.getAttribute('value') ?? '')
  expect(addresses.length).toBeGreaterThan(30)
  expect(new Set(addresses).size).toBe(addresses.length)
  for (const address of addresses) {
    expect(address.startsWith(site.origin)).toBe(true)
    const { status, headers } = await ask(site.origin, address.slice(site.origin.length))
    expect({ address, status }).toEqual({ address, status: 200 })
    expect(headers.get('content-type')).toMatch(/^application\/(rss\+xml|atom\+xml|feed\+json)/)
  }
  expect((await readPage(site.origin, '/')).hrefs('.site-foot__entry a')).toContain('/feeds/')
})

test('the list for feed readers is OPML with the same sections', async () => {
  const { status, headers, text } = await ask(site.origin, '/feeds/opml/')
  expect([status, headers.get('content-type')]).toEqual([200, 'text/x-opml; charset=utf-8'])
  expect(headers.get('content-disposition')).toBe('attachment; filename="feeds.opml"')
  expect(text).toContain('<opml version="2.0">')
  const { head, body } = parseOpml(text)
  expect(head?.title).toBe('Feeds of Synovia')
  const all = (body?.outlines ?? []).flatMap(function flat(outline): { type?: string; xmlUrl?: string }[] {
    return [outline, ...(outline.outlines ?? []).flatMap(flat)]
  })
  const feeds = all.flatMap(({ type, xmlUrl }) => (type === 'rss' ? [xmlUrl] : []))
  const page = await readPage(site.origin, '/feeds/')
  const shown = [...page.document.querySelectorAll('.feed-address__field')].map((field) =>
    field.getAttribute('value'),
  )
  expect(shown).toEqual(expect.arrayContaining(feeds))
  expect(feeds.length).toBe(shown.length - 4)
})

test.each(['/feed/', '/feed/atom/', '/feed/json/', '/tag/empathy/feed/', '/corrections/feed/?view=summary'])(
  'a browser that opens %s sees a page about it, a program the feed',
  async (address) => {
    const page = await browse(address)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toMatch(/^text\/html/)
    expect(page.headers.get('cache-control')).toBe('private, no-cache')
    expect(page.headers.get('x-robots-tag')).toBe('noindex')
    expect(page.text).toContain('This is a feed')
    expect(page.text).toContain(`value="${site.origin}${address.replace('&', '&amp;')}"`)
    expect(page.text).not.toMatch(/\/_next\/[^"]+\.js/)
    for (const headers of [
      {},
      GREEDY,
      { ...BROWSING, 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
    ]) {
      const feed = await browse(address, headers)
      expect(feed.headers.get('content-type')).toMatch(/^application\//)
      expect(feed.headers.get('cache-control')).toBe('public, no-cache')
      for (const { headers } of [page, feed])
        expect(headers.get('vary')).toBe('Sec-Fetch-Dest, Sec-Fetch-Mode, Accept-Encoding')
      expect(feed.headers.get('etag')).not.toBe(page.headers.get('etag'))
    }
    const known = { ...BROWSING, 'if-none-match': page.headers.get('etag') ?? '' }
    expect((await browse(address, known)).status).toBe(304)
  },
)

test('the page of a feed has the entries of the feed, and leads back to the newest from an older part', async () => {
  const { items = [] } = parseRssFeed((await ask(site.origin, '/feed/')).text)
  const { text } = await browse('/feed/')
  for (const { link } of items) expect(text).toContain(`href="${link}"`)
})

test('where no feed is, a browser sees the page for what is missing; where one has moved it is sent on', async () => {
  const none = await browse('/tag/no-such-tag/feed/')
  expect([none.status, none.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
  const moved = await browse('/feed/rss2/')
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/feed/'])
  expect((await ask(site.origin, '/feeds/shown/')).status).toBe(404)
})
