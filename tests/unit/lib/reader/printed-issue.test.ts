// The whole issue on one page: what readers see of it and nothing else, in its order, and no two parts of one name.
import { expect, test } from 'vitest'
import { loadPrintedIssue, MOST_PRINTED } from '../../../../lib/reader/publication/printed-issue.ts'
import { fromHtml } from '../../../../lib/rich-text/from-html.ts'
import { anArticle, anIssue } from '../../../support/builders.ts'
import { DAY, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const body = fromHtml('<h2>Methods</h2><p>We say "id=".</p>')

async function anIssueOf(titles: string[]) {
  const issue = await anIssue(store.db, { year: 2026, month: 1, sections: ['Features'] })
  for (const [position, title] of titles.entries())
    await anArticle(store.db, { title, body, issue: { id: issue.id, section: 'Features', position } })
  return issue
}

test('every article that readers see, in order; what is to come or is a draft is not there', async () => {
  const issue = await anIssueOf(['Salt', 'Wind'])
  const place = { id: issue.id, section: 'Features', position: 9 }
  await anArticle(store.db, { title: 'Later', issue: place, at: NOON + DAY })
  await anArticle(store.db, { title: 'Draft', issue: place, status: 'draft' })
  const view = await loadPrintedIssue(reader(store.db), issue.slug)
  expect(view?.articles.map(({ teaser }) => teaser.title)).toEqual(['Salt', 'Wind'])
  expect(view?.left).toBe(0)
  const ids = view?.articles.flatMap(({ html }) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  expect(ids).toEqual(['article-1-methods', 'article-2-methods'])
  expect(view?.articles[0]?.html).toContain('We say &quot;id=&quot;.')
  expect(await loadPrintedIssue(reader(store.db, NOON - 4000 * DAY), 'nowhere')).toBeNull()
})

test('a month of hundreds is cut, and says so', async () => {
  const issue = await anIssueOf(Array.from({ length: MOST_PRINTED + 2 }, (_, at) => `Part ${at}`))
  const view = await loadPrintedIssue(reader(store.db), issue.slug)
  expect([view?.articles.length, view?.left]).toEqual([MOST_PRINTED, 2])
})
