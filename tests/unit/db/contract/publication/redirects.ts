// Redirects as they are kept and listed: the same on both databases.
import { expect, test } from 'vitest'
import {
  countRedirects,
  listAllRedirects,
  listRedirects,
  listVisibleSlugs,
  mapRedirectHits,
} from '../../../../../db/desk/publication/redirects.ts'
import { findPrefixRedirect, findRedirectAt } from '../../../../../db/reader/publication/redirects.ts'
import {
  deleteRedirects,
  findRedirectById,
  listCollapsedTo,
  putRedirect,
  putRedirects,
  repointRedirects,
} from '../../../../../db/store/publication/redirects.ts'
import { addRedirectHits } from '../../../../../db/store/reports/redirect-hits.ts'
import { anArticle } from '../../../../support/builders.ts'
import { DAY, deskOf, managingEditor, NOON, reader } from '../../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../../support/db.ts'

export function redirectsAreKept(open: OpenStore): void {
  const store = freshStore(open)
  const desk = () => deskOf(managingEditor, store.db)
  const put = (fromPath: string, toPath: string, createdAt = NOON) =>
    store.db.write((tx) => putRedirect(tx, { id: fromPath, fromPath, toPath, createdAt, why: 'Moved' }))

  test('an address has its own redirect, and stands under the longest prefix', async () => {
    await put('/old/*', '/a/')
    await put('/old/2019/*', '/b/*')
    await put('/old/post', '/c/')
    expect(await findRedirectAt(reader(store.db), '/old/post')).toEqual({
      ...{ id: '/old/post', from: '/old/post', to: '/c/' },
    })
    const under = (prefixes: string[]) => findPrefixRedirect(reader(store.db), prefixes)
    expect((await under(['/old/2019/x/*', '/old/2019/*', '/old/*']))?.to).toBe('/b/*')
    expect((await under(['/old/x/*', '/old/*']))?.to).toBe('/a/')
    expect([await under([]), await under(['/new/*'])]).toEqual([null, null])
    const row = await store.db.write((tx) => findRedirectById(tx, '/old/post'))
    expect(row?.toPath).toBe('/c/')
  })

  test('the newest come first, page by page, and are found by a part of either address', async () => {
    for (const at of [1, 2, 3]) await put(`/${at}`, '/same/', NOON + at * DAY)
    await put('/0', '/ü%/', NOON + DAY)
    await put('/tree/*', '/Elsewhere/', NOON)
    const list = async (words = '', after: { createdAt: number; id: string } | null = null) => {
      const filter = { words, isPrefixOnly: false }
      return (await listRedirects(desk(), { filter, after, limit: 3 })).map(({ id }) => id)
    }
    expect(await list()).toEqual(['/3', '/2', '/1'])
    expect(await list('', { createdAt: NOON + DAY, id: '/1' })).toEqual(['/0', '/tree/*'])
    expect([await list('ELSE'), await list('%'), await list('moved')]).toEqual([
      ['/tree/*'],
      ['/0'],
      ['/3', '/2', '/1'],
    ])
    const filter = { words: '', isPrefixOnly: true }
    expect((await listRedirects(desk(), { filter, after: null, limit: 9 })).map(({ id }) => id)).toEqual([
      '/tree/*',
    ])
    expect([
      await countRedirects(desk(), filter),
      await countRedirects(desk(), { ...filter, words: 'x' }),
    ]).toEqual([1, 0])
  })

  test('a collapsed chain keeps what was written, and many go at once', async () => {
    await put('/a', '/b')
    await put('/c', '/d')
    expect(await store.db.write((tx) => repointRedirects(tx, ['/b'], '/d'))).toEqual(['/a'])
    const collapsed = await store.db.write((tx) => listCollapsedTo(tx, '/d'))
    expect(collapsed.map(({ id, writtenPath }) => [id, writtenPath])).toEqual([['/a', '/b']])
    await store.db.write((tx) => deleteRedirects(tx, ['/a', '/c', '/never']))
    expect(await listAllRedirects(store.db)).toEqual([])
  })

  test('many are put at once; one that is known keeps its id and its day', async () => {
    await put('/1', '/old/', NOON - DAY)
    const rows = Array.from({ length: 1100 }, (_, at) => ({
      ...{ id: `new-${at}`, fromPath: `/${at}`, toPath: '/new/', createdAt: NOON, why: 'From a file' },
    }))
    await store.db.write((tx) => putRedirects(tx, rows))
    const all = await listAllRedirects(store.db)
    expect([all.length, all.filter(({ toPath }) => toPath === '/new/').length]).toEqual([1100, 1100])
    expect(all.find(({ fromPath }) => fromPath === '/1')?.createdAt).toBe(NOON - DAY)
    expect(await store.db.write((tx) => findRedirectById(tx, '/1'))).toMatchObject({ toPath: '/new/' })
  })

  test('of addresses those that readers see are told apart', async () => {
    await anArticle(store.db, { slug: 'live' })
    await anArticle(store.db, { slug: 'draft', status: 'draft' })
    await anArticle(store.db, { slug: 'over', at: NOON - DAY, until: NOON })
    expect(await listVisibleSlugs(desk(), ['live', 'draft', 'over', 'none'])).toEqual(['live'])
    expect(await listVisibleSlugs(desk(), [])).toEqual([])
  })

  test('uses are added up by day', async () => {
    await put('/old', '/new/')
    const add = (day: string, hits: number) =>
      store.db.write((tx) => addRedirectHits(tx, [{ redirectId: '/old', day, hits }]))
    await add('2026-01-01', 2)
    await add('2026-01-03', 1)
    await add('2026-01-03', 4)
    expect(await mapRedirectHits(desk(), ['/old', '/new'])).toEqual(
      new Map([['/old', { hits: 7, lastDay: '2026-01-03' }]]),
    )
    expect(await mapRedirectHits(desk(), [])).toEqual(new Map())
  })
}
