// What is counted of what readers ask for in vain, and what is left out.
import { beforeEach, describe, expect, test } from 'vitest'
import { currentRequest } from '../../../../lib/page-store/context.ts'
import { countStray, type Stray, takeStrays } from '../../../../lib/reports/count.ts'
import { countedWords } from '../../../../lib/reports/rubbish.ts'
import { HOUR, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { frontOnWire, html } from '../../../support/running/front.ts'

const BROWSER = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:145.0) Gecko/20100101 Firefox/145.0'

/** The quarter of an hour that begins at noon. */
const QUARTER = NOON / (HOUR / 4)

beforeEach(() => void takeStrays())

function ask(address: string, headers: Stray['headers'] = {}, more: Partial<Stray> = {}): void {
  countStray({
    ...{ status: 404, tally: null, address, method: 'GET', at: NOON },
    headers: { 'user-agent': BROWSER, ...headers },
    ...more,
  })
}

const missed = () => takeStrays().missed.map(({ address, hits }) => `${address} ${hits}`)

test('an address counts in the form in which redirects are kept, without its query unless that is its name', () => {
  for (const address of ['/Old-Post/', '/old-post/', '/?p=12', '/search/page/99/?q=a', '/sj%C3%B6gren/'])
    ask(address)
  expect(missed()).toEqual(['/old-post 2', '/?p=12 1', '/search/page/99 1', '/sjögren 1'])
  expect(missed()).toEqual([])
})

test.each([
  '/wp-login.php',
  '/wp-admin/',
  '/wp-content/plugins/x/readme.txt',
  '/.env',
  '/.git/config',
  '/a/.aws/credentials',
  '/xmlrpc.php',
  '/index.php/',
  '/backup.zip',
  '/phpmyadmin/',
  '/cgi-bin/luci/',
  '/vendor/phpunit/',
  '/owa/auth/',
  '/a%27%20or%201=1/',
  '/%3Cscript%3E/',
  '/unsubscribe/somebody@reader.example/',
  `/${'x'.repeat(300)}/`,
])('%s is no reader’s', (address) => {
  ask(address)
  expect(missed()).toEqual([])
})

test.each([
  '/wp-content/uploads/2019/05/leaflet.pdf',
  '/old/page.html',
  '/news/2019/',
  '/administration/',
  '/10.1000/a',
])('%s is a reader’s', (address) => {
  ask(address)
  expect(missed()).toHaveLength(1)
})

test('programs, what is fetched ahead, pictures and other methods do not count', () => {
  for (const name of ['Mozilla/5.0 (compatible; GPTBot/1.2)', 'curl/8.5', ''])
    ask('/old/', { 'user-agent': name }, { tally: { redirect: 'x', words: 'y' } })
  ask('/old/', { 'sec-purpose': 'prefetch' })
  ask('/old/', { 'sec-fetch-dest': 'image' })
  ask('/old/', {}, { method: 'HEAD' })
  expect(takeStrays()).toEqual({ missed: [], hits: [], vain: [] })
})

test('of where the link stood only the host is kept, and of our own pages only that it was one', () => {
  const host = 'synovia.example'
  ask('/old/', { host, referer: 'https://synovia.example/article/gout/?secret=1' })
  ask('/old/', { host, referer: 'https://blog.example/post?name=somebody' })
  ask('/old/', { host, referer: 'android-app://com.mail' })
  ask('/old/', { host, referer: 'nonsense' })
  expect(takeStrays().missed).toEqual([
    { quarter: QUARTER, address: '/old', hits: 4, fromOwn: 1, referrer: 'blog.example' },
  ])
})

test('whoever makes up addresses finds the book full', () => {
  for (let at = 0; at < 5000; at++) {
    ask(`/made-up-${at}/`)
    ask('/a/', {}, { status: 200, tally: { words: `w${at}`, redirect: `r${at}` } })
  }
  ask('/made-up-1/')
  const { missed, hits, vain } = takeStrays()
  expect([missed.length, hits.length, vain.length, missed[1]?.hits]).toEqual([2000, 2000, 2000, 2])
})

test.each([
  ['  Gicht  und Salz ', 'gicht und salz'],
  ['', null],
  ['x'.repeat(80), null],
  ['somebody@reader.example', null],
  ['+49 (30) 123-4567', null],
  ['2019-05-01', null],
  ['https://evil.example', null],
  ['gicht\0', null],
  ['year:2019', 'year:2019'],
])('the words %j count as %j', (words, counted) => {
  expect(countedWords(words)).toBe(counted)
})

describe('at the front', () => {
  const store = freshStore()
  const wire = frontOnWire({ db: () => store.db, bytes: 10_000_000 })
  const headers = { 'User-Agent': BROWSER }

  test('each answer counts, whether it was made or kept', async () => {
    wire.page = (request, response) => {
      const asked = currentRequest()
      if (asked.address.startsWith('/moved')) asked.outcome = { kind: 'moved', to: '/new/', by: 'redirect-1' }
      if (asked.address.startsWith('/gone')) asked.outcome = { kind: 'missing' }
      if (asked.address.startsWith('/search')) asked.vainWords = 'gicht'
      return html('<p>A page.</p>')(request, response)
    }
    for (const path of ['/moved/', '/gone/', '/search/?q=Gicht', '/there/']) {
      await wire.ask(path, headers)
      await wire.ask(path, headers)
      await wire.ask(path, { 'User-Agent': 'curl/8.5' })
    }
    const quarter = QUARTER
    expect(takeStrays()).toEqual({
      missed: [{ quarter, address: '/gone', hits: 2, fromOwn: 0, referrer: '' }],
      hits: [{ quarter, redirectId: 'redirect-1', hits: 2 }],
      vain: [{ quarter, words: 'gicht', searches: 2 }],
    })
  })
})
