// Counted readings reach the store in batches, and pages are only made anew when the order changes.
import { beforeEach, expect, test, vi } from 'vitest'
import { findLogVersion, listLogSince } from '../../../../db/store/log.ts'
import { listRanked } from '../../../../db/store/reads.ts'
import { tendReads } from '../../../../lib/reads/background.ts'
import { countRead, takeCounted } from '../../../../lib/reads/count.ts'
import { keepReads, rankMostRead } from '../../../../lib/reads/keep.ts'
import { loadReadReport } from '../../../../lib/reads/report.ts'
import { saveSettings } from '../../../../lib/settings/save.ts'
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings.ts'
import { anArticle } from '../../../support/builders.ts'
import { admin, contributor, DAY, deskOf, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()

beforeEach(async () => {
  takeCounted()
  await saveSettings(deskOf(admin, store.db, NOON - DAY), { ...DEFAULT_SETTINGS, countsReads: true })
})

function read(slug: string, times: number, at = NOON): void {
  const headers = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0' }
  for (let time = 0; time < times; time++)
    countRead({ address: `/article/${slug}/`, method: 'GET', headers, at })
}

test('an order that has not changed leaves every page as it is', async () => {
  const { db } = store
  const [gout, lupus] = [await anArticle(db, { slug: 'gout' }), await anArticle(db, { slug: 'lupus' })]
  const before = await findLogVersion(db)
  read('gout', 2)
  read('lupus', 1)
  await keepReads(db, NOON)
  expect(await findLogVersion(db)).toBe(before)
  await rankMostRead(db, NOON)
  read('gout', 5)
  await keepReads(db, NOON)
  await rankMostRead(db, NOON)
  expect((await listLogSince(db, before)).map(({ tags }) => tags)).toEqual([['most-read']])
  expect(await listRanked(db)).toEqual([gout.id, lupus.id])
})

test('what was read a week ago is ranked no more, and after a quarter nothing is left of it', async () => {
  const { db } = store
  await anArticle(db, { slug: 'gout' })
  read('gout', 1)
  await keepReads(db, NOON)
  await rankMostRead(db, NOON + 6 * DAY)
  expect(await listRanked(db)).toHaveLength(1)
  await rankMostRead(db, NOON + 7 * DAY)
  expect(await listRanked(db)).toEqual([])
  const { articleReads } = db.t
  read('gout', 1, NOON + 91 * DAY)
  await keepReads(db, NOON + 91 * DAY)
  expect(await db.orm.$count(articleReads)).toBe(2)
  read('gout', 1, NOON + 92 * DAY)
  await keepReads(db, NOON + 92 * DAY)
  expect(await db.orm.$count(articleReads)).toBe(2)
})

test('what could not be written waits for the next time', async () => {
  const { db } = store
  await anArticle(db, { slug: 'gout' })
  read('gout', 2)
  const busy = vi.spyOn(db, 'write').mockRejectedValueOnce(new Error('busy'))
  await expect(keepReads(db, NOON)).rejects.toThrow('busy')
  busy.mockRestore()
  const stop = tendReads(db, () => NOON)
  await stop()
  const [row] = await db.orm.select().from(db.t.articleReads)
  expect(row?.reads).toBe(2)
})

test('the report compares a span with the one before it', async () => {
  const { db } = store
  await anArticle(db, { slug: 'gout', title: 'What the Tophus Remembers' })
  for (const [times, ago] of [
    [4, 0],
    [2, 6],
    [3, 7],
  ] as const)
    read('gout', times, NOON - ago * DAY)
  await keepReads(db, NOON)
  const report = await loadReadReport(deskOf(contributor, db), '7')
  expect(report).toMatchObject({ span: 7, total: 6, totalBefore: 3 })
  expect(report?.articles).toMatchObject([{ title: 'What the Tophus Remembers', reads: 6, before: 3 }])
  expect(report?.days.map(({ reads }) => reads)).toEqual([2, 0, 0, 0, 0, 0, 4])
  expect(await loadReadReport(deskOf(contributor, db), 'all')).toMatchObject({ span: 7 })
})
