// What a feed says in its headers stays one line of ASCII, whatever was stored.
import { validateHeaderValue } from 'node:http'
import { expect, test } from 'vitest'
import { feedHeaders } from '../../../../lib/feeds/headers.ts'
import { loadFeed } from '../../../../lib/reader/feed/load.ts'
import { publicationSettings } from '../../../../lib/settings/settings.ts'
import { anArticle } from '../../../support/builders.ts'
import { reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()

async function headersOf(hub: string, dataMiningTerms: string): Promise<Record<string, string>> {
  await anArticle(store.db)
  const asked = {
    ...{ of: { kind: 'site' as const }, page: '/', format: 'rss' as const },
    ...{ isSummary: false, isUnsponsored: false, archive: null },
  }
  const feed = await loadFeed(reader(store.db), asked, 'https://synovia.example')
  if (!feed) throw new Error('There is a feed of the whole publication.')
  return feedHeaders({ ...feed, hub }, { dataMining: 'reserved', dataMiningTerms })
}

test.each([
  ['https://例え.jp/', 'https://xn--r8jz45g.jp/'],
  ['https://hub.example/a\nb', 'https://hub.example/ab'],
  ['https://hub.example/a>b', 'https://hub.example/a%3Eb'],
])('%j goes out as %s', async (stored, uri) => {
  const headers = await headersOf(stored, stored)
  expect(headers).toMatchObject({ 'TDM-Policy': uri, Link: expect.stringMatching(`^<${uri}>; rel="hub", `) })
  for (const [name, value] of Object.entries(headers)) validateHeaderValue(name, value)
})

test('what is no address is not said', async () => {
  expect(await headersOf('no address\r\nX: 1', '例え')).toEqual({ 'TDM-Reservation': '1' })
})

test('settings keep addresses as headers take them, and read what they keep', () => {
  const stored = publicationSettings.parse({
    hub: ' https://例え.jp/>',
    dataMiningTerms: 'https://例え.jp/条件',
  })
  const kept = {
    hub: 'https://xn--r8jz45g.jp/%3E',
    dataMiningTerms: 'https://xn--r8jz45g.jp/%E6%9D%A1%E4%BB%B6',
  }
  expect(stored).toMatchObject(kept)
  expect(publicationSettings.parse(stored)).toEqual(stored)
  const long = publicationSettings.parse({ hub: `https://hub.example/${'例'.repeat(400)}` })
  expect(publicationSettings.parse(long)).toEqual(long)
  expect(publicationSettings.parse({ hub: '', dataMiningTerms: '' })).toMatchObject({
    hub: '',
    dataMiningTerms: '',
  })
  for (const hub of ['hub.example', 'javascript:alert(1)', 'https://'])
    expect(publicationSettings.safeParse({ hub }).success).toBe(false)
})
