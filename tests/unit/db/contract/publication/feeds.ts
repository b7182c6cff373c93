// What feeds keep of themselves: how far the hub has been told, and which programs fetch.
import { expect, test } from 'vitest'
import { countFetches, listFetchers, listPings } from '../../../../../db/desk/publication/feeds.ts'
import { addFetches, deleteFetchesBefore, listFetchKeys } from '../../../../../db/store/feeds/fetches.ts'
import {
  deleteSweep,
  findSweep,
  listDuePings,
  listTagsDue,
  putSweep,
  settlePing,
  touchPings,
} from '../../../../../db/store/feeds/pings.ts'
import { findLogVersion, listLogSince } from '../../../../../db/store/log.ts'
import { anArticle, anIssue, aTag } from '../../../../support/builders.ts'
import { DAY, deskOf, editor, HOUR, NOON } from '../../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../../support/db.ts'

export function feedsAreKept(open: OpenStore): void {
  const store = freshStore(open)

  test('a sweep remembers how far it came, and what was changed since', async () => {
    const { db } = store
    expect([await findSweep(db, 'hub'), await findLogVersion(db), await listLogSince(db, 0)]).toEqual([
      null,
      0,
      [],
    ])
    await anArticle(db)
    const version = await findLogVersion(db)
    for (const at of [NOON, NOON + 1]) await db.write((tx) => putSweep(tx, { name: 'hub', version, at }))
    expect(await findSweep(db, 'hub')).toEqual({ name: 'hub', version, at: NOON + 1 })
    const tag = await aTag(db)
    await anArticle(db, { tagIds: [tag.id] })
    const since = await listLogSince(db, version)
    expect(since.flatMap(({ tags }) => tags)).toEqual(
      expect.arrayContaining(['list:all', `list:tag:${tag.id}`]),
    )
    expect(since.map((row) => row.version)).toEqual(since.map((_, at) => version + at + 1))
    expect(await listLogSince(db, await findLogVersion(db))).toEqual([])
    await db.write((tx) => deleteSweep(tx, 'hub'))
    expect(await findSweep(db, 'hub')).toBeNull()
  })

  test('what appears or ends by itself is found in its span, its first millisecond left to the span before', async () => {
    const { db } = store
    const [tag, issue] = [await aTag(db), await anIssue(db, { visibleFrom: NOON + 2 * DAY })]
    const place = { id: issue.id, section: 'Features', position: 0 }
    await anArticle(db, { tagIds: [tag.id], issue: place, at: NOON + HOUR, until: NOON + DAY })
    const lists = ['list:all', `list:issue:${issue.id}`, `list:tag:${tag.id}`]
    const due = async (from: number, to: number) => (await listTagsDue(db, from, to)).toSorted()
    expect(await due(NOON, NOON + HOUR - 1)).toEqual([])
    expect(await due(NOON, NOON + HOUR)).toEqual(lists)
    expect(await due(NOON + HOUR, NOON + DAY - 1)).toEqual([])
    expect(await due(NOON + HOUR, NOON + DAY)).toEqual(lists)
    expect(await due(NOON + DAY, NOON + 2 * DAY)).toEqual(['issues'])
  })

  test('a feed that was touched waits to be looked at; touched meanwhile, it waits again', async () => {
    const { db } = store
    await db.write((tx) => touchPings(tx, [], NOON))
    await db.write((tx) => touchPings(tx, ['/', '/tag/gout/'], NOON))
    expect(await listDuePings(db, NOON - 1, 9)).toEqual([])
    const [home, tag] = await listDuePings(db, NOON, 9)
    expect([home?.page, tag?.page]).toEqual(['/', '/tag/gout/'])
    if (!home || !tag) throw new Error('Two were touched.')
    await db.write((tx) => touchPings(tx, ['/'], NOON + 1))
    const done = { fingerprint: 'x', pingedAt: NOON, tryAt: null }
    await db.write((tx) => settlePing(tx, home, done))
    await db.write((tx) => settlePing(tx, tag, { ...done, problem: 'No' }))
    expect((await listDuePings(db, NOON + 1, 9)).map(({ page }) => page)).toEqual(['/'])
    expect(await listPings(deskOf(editor, db))).toEqual([
      { page: '/', fingerprint: null, tryAt: NOON + 1, tries: 0, pingedAt: null, problem: null },
      { page: '/tag/gout/', fingerprint: 'x', tryAt: null, tries: 0, pingedAt: NOON, problem: 'No' },
    ])
    await db.write((tx) => settlePing(tx, { page: '/tag/gout/', tryAt: null }, { tries: 2 }))
    expect((await listPings(deskOf(editor, db)))[1]?.tries).toBe(2)
  })

  test('a backlog of any length is written', async () => {
    const { db } = store
    const pages = Array.from({ length: 25_000 }, (_, number) => `/tag/${number}/`)
    await db.write((tx) => touchPings(tx, pages, NOON))
    expect(await listDuePings(db, NOON, 30_000)).toHaveLength(pages.length)
  })

  test('fetches add up by day, feed and program, and old days are let go', async () => {
    const { db } = store
    const row = { day: '2026-01-15', page: '/', format: 'rss', reader: 'Feedly', lastAt: NOON }
    const counts = { fetches: 2, unchanged: 1, subscribers: 16 }
    await db.write((tx) => addFetches(tx, [{ ...row, ...counts }]))
    const more = { ...row, ...counts, subscribers: 0, lastAt: NOON + 1 }
    await db.write((tx) => addFetches(tx, [more, { ...more, day: '2026-01-14', reader: 'newsboat' }]))
    const other = { ...more, page: '/tag/gout/', format: 'atom', reader: 'newsboat', fetches: 9 }
    await db.write((tx) => addFetches(tx, [other]))
    const desk = deskOf(editor, db)
    expect(await countFetches(desk, '2026-01-15', ['/', '/tag/none/'])).toEqual([
      { page: '/', fetches: 4, unchanged: 2, lastAt: NOON + 1 },
    ])
    const feedly = { reader: 'Feedly', fetches: 4, unchanged: 2, subscribers: 16, lastAt: NOON + 1 }
    const newsboat = { reader: 'newsboat', fetches: 9, unchanged: 1, subscribers: 0, lastAt: NOON + 1 }
    const readers = (since: string, only: { limit?: number; page?: string } = {}) =>
      listFetchers(desk, { since, limit: 9, ...only })
    expect(await readers('2026-01-15')).toEqual([newsboat, feedly])
    expect(await readers('2026-01-15', { limit: 1 })).toEqual([newsboat])
    expect(await readers('2026-01-15', { page: '/' })).toEqual([feedly])
    expect((await readers('2026-01-14'))[0]?.fetches).toBe(11)
    expect(await listFetchKeys(db, '2026-01-14')).toEqual([{ page: '/', format: 'rss', reader: 'newsboat' }])
    await db.write((tx) => deleteFetchesBefore(tx, '2026-01-15'))
    expect((await readers('2026-01-01'))[0]?.fetches).toBe(9)
  })
}
