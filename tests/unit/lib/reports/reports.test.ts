// What was asked for in vain, from the count to the report: kept within bounds, fixed, ignored, taken away as a file.
import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '../../../../db/client.ts'
import { addMissing } from '../../../../db/store/reports/missing.ts'
import { changeSlug } from '../../../../lib/articles/change-slug.ts'
import { withdrawArticle } from '../../../../lib/publications/withdraw.ts'
import { loadMissing } from '../../../../lib/reader/missing.ts'
import { addressOfKey } from '../../../../lib/redirects/key.ts'
import { createRedirect } from '../../../../lib/redirects/save.ts'
import { countStray, takeStrays } from '../../../../lib/reports/count.ts'
import { reportFile } from '../../../../lib/reports/file.ts'
import { ignoreMissing, unignoreMissing } from '../../../../lib/reports/ignore.ts'
import { keepStrays, MOST_OF_A_DAY } from '../../../../lib/reports/keep.ts'
import { loadReports } from '../../../../lib/reports/load.ts'
import { aCategory, anArticle, anAuthor, anIssue, aPage, aTag } from '../../../support/builders.ts'
import { contributor, DAY, deskOf, editor, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { statementsDuring } from '../../../support/measuring/statements.ts'
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
  const suggestions = async (asked: readonly string[]) => {
    for (const address of asked) ask(address)
    await keepStrays(store.db, NOON)
    const lines = (await report())?.missing ?? []
    const suggested = new Map(lines.map((line) => [line.address, line.suggested]))
    return asked.map((address) => [address, suggested.get(address.replace(/\/$/, '')) ?? null])
  }

  test('suggests where the article is that was moved, or that is called most like it', async () => {
    const { id } = await anArticle(store.db, { title: 'Salt and gout' })
    await anArticle(store.db, { title: 'Synovitis' })
    await anArticle(store.db, { title: 'The knee that knew' })
    await changeSlug(desk(), { articleId: id, slug: 'crystals-at-table' })
    const asked: [string, string | null][] = [
      ['/2019/05/salt-and-gout/', '/article/crystals-at-table/'],
      ['/articles/salt-and-gout/', '/article/crystals-at-table/'],
      ['/2019/05/the-knee-that-knew.html', '/article/the-knee-that-knew/'],
      ['/blog/the-knee-knew/', '/article/the-knee-that-knew/'],
      ['/article/synovtis/', '/article/synovitis/'],
      ['/article/nothing-like-it/', null],
      ['/12/', null],
    ]
    expect(await suggestions(asked.map(([address]) => address))).toEqual(
      asked.map(([address, to]) => [address, to && { kind: 'article', to }]),
    )
  })

  test('suggests whatever is called most like it, and of its own kind first', async () => {
    const { db } = store
    const clinical = await aCategory(db, { name: 'Clinical' })
    const science = await aCategory(db, { name: 'Science' })
    for (const { id: parentId } of [clinical, science]) await aCategory(db, { name: 'Vasculitis', parentId })
    await aCategory(db, { name: 'Lupus', kind: 'hub' })
    await aTag(db, { name: 'Lupus' })
    await aTag(db, { name: 'Methotrexate' })
    await anAuthor(db, { name: 'Ingrid Halvorsen' })
    await aPage(db, { slug: 'about-us', title: 'About Us' })
    await anIssue(db, { year: 2025, month: 12 })
    await anArticle(db, { title: 'Lupus nephritis' })
    const asked: [string, string | null, string?][] = [
      ['/section/vasculitis/', 'category', '/category/clinical/vasculitis/'],
      ['/science/vasculitis/', 'category', '/category/science/vasculitis/'],
      ['/category/clinical/vasculitus/', 'category', '/category/clinical/vasculitis/'],
      ['/lupus/', 'hub', '/category/lupus/'],
      ['/tags/lupus/', 'tag', '/tag/lupus/'],
      ['/2019/05/lupus-nephritis/', 'article', '/article/lupus-nephritis/'],
      ['/blog/methotrexat/', 'tag', '/tag/methotrexate/'],
      ['/blog/mehtotrexate/', 'tag', '/tag/methotrexate/'],
      ['/authors/halvorsen-ingrid/', 'author', '/author/ingrid-halvorsen/'],
      ['/staff/i-halvorsen/', null],
      ['/about/', 'page', '/page/about-us/'],
      ['/issues/december-2025/', 'issue', '/issue/2025-12/'],
      ['/issue/2026-1/', 'issue', '/issue/2025-12/'],
      ['/2025/12/', 'issue', '/issue/2025-12/'],
      ['/2026/01/', null],
      ['/issue/2024-06/', null],
    ]
    expect(await suggestions(asked.map(([address]) => address))).toEqual(
      asked.map(([address, kind, to]) => [address, kind && { kind, to }]),
    )
  })

  test('nothing is suggested that readers do not see', async () => {
    const { db } = store
    const withdrawn = await anArticle(db, { title: 'Withdrawn findings' })
    await withdrawArticle(desk(), { articleId: withdrawn.id, why: 'Wrong.' })
    const moved = await anArticle(db, { title: 'Moved and gone' })
    await changeSlug(desk(), { articleId: moved.id, slug: 'elsewhere' })
    await withdrawArticle(desk(), { articleId: moved.id, why: 'Wrong.' })
    await anArticle(db, { title: 'Unfinished draft', status: 'draft' })
    await anArticle(db, { title: 'Tomorrow morning', at: NOON + DAY })
    await aPage(db, { slug: 'secret-plans', title: 'Secret plans', visibleFrom: NOON + DAY })
    await anIssue(db, { year: 2026, month: 2, visibleFrom: NOON + DAY })
    const asked = ['/2019/withdrawn-findings/', '/2019/moved-and-gone/', '/2019/unfinished-draft/']
    const more = ['/tomorrow-morning/', '/secret-plans/', '/issue/2026-2/', '/article/withdrawn-finding/']
    expect(await suggestions([...asked, ...more])).toEqual([...asked, ...more].map((one) => [one, null]))
  })

  test('an address at which something stands by now needs no redirect', async () => {
    ask('/article/gout/')
    await keepStrays(store.db, NOON)
    await anArticle(store.db, { title: 'Gout' })
    expect((await report())?.missing[0]).toMatchObject({ leads: '/article/gout/', suggested: null })
    ask('/article/planned/')
    await anArticle(store.db, { slug: 'planned', at: NOON + DAY })
    await keepStrays(store.db, NOON)
    const planned = (await report())?.missing.find(({ address }) => address === '/article/planned')
    expect(planned?.leads).toBeNull()
  })

  test('many addresses ask the store as often as one', async () => {
    await anArticle(store.db, { title: 'The knee that knew' })
    const asked = async (from: number, until: number) => {
      for (let at = from; at < until; at++) ask(`/2019/05/the-knee-knew-${at}/`)
      await keepStrays(store.db, NOON)
      return statementsDuring(() => report())
    }
    const one = await asked(0, 1)
    expect(await asked(1, 20)).toBe(one)
    expect((await report())?.missing.map(({ suggested }) => suggested?.to)).toEqual(
      Array.from({ length: 20 }, () => '/article/the-knee-that-knew/'),
    )
  })

  test.each([
    '/50%25-off/',
    '/a%2520b/',
    '/2019/05/gout/%23respond/',
    '/why%3F/',
    '/sj%C3%B6gren/',
    '/two%20words.pdf',
  ])('%s, kept in plain letters, is sent on as it was asked for', async (asked) => {
    ask(asked)
    await keepStrays(store.db, NOON)
    const from = addressOfKey((await report())?.missing[0]?.address ?? '')
    await createRedirect(desk(), { from, to: '/x/', reach: 'exact', note: '' })
    expect(await loadMissing(reader(store.db), asked)).toMatchObject({ kind: 'moved', to: '/x/' })
    expect(await addresses()).toEqual([])
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
