// More articles than are listed one by one: which change besides, what is left, and that all are one act.
import { expect, test } from 'vitest'
import { listByTerm } from '../../../../db/reader/cards.ts'
import { findTag } from '../../../../db/reader/taxonomy.ts'
import { readListQuery } from '../../../../lib/article-list/filter.ts'
import { retagInput, retagQuery } from '../../../../lib/retag/input.ts'
import { loadRetag } from '../../../../lib/retag/load.ts'
import { planRetag } from '../../../../lib/retag/plan.ts'
import { resolveRetag } from '../../../../lib/retag/resolve.ts'
import { retagArticles } from '../../../../lib/retag/retag.ts'
import { undoRetag } from '../../../../lib/retag/undo.ts'
import { anArticle, aTag } from '../../../support/builders.ts'
import { deskOf, managingEditor, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = () => deskOf(managingEditor, store.db)

test('of more than can be listed the others are named by id, and beyond what can be done at once they are counted', async () => {
  const gout = await aTag(store.db, { name: 'gout' })
  const ids = new Map<string, string>()
  for (const title of ['E', 'D', 'C', 'B', 'A'])
    ids.set(title, (await anArticle(store.db, { title, tagIds: [gout.id], status: 'draft' })).id)
  await retagArticles(desk(), retagInput.parse({ articleIds: [ids.get('B')], add: 'crystals' }))
  const query = readListQuery({ tag: 'gout' })
  const resolved = await resolveRetag(desk(), retagQuery.parse({ add: 'crystals' }))
  const plan = async (listed: number, most: number) => {
    const found = await planRetag(desk(), { query, resolved, timeZone: 'UTC' }, { listed, most })
    return { ...found, lines: found.lines.map(({ title }) => title) }
  }
  const rest = ['C', 'D', 'E'].map((title) => ids.get(title))
  expect(await plan(1, 9)).toMatchObject({ lines: ['A'], others: rest, same: 1, left: 0 })
  expect(await plan(2, 5)).toMatchObject({ lines: ['A', 'C'], others: rest.slice(1), same: 1, left: 0 })
  expect(await plan(2, 3)).toMatchObject({ lines: ['A', 'C'], others: [], same: 1, left: 2 })
  expect(await plan(9, 3)).toMatchObject({ lines: ['A', 'C'], others: [], same: 1, left: 2 })
})

test('those that are listed and the others change as one, and are undone as one', async () => {
  const gout = await aTag(store.db, { name: 'gout' })
  const made = []
  for (let number = 0; number < 120; number++)
    made.push(await anArticle(store.db, { title: `Salt ${number}`, tagIds: [gout.id] }))
  const [first, ...others] = made.map(({ id }) => id)
  const input = { articleIds: [first], others: others.join(' '), add: 'crystals' }
  const left = await leftBy(store.db, async () => {
    expect(await retagArticles(desk(), retagInput.parse(input))).toMatchObject({ articles: 120 })
  })
  expect([left.acts.length, left.tags.length]).toEqual([1, 1])
  expect(left.tags[0]).toEqual(expect.arrayContaining(made.map(({ id }) => `article:${id}`)))
  const crystals = await findTag(reader(store.db), 'crystals')
  const count = async (id = '') =>
    (await listByTerm(reader(store.db), 'tag', id, { limit: 999, offset: 0 })).length
  expect([await count(crystals?.id), await count(gout.id)]).toEqual([120, 120])
  const look = { query: readListQuery({}), named: retagQuery.parse({}), timeZone: 'UTC' }
  const [done] = (await loadRetag(desk(), look))?.done ?? []
  expect(await undoRetag(desk(), {}, { id: done?.id ?? '' })).toMatchObject({ articles: 120, stayed: 0 })
  expect([await count(crystals?.id), await count(gout.id)]).toEqual([0, 120])
})

test.each([
  [{ add: 'x' }, 'Choose the articles that are changed.'],
  [{ add: 'x', others: ' ' }, 'Choose the articles that are changed.'],
  [
    { add: 'x', others: 'a b', articleIds: Array.from({ length: 4999 }, (_, id) => `${id}`) },
    'At most 5,000 articles at a time.',
  ],
  [{ add: 'x', others: Array(5001).fill('a').join(' ') }, 'At most 5,000 articles at a time.'],
])('what is no choice of articles is refused: %#', (input, message) => {
  const { error } = retagInput.safeParse(input)
  expect(error?.issues.map((issue) => issue.message)).toEqual([message])
})
