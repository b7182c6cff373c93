// The first steps of a new publication, up to its first issue, tick themselves, and go when nothing is left that has to be.
import { expect, test } from 'vitest'
import { findArticleRow } from '../../../../db/store/articles/articles.ts'
import { saveArticle } from '../../../../lib/articles/save.ts'
import { createIssue } from '../../../../lib/issues/create.ts'
import { publishIssue } from '../../../../lib/issues/publishing/publish.ts'
import { loadFirstSteps } from '../../../../lib/planning/first-steps.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { publishSettings } from '../../../../lib/settings/publish.ts'
import { aCategory, aMenu, anArticle } from '../../../support/builders.ts'
import { admin, contributor, DAY, deskOf, editor, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { opened } from '../../../support/desk/issues.ts'

const store = freshStore()
const ISSUE_STEPS = ['Begin the first issue', 'Put articles into it', 'Publish the issue']
const revOf = async (id: string) => (await findArticleRow(store.db, id))?.rev ?? 0
const open = async (now = NOON) =>
  ((await loadFirstSteps(deskOf(admin, store.db, now))) ?? []).flatMap(({ label, isDone }) =>
    isDone ? [] : label,
  )

test('the steps in their order, each ticked by what was done; the first issue takes the list away', async () => {
  expect(await open()).toEqual([
    'Name the publication',
    'Make the first category',
    'Put it into the menu',
    'Invite a colleague',
    'Count how often articles are read',
    'Write and publish the first article',
    ...ISSUE_STEPS,
  ])
  const changed = { name: 'The Heron' }
  const { id } = await publishSettings(deskOf(admin, store.db), { base: null, changed })
  await aCategory(store.db, { name: 'News' })
  expect((await open())[0]).toBe('Put it into the menu')
  await aMenu(store.db, {
    entries: [{ label: 'Issues', target: { kind: 'path', path: '/issues/' }, children: [] }],
  })
  await anArticle(store.db, { status: 'draft' })
  expect(await open()).toContain('Write and publish the first article')
  expect(await open()).toContain('Count how often articles are read')
  const later = deskOf(admin, store.db, NOON + 1)
  await publishSettings(later, { base: id, changed: { countsReads: true } })
  expect((await loadFirstSteps(later))?.find(({ label }) => label.startsWith('Count'))?.isDone).toBe(true)
  const article = await anArticle(store.db, {})
  expect((await open(NOON + 1)).slice(1)).toEqual(ISSUE_STEPS)
  const hrefOf = async (label: string) =>
    (await loadFirstSteps(later))?.find((step) => step.label === label)?.href
  expect(await hrefOf('Publish the issue')).toBe('/desk/issues/')
  const { id: issueId } = await createIssue(later, { year: 2026, month: 2, volume: 1, number: 2 })
  expect((await open(NOON + 1)).slice(1)).toEqual(ISSUE_STEPS.slice(1))
  expect(await hrefOf('Put articles into it')).toBe(`/desk/issues/${issueId}/`)
  const issue = { id: issueId, section: 'Features', position: 0 }
  const rev = await revOf(article.id)
  await saveArticle(later, { articleId: article.id, rev, content: { ...article.content, issue } })
  expect((await open(NOON + 1)).slice(1)).toEqual(['Publish the issue'])
  await publishIssue(later, { issueId, ...(await opened(store.db, issueId)).from })
  expect(await loadFirstSteps(deskOf(admin, store.db, NOON + 1))).toBeNull()
})

test('who has more than twenty articles out and no issue publishes none: the list goes, and comes with an issue', async () => {
  const desk = deskOf(admin, store.db)
  await publishSettings(desk, { base: null, changed: { name: 'The Heron' } })
  await aCategory(store.db, { name: 'News' })
  await aMenu(store.db, {
    entries: [{ label: 'News', target: { kind: 'path', path: '/category/news/' }, children: [] }],
  })
  for (let number = 1; number <= 20; number++) await anArticle(store.db, { title: `Story ${number}` })
  const { id: articleId } = await anArticle(store.db, { title: 'Only planned', at: NOON + DAY })
  expect(await open()).toContain('Begin the first issue')
  await publishArticle(desk, { articleId })
  expect(await loadFirstSteps(desk)).toBeNull()
  await createIssue(desk, { year: 2026, month: 2, volume: 1, number: 2 })
  expect(await open()).toEqual(expect.arrayContaining(['Put articles into it', 'Publish the issue']))
})

test('each sees what they may do; whoever only writes sees no list', async () => {
  const labels = (await loadFirstSteps(deskOf(managingEditor, store.db)))?.map(({ label }) => label)
  expect(labels).toEqual([
    'Make the first category',
    'Put it into the menu',
    'Write and publish the first article',
    ...ISSUE_STEPS,
  ])
  for (const other of [editor, contributor]) expect(await loadFirstSteps(deskOf(other, store.db))).toBeNull()
})
