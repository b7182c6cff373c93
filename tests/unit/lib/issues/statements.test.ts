// What is planned with an issue is asked of the record at once, however many articles it has (decision 026).
import { expect, test } from 'vitest'
import { FOREVER } from '../../../../db/schema/kit.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { loadPlanned } from '../../../../lib/issues/publishing/planned.ts'
import { findIssuePlans, findReplacedPlans } from '../../../../lib/issues/publishing/plans.ts'
import { publishIssue } from '../../../../lib/issues/publishing/publish.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { anIssue } from '../../../support/builders.ts'
import { DAY, deskOf, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { aPlannedIssue, opened } from '../../../support/desk/issues.ts'
import { statementsDuring } from '../../../support/measuring/statements.ts'

const store = freshStore()
const desk = () => deskOf(managingEditor, store.db)
const publish = async (issueId: string, at: number) =>
  publishIssue(desk(), { issueId, ...(await opened(store.db, issueId)).from, at, despite: 'It is a test.' })
const FIRST = NOON + DAY

/** Live articles whose newer texts go with an issue; then with another one, which takes them over. */
async function asked(count: number, month: number): Promise<number[]> {
  const titles = Array.from({ length: count }, (_, at) => `Of ${month} the ${at}`)
  const { id, articles } = await aPlannedIssue(store.db, titles, month)
  for (const one of articles) {
    await publishArticle(desk(), { articleId: one.id })
    const content = { ...one.content, title: `${one.content.title} anew` }
    await saveArticle(desk(), { articleId: one.id, rev: 1, content })
  }
  await publish(id, FIRST)
  const plans = await findIssuePlans(store.db, id, NOON)
  const arranged = await opened(store.db, id)
  expect(plans.size).toBe(count)
  const first = [
    await statementsDuring(() => findIssuePlans(store.db, id, NOON)),
    await statementsDuring(() => loadPlanned(desk(), arranged, { plans, at: FIRST })),
  ]
  const next = await anIssue(store.db, { month: month + 1, sections: ['Features'], visibleFrom: FOREVER })
  for (const [position, one] of articles.entries()) {
    const issue = { id: next.id, section: 'Features', position }
    const content = { ...one.content, title: `${one.content.title} later`, issue }
    await saveArticle(desk(), { articleId: one.id, rev: 2, content })
  }
  await publish(next.id, FIRST)
  const left = await opened(store.db, id)
  const { leaving } = await loadPlanned(desk(), left, { plans, at: FIRST })
  expect(leaving.sort()).toEqual(titles.map((title) => `${title} anew`))
  expect((await findReplacedPlans(store.db, id, NOON)).size).toBe(count)
  return [
    ...first,
    await statementsDuring(() => loadPlanned(desk(), left, { plans, at: FIRST })),
    await statementsDuring(() => findReplacedPlans(store.db, id, NOON)),
  ]
}

test('an issue of five articles asks no more often than one of a single article', async () => {
  const [one, five] = [await asked(1, 2), await asked(5, 4)]
  expect(five).toEqual(one)
})
