// Whose day it is that something is counted under, and where the spans of the reports are cut.
import { beforeEach, expect, test } from 'vitest'
import { countFetch, keepFetches } from '../../../../lib/feeds/fetches.ts'
import { loadFeedHealth } from '../../../../lib/feeds/health.ts'
import { countRead, takeCounted } from '../../../../lib/reads/count.ts'
import { keepReads } from '../../../../lib/reads/keep.ts'
import { loadReadReport } from '../../../../lib/reads/report.ts'
import { countStray, takeStrays } from '../../../../lib/reports/count.ts'
import { keepStrays } from '../../../../lib/reports/keep.ts'
import { loadReports } from '../../../../lib/reports/load.ts'
import { saveSettings } from '../../../../lib/settings/save.ts'
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings.ts'
import { anArticle } from '../../../support/builders.ts'
import { admin, deskOf, editor, HOUR, MINUTE, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0'
/** Thirteen hours ahead of UTC in January. */
const AUCKLAND = 'Pacific/Auckland'
const MIDNIGHT = Date.UTC(2026, 0, 15, 11)

beforeEach(async () => {
  takeCounted()
  takeStrays()
  await anArticle(store.db, { slug: 'gout' })
})

const setZone = (timeZone: string, now: number) =>
  saveSettings(deskOf(admin, store.db, now), { ...DEFAULT_SETTINGS, countsReads: true, timeZone })

/** One of each: a reading, an address not found, a search in vain, a redirect used, a feed fetched. */
function oneOfEach(at: number): void {
  const asked = { method: 'GET', headers: { 'user-agent': FIREFOX }, at }
  countRead({ ...asked, address: '/article/gout/' })
  countStray({ ...asked, status: 404, tally: null, address: '/old/' })
  countStray({ ...asked, status: 200, tally: { words: 'gicht' }, address: '/search/' })
  countStray({ ...asked, status: 301, tally: { redirect: 'r' }, address: '/moved/' })
  countFetch({ address: '/feed/', userAgent: 'newsboat', isUnchanged: false, at })
}

async function keep(now: number): Promise<void> {
  await keepReads(store.db, now)
  await keepStrays(store.db, now)
  await keepFetches(store.db, now)
}

/** What the store has of each, by day. */
async function kept(): Promise<Record<string, [string, number][]>> {
  const { orm, t } = store.db
  const days = (rows: { day: string; count: number }[]) =>
    rows.map(({ day, count }): [string, number] => [day, count]).sort()
  const { articleReads, missingAddresses, vainSearches, redirectHits, feedFetches } = t
  return {
    reads: days(await orm.select({ day: articleReads.day, count: articleReads.reads }).from(articleReads)),
    missing: days(
      await orm.select({ day: missingAddresses.day, count: missingAddresses.hits }).from(missingAddresses),
    ),
    vain: days(await orm.select({ day: vainSearches.day, count: vainSearches.searches }).from(vainSearches)),
    redirects: days(await orm.select({ day: redirectHits.day, count: redirectHits.hits }).from(redirectHits)),
    fetches: days(await orm.select({ day: feedFetches.day, count: feedFetches.fetches }).from(feedFetches)),
  }
}

const all = (days: [string, number][]) => ({
  ...{ reads: days, missing: days, vain: days, redirects: days, fetches: days },
})

test('what happens around midnight counts under the day of the publication', async () => {
  await setZone(AUCKLAND, MIDNIGHT - HOUR)
  for (const at of [MIDNIGHT - 20 * MINUTE, MIDNIGHT - 1, MIDNIGHT]) oneOfEach(at)
  await keep(MIDNIGHT + MINUTE)
  const days: [string, number][] = [
    ['2026-01-15', 2],
    ['2026-01-16', 1],
  ]
  expect(await kept()).toEqual(all(days))
})

test('in another zone the next counts under its days, and what was counted stays where it is', async () => {
  await setZone(AUCKLAND, MIDNIGHT - HOUR)
  oneOfEach(MIDNIGHT)
  await keep(MIDNIGHT + MINUTE)
  await setZone('America/Los_Angeles', MIDNIGHT + 2 * MINUTE)
  oneOfEach(MIDNIGHT + 3 * MINUTE)
  await keep(MIDNIGHT + 4 * MINUTE)
  const days: [string, number][] = [
    ['2026-01-15', 1],
    ['2026-01-16', 1],
  ]
  expect(await kept()).toEqual(all(days))
})

test('a day of twenty-five hours is one day, and the days before it are counted in the calendar', async () => {
  await setZone('America/New_York', Date.UTC(2026, 9, 1))
  const [first, last] = [Date.UTC(2026, 10, 1, 4, 10), Date.UTC(2026, 10, 2, 4, 50)]
  for (const at of [first - 20 * MINUTE, first, last]) oneOfEach(at)
  await keep(last)
  const days: [string, number][] = [
    ['2026-10-31', 1],
    ['2026-11-01', 2],
  ]
  expect(await kept()).toEqual(all(days))
  const desk = deskOf(editor, store.db, last)
  const week = await loadReadReport(desk, '7')
  expect(week?.days.map(({ day }) => day).slice(-3)).toEqual(['2026-10-30', '2026-10-31', '2026-11-01'])
  expect(week).toMatchObject({ total: 3, totalBefore: 0 })
  expect(await loadReadReport(desk, '1')).toMatchObject({ total: 2, totalBefore: 1 })
  const today = await loadReports(desk, { days: '1', show: '' })
  expect([today?.missing[0]?.hits, today?.vain[0]?.searches, today?.mostRead[0]?.reads]).toEqual([2, 2, 2])
})

test('the day after one of twenty-three hours, yesterday is no day earlier, nor a week', async () => {
  await setZone('America/New_York', Date.UTC(2026, 2, 1))
  // Half past midnight on Monday, March 9; on Sunday clocks went from two to three.
  const now = Date.UTC(2026, 2, 9, 4, 30)
  for (const at of [Date.UTC(2026, 2, 3, 4, 50), Date.UTC(2026, 2, 3, 5, 10), now]) oneOfEach(at)
  await keep(now)
  const week = await loadReadReport(deskOf(editor, store.db, now), '7')
  expect(week?.days.map(({ day, reads }) => `${day} ${reads}`)).toEqual([
    ...['2026-03-03 1', '2026-03-04 0', '2026-03-05 0', '2026-03-06 0'],
    ...['2026-03-07 0', '2026-03-08 0', '2026-03-09 1'],
  ])
  expect(week).toMatchObject({ total: 2, totalBefore: 1 })
  const asked = { reading: reader(store.db, now), origin: 'https://synovia.example', page: '/' }
  const feeds = await loadFeedHealth(deskOf(editor, store.db, now), asked)
  expect(feeds?.feeds.find(({ page }) => page === '/')?.fetches).toBe(2)
})
