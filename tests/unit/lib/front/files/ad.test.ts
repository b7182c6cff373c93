// Advertisements at the front: pictures that are counted as they are sent, and a way on that leads nowhere else.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeCounted } from '../../../../../lib/ads/count.ts'
import { aCampaign, aMedium } from '../../../../support/builders.ts'
import { NOON } from '../../../../support/cast.ts'
import { freshStore, makeFolder, removeFolder } from '../../../../support/db.ts'
import { frontOnWire } from '../../../../support/running/front.ts'

const store = freshStore()
const wire = frontOnWire({ db: () => store.db, bytes: 0 })
const key = 'abcdefabcdef'
const FIREFOX = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0' }
const PICTURE = `/ad/${key}/advert-1/970x250-640.jpg`
let folder: string

beforeEach(async () => {
  takeCounted()
  folder = makeFolder()
  const { id, hash } = await aMedium(store.db)
  mkdirSync(join(folder, hash))
  writeFileSync(join(folder, hash, 'full-640.jpg'), 'a picture')
  wire.front.folders = { ...wire.front.folders, media: folder }
  await aCampaign(store.db, { key, pictureId: id, href: 'https://quillon.example/a?b=c' })
})
afterEach(() => removeFolder(folder))

const counted = () => takeCounted().map(({ impressions, clicks }) => [impressions, clicks])

test('the picture is asked for anew each time, mostly answered by 304, and counted both times', async () => {
  const first = await wire.ask(PICTURE, FIREFOX)
  expect([first.status, first.body.toString()]).toEqual([200, 'a picture'])
  expect(first.headers).toMatchObject({
    ...{ 'content-type': 'image/jpeg', 'cache-control': 'private, no-cache' },
    'x-robots-tag': 'noindex, nofollow',
  })
  expect(first.headers['set-cookie']).toBeUndefined()
  const again = await wire.ask(PICTURE, { ...FIREFOX, 'if-none-match': String(first.headers.etag) })
  expect(again.status).toBe(304)
  expect(takeCounted()).toEqual([
    { quarter: NOON / 900_000, key, placement: 'advert-1', impressions: 2, clicks: 0 },
  ])
})

test('a click is counted and leads to the stored link, whatever else the address says', async () => {
  for (const path of [
    `/ad/${key}/advert-1/`,
    `/ad/${key}/advert-1/?to=https://evil.example/&href=//evil.example`,
  ]) {
    const { status, headers } = await wire.ask(path, FIREFOX)
    expect([status, headers.location]).toEqual([302, 'https://quillon.example/a?b=c'])
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' })
  }
  expect(counted()).toEqual([[0, 2]])
})

test('programs, the newsroom, and what is fetched ahead get the same and are not counted', async () => {
  const others = [
    { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' },
    { ...FIREFOX, cookie: 'masthead.session=x' },
    { ...FIREFOX, 'sec-purpose': 'prefetch' },
    { ...FIREFOX, 'sec-fetch-site': 'cross-site' },
  ]
  for (const headers of others) {
    expect((await wire.ask(PICTURE, headers)).status).toBe(200)
    expect((await wire.ask(`/ad/${key}/advert-1/`, headers)).status).toBe(302)
  }
  await wire.ask(PICTURE, FIREFOX, 'HEAD')
  expect(counted()).toEqual([])
})

test('where its campaign has no place, it is answered and not counted', async () => {
  expect((await wire.ask(PICTURE.replace('advert-1', 'home'), FIREFOX)).status).toBe(200)
  expect((await wire.ask(`/ad/${key}/home/`, FIREFOX)).status).toBe(302)
  expect(counted()).toEqual([])
})

test('nobody counts for many: of one client so much in a minute', async () => {
  const askOften = async () => {
    for (let time = 0; time < 35; time++) {
      await wire.ask(PICTURE, FIREFOX)
      await wire.ask(`/ad/${key}/advert-1/`, FIREFOX)
    }
  }
  await askOften()
  wire.front.clientOf = () => '192.0.2.1'
  await askOften()
  expect(counted()).toEqual([[60, 10]])
})

test.each([
  `/ad/000000000000/advert-1/`,
  `/ad/${key}/popup/`,
  `/ad/${key}/advert-100/`,
  `/ad/${key}/advert-1/970x250-99.jpg`,
  `/ad/${key}/advert-1/300x250-640.jpg`,
  `/ad/${key}/advert-1/full-640.jpg`,
  `/ad/${key}/advert-1/square-320.jpg`,
  `/ad/${key}/advert-1/x/../../../etc/passwd`,
  `/ad/${key}/advert-1/https://evil.example/`,
  `/ad/${key}/advert-1`,
  '/ad/',
])('what no advertisement has is not found and not counted: %s', async (path) => {
  const { status, headers } = await wire.ask(path, FIREFOX)
  expect([400, 404]).toContain(status)
  expect(headers.location).toBeUndefined()
  expect(counted()).toEqual([])
})
