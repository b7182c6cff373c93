// What search is told behind what is being served: of an older version's articles, and although one of them cannot be put in.
import { eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { listStale } from '../../../../db/store/subjects/search.ts'
import type { ArticleContent } from '../../../../lib/articles/content.ts'
import { leaveOlder, putStaleAgain } from '../../../../lib/search/again.ts'
import { anArticle } from '../../../support/builders.ts'
import { HOUR, NOON, reader } from '../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../support/db.ts'
import { titlesFound } from '../../../support/searching.ts'
import { leftBy } from '../../../support/verbs.ts'

export function searchIsToldBehind(open: OpenStore): void {
  const store = freshStore(open)
  const titles = async (query: string) => (await titlesFound(reader(store.db), query)).sort()
  /** Published, and not in search, as an older version left them. */
  const published = async (title: string) => {
    const { db } = store
    const { publications } = db.t
    const { id } = await anArticle(db, { title, body: '<p>Knee.</p>' })
    const [row] = await db.orm.select().from(publications).where(eq(publications.articleId, id))
    if (!row) throw new Error(`${title} was not published.`)
    await db.write((tx) => tx.search.remove(tx, row.id))
    return row
  }

  test('what an older version published is put in after an upgrade, once', async () => {
    const { db } = store
    await published('Older')
    expect(await titles('knee')).toEqual([])
    const putOlder = async () => {
      await leaveOlder(db)
      return putStaleAgain(db, () => NOON)
    }
    expect([await putOlder(), await titles('knee'), await putOlder()]).toEqual([1, ['Older'], 0])
  })

  test('an article that search cannot take is told of, stays marked and holds back no other', async () => {
    const { db } = store
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {})
    await published('First')
    const spoilt = await published('Spoilt')
    await published('Last')
    await db.write((tx) =>
      tx.orm
        .update(tx.t.revisions)
        .set({ content: { title: 'Spoilt' } as ArticleContent })
        .where(eq(tx.t.revisions.id, spoilt.revisionId)),
    )
    await leaveOlder(db)
    const failed = new Map<string, number>()
    const putAt = (moment: number) => putStaleAgain(db, () => moment, { failed })
    const { tags } = await leftBy(db, async () => expect(await putAt(NOON)).toBe(2))
    expect([tags, await titles('knee')]).toEqual([
      [['search'], ['search']],
      ['First', 'Last'],
    ])
    expect(complain.mock.calls.map(([words]) => words)).toEqual([
      `Search could not take the publication ${spoilt.id}.`,
    ])
    expect(await listStale(db, { before: null, limit: 9 })).toEqual([spoilt.id])
    expect([await putAt(NOON), complain.mock.calls.length]).toEqual([0, 1])
    expect([await putAt(NOON + HOUR), complain.mock.calls.length]).toEqual([0, 2])
  })
}
