// What counts as shown and as followed, what is kept of it, and how a campaign ends that was shown enough.
import { beforeEach, expect, test } from 'vitest'
import { listFills } from '../../../../db/reader/publication/ads.ts'
import { countImpressions } from '../../../../db/store/publication/ads.ts'
import { countAd, isSeen, takeCounted } from '../../../../lib/ads/count.ts'
import { keepAdCounts } from '../../../../lib/ads/keep.ts'
import { loadAds } from '../../../../lib/reader/publication/ads.ts'
import { saveSettings } from '../../../../lib/settings/save.ts'
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings.ts'
import { aCampaign } from '../../../support/builders.ts'
import { admin, DAY, deskOf, HOUR, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const key = 'abcdefabcdef'
const shown = (times: number, at = NOON) => {
  for (let time = 0; time < times; time += 1) countAd({ key, place: 'home', kind: 'impression', at })
}
const page = { page: 'home', places: ['home'], categoryIds: [] }
const places = async (now = NOON) => (await loadAds(reader(store.db, now), page)).map(({ href }) => href)

beforeEach(() => void takeCounted())

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0'

test.each<[boolean, string | undefined, Record<string, string>]>([
  [true, 'GET', { 'user-agent': FIREFOX }],
  [true, 'GET', { 'user-agent': FIREFOX, 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'image' }],
  [false, 'HEAD', { 'user-agent': FIREFOX }],
  [false, 'GET', { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' }],
  [false, 'GET', {}],
  [false, 'GET', { 'user-agent': FIREFOX, 'sec-purpose': 'prefetch' }],
  [false, 'GET', { 'user-agent': FIREFOX, 'sec-fetch-site': 'cross-site' }],
])('seen: %s, asked by %s with %j', (expected, method, headers) => {
  expect(isSeen(method, headers)).toBe(expected)
})

test('days are those of the publication, and nothing is kept but day, place, picture and number', async () => {
  await saveSettings(deskOf(admin, store.db, NOON - DAY), { ...DEFAULT_SETTINGS, timeZone: 'Asia/Tokyo' })
  const { id } = await aCampaign(store.db, { key, placements: ['home'] })
  shown(2, Date.UTC(2026, 0, 15, 14, 59))
  shown(1, Date.UTC(2026, 0, 15, 15, 0))
  countAd({ key, place: 'home', kind: 'click', at: NOON })
  countAd({ key: '000000000000', place: 'home', kind: 'click', at: NOON })
  await keepAdCounts(store.db, NOON)
  const { adCounts } = store.db.t
  const rows = await store.db.orm.select().from(adCounts).orderBy(adCounts.day)
  const row = { campaignId: id, placement: 'home', creative: key }
  expect(rows).toEqual([
    { ...row, day: '2026-01-15', impressions: 2, clicks: 1 },
    { ...row, day: '2026-01-16', impressions: 1, clicks: 0 },
  ])
})

test('a campaign that was shown as often as it may ends, and pages learn of it; before that nothing is logged', async () => {
  const paid = await aCampaign(store.db, { key, kind: 'paid', placements: ['home'], mostTotal: 3 })
  await aCampaign(store.db, { key: '111111111111', placements: ['home'] })
  const house = ['/ad/111111111111/home/']
  expect(await places()).toEqual([`/ad/${key}/home/`])
  shown(2)
  expect((await leftBy(store.db, () => keepAdCounts(store.db, NOON))).tags).toEqual([])
  shown(1)
  expect((await leftBy(store.db, () => keepAdCounts(store.db, NOON))).tags).toEqual([['ads']])
  expect(await places()).toEqual(house)
  expect(await places(NOON + 300 * DAY)).toEqual(house)
  shown(1)
  expect((await leftBy(store.db, () => keepAdCounts(store.db, NOON))).tags).toEqual([])
  expect(await countImpressions(store.db, paid.id)).toBe(4)
})

test('what was shown enough for a day is back on the next, by itself', async () => {
  await aCampaign(store.db, { key, placements: ['home'], mostDaily: 2 })
  shown(2)
  await keepAdCounts(store.db, NOON)
  const reading = reader(store.db)
  expect(await loadAds(reading, page)).toEqual([])
  expect(reading.changesAt).toBe(Date.UTC(2026, 0, 16))
  expect(await places(Date.UTC(2026, 0, 16))).toHaveLength(1)
  expect(await listFills(reader(store.db), '2026-01-15')).toHaveLength(1)
})

test('where the store cannot be written, counts wait for the next time', async () => {
  const { id } = await aCampaign(store.db, { key })
  shown(1)
  const broken = { ...store.db, write: () => Promise.reject(new Error('full')) }
  await expect(keepAdCounts(broken as never, NOON)).rejects.toThrow('full')
  await keepAdCounts(store.db, NOON + HOUR)
  expect(await countImpressions(store.db, id)).toBe(1)
})
