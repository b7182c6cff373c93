// What the screens of categories and tags read is bounded by what they show (decision 026).
import { expect, test } from 'vitest'
import { arrangeCategories, placesOf } from '../../../../lib/categories/arrange.ts'
import { loadArrangements } from '../../../../lib/categories/load.ts'
import { planMerge } from '../../../../lib/terms/plan.ts'
import { aCategory, aTag } from '../../../support/builders.ts'
import { deskOf, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { rowsDuring, statementsDuring } from '../../../support/measuring/statements.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)

test('of the arrangements of the tree no more are read than are shown', async () => {
  await aCategory(store.db, { name: 'Gout', position: 0 })
  await aCategory(store.db, { name: 'Lupus', position: 1 })
  for (let minute = 0; minute < 14; minute++) {
    const before = placesOf(await store.db.orm.select().from(store.db.t.categories))
    await arrangeCategories(desk(NOON + minute), { before, after: before.toReversed() })
  }
  expect(await loadArrangements(desk())).toHaveLength(10)
  expect(await rowsDuring(() => loadArrangements(desk()))).toBe(10)
})

test('before tags are merged nothing is asked of categories', async () => {
  const [from, into] = [await aTag(store.db, { name: 'podagra' }), await aTag(store.db, { name: 'gout' })]
  const plan = () => planMerge(desk(), { kind: 'tag', id: from.id }, into.id)
  expect(await plan()).toMatchObject({ campaigns: 0, hubMenu: 'none', hubPlans: { count: 0 } })
  expect(await statementsDuring(plan)).toBe(7)
})
