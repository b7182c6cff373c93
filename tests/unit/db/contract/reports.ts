// What was asked for in vain: added up by day, listed by number, forgotten after its time.
import { expect, test } from 'vitest'
import { listMissing, listVainSearches, mapMissingSeen } from '../../../../db/desk/reports.ts'
import { putRedirect } from '../../../../db/store/publication/redirects.ts'
import {
  addMissing,
  deleteMissingBefore,
  ignoreAddress,
  listMissingOf,
  unignoreAddress,
} from '../../../../db/store/reports/missing.ts'
import { addRedirectHits, deleteRedirectHitsBefore } from '../../../../db/store/reports/redirect-hits.ts'
import {
  addVainSearches,
  deleteVainSearchesBefore,
  listVainWordsOf,
} from '../../../../db/store/reports/searches.ts'
import { deskOf, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../support/db.ts'

const DAYS = { from: '2026-01-01', until: '2026-01-31' }

export function reportsAreKept(open: OpenStore): void {
  const store = freshStore(open)
  const desk = () => deskOf(managingEditor, store.db)
  const miss = (
    day: string,
    address: string,
    more: { hits?: number; fromOwn?: number; referrer?: string } = {},
  ) => store.db.write((tx) => addMissing(tx, [{ day, address, hits: 1, fromOwn: 0, referrer: '', ...more }]))
  const listed = async (isIgnored = false) =>
    (await listMissing(desk(), { days: DAYS, limit: 9, isIgnored })).map(({ address, hits }) => [
      address,
      hits,
    ])

  test('addresses are added up, and where a link stood last is remembered', async () => {
    await miss('2026-01-01', '/a', { referrer: 'one.example' })
    await miss('2026-01-02', '/a', { hits: 3, fromOwn: 2, referrer: 'two.example' })
    await miss('2026-01-02', '/a')
    await miss('2026-01-02', '/b')
    await miss('2025-12-31', '/b', { hits: 9 })
    expect(await listMissing(desk(), { days: DAYS, limit: 1, isIgnored: false })).toEqual([
      { address: '/a', hits: 5, fromOwn: 2 },
    ])
    expect(await listed()).toEqual([
      ['/a', 5],
      ['/b', 1],
    ])
    expect(await mapMissingSeen(desk(), ['/a', '/b'])).toEqual(
      new Map([
        ['/a', { first: '2026-01-01', last: '2026-01-02', referrer: 'two.example' }],
        ['/b', { first: '2025-12-31', last: '2026-01-02', referrer: '' }],
      ]),
    )
    expect(await mapMissingSeen(desk(), [])).toEqual(new Map())
    expect(await store.db.write((tx) => listMissingOf(tx, '2026-01-02'))).toEqual(['/a', '/b'])
    await store.db.write((tx) => deleteMissingBefore(tx, '2026-01-02'))
    expect(await listed()).toEqual([
      ['/a', 4],
      ['/b', 1],
    ])
  })

  test('what leads on by now is left out, and what is ignored stands apart', async () => {
    for (const address of ['/a', '/b', '/c']) await miss('2026-01-02', address)
    await store.db.write(async (tx) => {
      await putRedirect(tx, { id: '1', fromPath: '/a', toPath: '/x/', createdAt: NOON, why: 'Moved' })
      await ignoreAddress(tx, '/b', NOON)
      await ignoreAddress(tx, '/b', NOON)
    })
    expect([await listed(), await listed(true)]).toEqual([[['/c', 1]], [['/b', 1]]])
    await store.db.write((tx) => unignoreAddress(tx, '/b'))
    expect((await listed()).map(([address]) => address)).toEqual(['/b', '/c'])
  })

  test('searches in vain are added up by their words', async () => {
    const add = (day: string, words: string, searches: number) =>
      store.db.write((tx) => addVainSearches(tx, [{ day, words, searches }]))
    await add('2026-01-01', 'gicht', 1)
    await add('2026-01-02', 'gicht', 2)
    await add('2026-01-02', 'gicht', 1)
    await add('2026-01-02', 'podagra', 7)
    const list = () => listVainSearches(desk(), { days: DAYS, limit: 9 })
    expect(await list()).toEqual([
      { words: 'podagra', searches: 7 },
      { words: 'gicht', searches: 4 },
    ])
    expect(await store.db.write((tx) => listVainWordsOf(tx, '2026-01-01'))).toEqual(['gicht'])
    await store.db.write(async (tx) => {
      await deleteVainSearchesBefore(tx, '2026-01-02')
      await addRedirectHits(tx, [{ redirectId: 'x', day: '2026-01-01', hits: 1 }])
      await deleteRedirectHitsBefore(tx, '2026-01-02')
    })
    expect((await list()).map(({ searches }) => searches)).toEqual([7, 3])
    expect(await store.db.orm.select().from(store.db.t.redirectHits)).toEqual([])
  })
}
