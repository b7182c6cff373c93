// What was asked for in vain, from the count to the report: kept within bounds, fixed, ignored, taken away as a file.
import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '../../../../db/client.ts'
import { addMissing } from '../../../../db/store/reports/missing.ts'
import { changeSlug } from '../../../../lib/articles/change-slug.ts'
import { createRedirect } from '../../../../lib/redirects/save.ts'
import { countStray, takeStrays } from '../../../../lib/reports/count.ts'
import { reportFile } from '../../../../lib/reports/file.ts'
import { ignoreMissing, unignoreMissing } from '../../../../lib/reports/ignore.ts'
import { keepStrays, MOST_OF_A_DAY } from '../../../../lib/reports/keep.ts'
import { loadReports } from '../../../../lib/reports/load.ts'
import { anArticle } from '../../../support/builders.ts'
import { contributor, DAY, deskOf, editor, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (by = managingEditor) => deskOf(by, store.db)
beforeEach(() => void takeStrays())

const headers = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0' }
const ask = (address: string, at = NOON) =>
  countStray({ status: 404, tally: null, address, method: 'GET', headers, at })
const search = (words: string) =>
  countStray({ status: 200, tally: { words }, address: '/search/', method: 'GET', headers, at: NOON })
const report = (show = '', days = '7') => loadReports(desk(), { days, show })
const addresses = async (show = '') => (await report(show))?.missing.map(({ address }) => address)

test('numbers go from the count to the report, and old ones are forgotten', async () => {
  ask('/old/', NOON - DAY)
  ask('/old/')
  search('gicht')
  ask('/ancient/', NOON - 92 * DAY)
  await keepStrays(store.db, NOON - DAY)
  ask('/old/')
  await keepStrays(store.db, NOON)
  const found = await report()
  expect(found?.missing).toEqual([
    {
      ...{ address: '/old', hits: 3, fromOwn: 0, referrer: '', leads: null, suggested: null },
      ...{ first: '2026-01-14', last: '2026-01-15' },
    },
  ])
  expect(found?.vain).toEqual([{ words: 'gicht', searches: 1 }])
  const kept = await store.db.orm.select().from(store.db.t.missingAddresses)
  expect(kept.map(({ address }) => address)).not.toContain('/ancient')
})

test('a day holds so many addresses, and those it knows go on counting', async () => {
  const rows = Array.from({ length: MOST_OF_A_DAY - 1 }, (_, at) => ({
    ...{ day: '2026-01-15', address: `/${at}`, hits: 1, fromOwn: 0, referrer: '' },
  }))
  await store.db.write((tx) => addMissing(tx, rows))
  for (const address of ['/new-one/', '/new-two/', '/7/', '/7/']) ask(address)
  await keepStrays(store.db, NOON)
  expect(await store.db.orm.$count(store.db.t.missingAddresses)).toBe(MOST_OF_A_DAY)
  expect((await report())?.missing[0]).toMatchObject({ address: '/7', hits: 3 })
})

test('what cannot be written now waits for the next time', async () => {
  ask('/old/')
  search('gicht')
  countStray({ status: 301, tally: { redirect: 'x' }, address: '/a/', method: 'GET', headers, at: NOON })
  const broken = { write: () => Promise.reject(new Error('The disk is full.')) } as unknown as Db
  await expect(keepStrays(broken, NOON)).rejects.toThrow('The disk is full.')
  ask('/old/')
  await keepStrays(store.db, NOON)
  expect((await report())?.missing[0]?.hits).toBe(2)
  expect((await report())?.vain).toHaveLength(1)
  expect(await store.db.orm.$count(store.db.t.redirectHits)).toBe(1)
})

describe('one click', () => {
  test('suggests where the article is that was moved, or that is called most like it', async () => {
    const { id } = await anArticle(store.db, { title: 'Salt and gout' })
    await anArticle(store.db, { title: 'Synovitis' })
    await anArticle(store.db, { title: 'The knee that knew' })
    await changeSlug(desk(), { articleId: id, slug: 'crystals-at-table' })
    const asked: [string, string | null][] = [
      ['/2019/05/salt-and-gout/', '/article/crystals-at-table/'],
      ['/2019/05/the-knee-that-knew.html', '/article/the-knee-that-knew/'],
      ['/blog/the-knee-knew/', '/article/the-knee-that-knew/'],
      ['/article/synovtis/', '/article/synovitis/'],
      ['/article/nothing-like-it/', null],
      ['/12/', null],
    ]
    for (const [address] of asked) ask(address)
    await keepStrays(store.db, NOON)
    const suggested = new Map((await report())?.missing.map((line) => [line.address, line.suggested]))
    for (const [address, to] of asked)
      expect([address, suggested.get(address.replace(/\/$/, ''))]).toEqual([address, to])
  })

  test('what leads on by now leaves the report, or says where, if something above it does', async () => {
    for (const address of ['/a/', '/blog/a/', '/b/']) ask(address)
    await keepStrays(store.db, NOON)
    await createRedirect(desk(), { from: '/a', to: '/x/', reach: 'exact', note: '' })
    await createRedirect(desk(), { from: '/blog/', to: '/category/x/', reach: 'rest', note: '' })
    const lines = (await report())?.missing.map(({ address, leads }) => [address, leads])
    expect(lines).toEqual([
      ['/b', null],
      ['/blog/a', '/category/x/a/'],
    ])
  })

  test('ignores an address, which is recorded, and puts it back', async () => {
    for (const address of ['/a/', '/b/']) ask(address)
    await keepStrays(store.db, NOON)
    const left = await leftBy(store.db, () => ignoreMissing(desk(), { address: '/a' }))
    expect([await addresses(), await addresses('ignored')]).toEqual([['/b'], ['/a']])
    const back = await leftBy(store.db, () => unignoreMissing(desk(), { address: '/a' }))
    expect([await addresses(), await addresses('ignored')]).toEqual([['/a', '/b'], []])
    expect([left, back].map(({ acts, tags }) => [acts.map(({ act }) => act), tags])).toEqual([
      [['address.ignore'], []],
      [['address.unignore'], []],
    ])
  })
})

test('editors read the reports, managing editors act on them', async () => {
  expect(await loadReports(desk(contributor), { days: '7', show: '' })).toBeNull()
  expect((await loadReports(desk(editor), { days: '999', show: '' }))?.mayFix).toBe(false)
  expect(await report()).toMatchObject({ mayFix: true, span: 7 })
  await expectOnly(editor, store.db, (actor) => reportFile(desk(actor), { days: 7 }, { report: 'searches' }))
  await expectOnly(managingEditor, store.db, (actor) => ignoreMissing(desk(actor), { address: '/a' }))
  await expectOnly(managingEditor, store.db, (actor) => unignoreMissing(desk(actor), { address: '/a' }))
})

test('each report is a file that a spreadsheet opens and no formula hides in', async () => {
  ask('/old,"post"/')
  ask('/=cmd/')
  search('=1+1')
  search('gicht')
  await keepStrays(store.db, NOON)
  await anArticle(store.db, { title: 'Gout' })
  const file = async (name: string) => (await reportFile(desk(), { days: 7 }, { report: name })).text
  expect(await file('searches')).toBe("\ufeffWords,Searches\r\n'=1+1,1\r\ngicht,1\r\n")
  expect(await file('not-found')).toContain('/=cmd,1,0,,2026-01-15,2026-01-15\r\n')
  expect(await file('most-read')).toBe('\ufeffArticle,Readings\r\n')
  await expect(file('nothing')).rejects.toThrow('There is no such report.')
})
