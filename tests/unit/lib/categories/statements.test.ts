// What the screens of categories and tags read is bounded by what they show (decision 026).
import { and, eq, isNull, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { arrangeCategories, placesOf } from '../../../../lib/categories/arrange.ts'
import { editCategory, editCategoryInput } from '../../../../lib/categories/edit.ts'
import { loadArrangements, loadCategoryForm } from '../../../../lib/categories/load.ts'
import { previewCategory } from '../../../../lib/categories/preview.ts'
import { planMerge } from '../../../../lib/terms/plan.ts'
import { aCategory, aTag } from '../../../support/builders.ts'
import { deskOf, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { fillWithArticles } from '../../../support/measuring/many-articles.ts'
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

test('many articles are put in an order by title two hundred at a time, and a preview asks once more for their order', async () => {
  const { id, name, slug, kind } = await aCategory(store.db, { name: 'Gout', kind: 'hub' })
  await fillWithArticles(store.db, { count: 450, days: 450 })
  const list = sql`insert into publication_terms (publication_id, kind, term_id, is_direct, visible_from, listed_at)
    select id, 'category', ${id}, 1, visible_from, listed_at from publications where id like 'publication-%'`
  await store.db.write(async (tx) => void (await tx.orm.run(list)))
  const { base } = (await loadCategoryForm(desk(), id))?.form ?? {}
  const input = editCategoryInput.parse({ base, name, slug, kind, articleOrder: 'title' })
  // Three times two hundred, each read and written.
  const keying = 2 * 3
  const without = { ...input, articleOrder: 'oldest' as const }
  const preview = (of: typeof input) => statementsDuring(() => previewCategory(desk(), of, { id }))
  expect((await preview(input)) - (await preview(without))).toBe(keying + 1)
  const others = await statementsDuring(() => editCategory(desk(), without, { id }))
  const now = (await loadCategoryForm(desk(), id))?.form.base ?? ''
  const edit = () => editCategory(desk(), { ...input, base: now }, { id })
  expect((await statementsDuring(edit)) - others).toBe(keying - 1)
  const { publicationTerms: terms } = store.db.t
  const unkeyed = and(eq(terms.kind, 'category'), isNull(terms.titleKey))
  expect(await store.db.orm.$count(terms, unkeyed)).toBe(0)
})

test('before tags are merged nothing is asked of categories', async () => {
  const [from, into] = [await aTag(store.db, { name: 'podagra' }), await aTag(store.db, { name: 'gout' })]
  const plan = () => planMerge(desk(), { kind: 'tag', id: from.id }, into.id)
  expect(await plan()).toMatchObject({ campaigns: 0, hubMenu: 'none', hubPlans: { count: 0 } })
  expect(await statementsDuring(plan)).toBe(7)
})
