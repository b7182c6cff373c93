// How often articles are read: added by day, ranked, shown only while readers may see the article.
import { expect, test } from 'vitest'
import { countReadsByDay, countReadsOf, listReads } from '../../../../db/desk/reads.ts'
import { listByPublication } from '../../../../db/reader/cards.ts'
import { listMostReadIds } from '../../../../db/reader/most-read.ts'
import {
  addReads,
  deleteReadsBefore,
  listRanked,
  rankReads,
  replaceRanked,
} from '../../../../db/store/reads.ts'
import { anArticle } from '../../../support/builders.ts'
import { DAY, deskOf, editor, NOON, reader } from '../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../support/db.ts'

export function readingsAreCounted(open: OpenStore): void {
  const store = freshStore(open)

  test('readings of a day are added up by article; what no article has any more is dropped', async () => {
    const { db } = store
    const [gout, lupus] = [await anArticle(db, { slug: 'gout' }), await anArticle(db, { slug: 'lupus' })]
    const add = (day: string, reads: Record<string, number>) =>
      db.write((tx) =>
        addReads(
          tx,
          Object.entries(reads).map(([slug, count]) => ({ day, slug, reads: count })),
        ),
      )
    await add('2026-01-01', { gout: 9 })
    await add('2026-01-02', { gout: 1, lupus: 3, gone: 5 })
    await add('2026-01-02', { gout: 1 })
    expect(await rankReads(db, '2026-01-01', 9)).toEqual([gout.id, lupus.id])
    expect(await rankReads(db, '2026-01-02', 9)).toEqual([lupus.id, gout.id])
    expect(await rankReads(db, '2026-01-02', 1)).toEqual([lupus.id])
    const desk = deskOf(editor, db)
    const days = { from: '2026-01-01', until: '2026-01-02' }
    expect((await listReads(desk, days, 1)).map(({ reads }) => reads)).toEqual([11])
    expect(await countReadsByDay(desk, days)).toEqual(
      new Map([
        ['2026-01-01', 9],
        ['2026-01-02', 5],
      ]),
    )
    const second = { from: '2026-01-02', until: '2026-01-02' }
    expect(await countReadsOf(desk, second, [gout.id])).toEqual(new Map([[gout.id, 2]]))
    await db.write((tx) => deleteReadsBefore(tx, '2026-01-02'))
    expect(await countReadsByDay(desk, days)).toEqual(new Map([['2026-01-02', 5]]))
  })

  test('readers are shown the order of those that they may see', async () => {
    const { db } = store
    const ended = await anArticle(db, { at: NOON - DAY, until: NOON })
    const [first, second] = [await anArticle(db), await anArticle(db)]
    const order = [second, ended, first].map(({ id }) => id)
    await db.write((tx) => replaceRanked(tx, order))
    expect(await listRanked(db)).toEqual(order)
    const shown = await listByPublication(reader(db), await listMostReadIds(reader(db)))
    expect(shown.map(({ articleId }) => articleId)).toEqual([second.id, first.id])
    await db.write((tx) => replaceRanked(tx, []))
    expect(await listMostReadIds(reader(db))).toEqual([])
  })
}
