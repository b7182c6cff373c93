// How SQLite goes about questions when there are very many articles: by an index, whatever their number.
import type Sqlite from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import type { Tx } from '../../../db/client.ts'
import { listTagsDue } from '../../../db/store/feeds/pings.ts'
import { countSubjects, listAlike } from '../../../db/store/subjects/related.ts'
import { readFeedAddress } from '../../../lib/feeds/address.ts'
import { loadFeed } from '../../../lib/reader/feed/load.ts'
import { loadMissing } from '../../../lib/reader/missing.ts'
import { aCategory, anArticle, anIssue } from '../../support/builders.ts'
import { DAY, NOON, reader } from '../../support/cast.ts'
import { freshStore } from '../../support/db.ts'

const store = freshStore()
const connection = () => (store.db.orm as unknown as { $client: Sqlite.Database }).$client

/** The plan of every question that the work asks of these tables. */
async function plansOf(tables: string[], work: () => Promise<unknown>): Promise<string[]> {
  const prepared = vi.spyOn(connection(), 'prepare')
  await work()
  const asked = [...new Set(prepared.mock.calls.map(([sql]) => sql))]
  prepared.mockRestore()
  const steps = asked.flatMap((sql) => {
    const values = Array.from({ length: sql.split('?').length - 1 }, () => null)
    return connection().prepare(`explain query plan ${sql}`).all(values) as { detail: string }[]
  })
  return steps.map(({ detail }) => detail).filter((step) => tables.some((name) => step.includes(name)))
}

test('a feed looks up its articles, their texts and their terms by index, and reads no table through', async () => {
  const category = await aCategory(store.db)
  await anArticle(store.db, { categoryIds: [category.id] })
  // Together: what both ask is prepared once.
  const plans = await plansOf(['publications', 'revisions', 'publication_terms', 'articles'], async () => {
    for (const address of ['/feed/', '/category/conditions/feed/']) {
      const asked = readFeedAddress(address)
      if (!asked) throw new Error(`${address} is no feed.`)
      await loadFeed(reader(store.db), asked, 'https://synovia.example')
    }
  })
  expect(plans.filter((step) => !/USING .*(INDEX|PRIMARY KEY)/.test(step))).toEqual([])
  // Of 200,000 publications the one of a text: without this index each feed took seven seconds.
  expect(plans.join('\n')).toContain('SEARCH publications USING INDEX publications_revision (revision_id=?)')
})

test('an address that leads nowhere costs look-ups by key, however many redirects there are', async () => {
  const address = '/wp/one/two/three/four/?p=12'
  const plans = await plansOf(['redirects'], () => loadMissing(reader(store.db), address))
  expect(plans).toHaveLength(2)
  for (const step of plans)
    expect(step).toMatch(/^SEARCH redirects USING INDEX redirects_from \(from_path=\?\)/)
})

test('what is alike is found without a walk through all that has the same keywords, subjects without their articles', async () => {
  const tx = store.db as unknown as Tx
  const { id } = await anArticle(store.db, { title: 'Colchicine for gout' })
  await anArticle(store.db, { title: 'Gout without colchicine' })
  const alike = await plansOf(['theirs', 'mine'], () => listAlike(tx, id, 60))
  expect(alike).toEqual([
    'SEARCH theirs USING INDEX sqlite_autoindex_article_keywords_1 (article_id=?)',
    'SEARCH mine USING INDEX sqlite_autoindex_article_keywords_1 (article_id=? AND term=?)',
  ])
  const subjects = await plansOf(['publication_terms'], () => countSubjects(tx, ['gout'], NOON))
  expect(subjects.length).toBeGreaterThan(0)
  for (const step of subjects) expect(step).toContain('USING COVERING INDEX')
})

test('a sweep after a long rest finds every list of forty thousand articles that came due', async () => {
  const issue = await anIssue(store.db)
  await anArticle(store.db, { issue: { id: issue.id, section: 'Features', position: 0 }, at: NOON + DAY })
  const { publications, publicationTerms: terms } = store.db.t
  const [like] = await store.db.orm.select().from(publications)
  if (!like) throw new Error('It was planned.')
  await store.db.write(async (tx) => {
    for (let from = 0; from < 40_000; from += 1000) {
      const ids = Array.from({ length: 1000 }, (_, at) => `publication-${from + at}`)
      await tx.orm.insert(publications).values(ids.map((id) => ({ ...like, id })))
      await tx.orm.insert(terms).values(
        ids.map((id) => ({
          ...{ publicationId: id, kind: 'tag' as const, termId: `of-${id}`, isDirect: true },
          ...{ visibleFrom: like.visibleFrom, listedAt: like.listedAt },
        })),
      )
    }
  })
  const due = await listTagsDue(store.db, NOON, NOON + DAY)
  expect(due).toHaveLength(40_002)
  expect(new Set(due)).toContain(`list:issue:${issue.id}`)
  expect(await listTagsDue(store.db, NOON + DAY, NOON + 2 * DAY)).toEqual([])
})
