import { expect, test } from 'vitest'
import { contentOf } from '../../../../lib/articles/content.ts'
import { createArticle } from '../../../../lib/articles/create.ts'
import { dayOf, startOfDay } from '../../../../lib/dates.ts'
import { loadCalendar } from '../../../../lib/planning/calendar.ts'
import { loadDashboard } from '../../../../lib/planning/dashboard.ts'
import { publishArticle } from '../../../../lib/publications/publish.ts'
import { moveArticle } from '../../../../lib/workflow/move.ts'
import { anArticle, anIssue } from '../../../support/builders.ts'
import { contributor, DAY, deskOf, editor, HOUR, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const calendar = (month?: string, zone = 'UTC', actor = editor) =>
  loadCalendar(deskOf(actor, store.db), month, zone)
const told = async (...given: Parameters<typeof calendar>) =>
  (await calendar(...given)).weeks
    .flat()
    .flatMap(({ day, entries }) => entries.map(({ kind, title }) => `${day} ${kind} ${title}`))

test('the calendar shows beginnings and ends on their day in the publication’s time zone', async () => {
  const { db } = store
  await anIssue(db)
  await anArticle(db, { title: 'Late', at: Date.UTC(2026, 0, 20, 2) })
  const article = await anArticle(db, { title: 'Ends', at: NOON - HOUR, until: NOON + 5 * DAY })
  expect(await told()).toEqual(['2026-01-15 live Ends', '2026-01-20 live Late', '2026-01-20 ends Ends'])
  expect(await told('2026-01', 'America/New_York')).toContain('2026-01-19 live Late')
  // Where an update takes over, nothing ends for readers.
  await publishArticle(deskOf(managingEditor, db), { articleId: article.id, at: NOON + DAY })
  expect(await told()).toEqual([
    '2026-01-15 live Ends',
    '2026-01-16 live Ends',
    '2026-01-20 live Late',
    '2026-01-20 ends Ends',
  ])
  expect((await calendar()).issues).toHaveLength(1)
  expect(await told('2026-01', 'UTC', contributor)).toEqual([])
})

test('a month has whole weeks, and an address that makes no sense is this month', async () => {
  for (const month of [undefined, '', '2026-13', '0000-01', '9999-12', "2026-01'--"]) {
    const { month: shown, weeks } = await calendar(month)
    expect(shown).toBe('2026-01')
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7])
  }
  const march = await calendar('2026-03', 'Europe/Zurich')
  expect(march.weeks.flat().map(({ day }) => day)).toContain('2026-03-29')
  expect([march.previous, march.next]).toEqual(['2026-02', '2026-04'])
})

test('a day begins at midnight there, also on the days on which clocks change', () => {
  for (const zone of ['UTC', 'America/New_York', 'Europe/Zurich', 'Asia/Kolkata', 'Pacific/Auckland'])
    for (const day of ['2026-01-01', '2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01']) {
      const start = startOfDay(day, zone)
      expect(dayOf(start, zone), `${day} ${zone}`).toBe(day)
      expect(dayOf(start - 1, zone), `${day} ${zone}`).not.toBe(day)
    }
})

test('the dashboard tells each role what waits, what is next, and what checks would stop', async () => {
  const { db } = store
  const { id } = await createArticle(deskOf(contributor, db), { content: contentOf({ title: 'Sent' }) })
  await moveArticle(deskOf(contributor, db), { articleId: id, from: 'draft', to: 'in-review' })
  await anArticle(db, { title: 'Planned', at: NOON + DAY })
  const of = (actor: typeof editor) => loadDashboard(deskOf(actor, db))
  const forEditor = await of(editor)
  expect(forEditor.waiting.map(({ title, why }) => [title, why])).toEqual([['Sent', 'Waits for review']])
  expect(forEditor.next.map(({ title }) => title)).toEqual(['Planned'])
  expect(forEditor.failing.every(({ messages }) => messages.length > 0)).toBe(true)
  const forContributor = await of(contributor)
  expect(forContributor.waiting).toEqual([])
  expect(forContributor.next).toEqual([])
  expect(forContributor.recent.map(({ title }) => title)).toEqual(['Sent'])
  expect(forContributor.failing).toEqual([])
})

test('the checks look at every planned and ready article, each once, and say when there are more', async () => {
  const { db } = store
  const desk = deskOf(managingEditor, db)
  const aReadyOne = async (number: number) => {
    const { id } = await createArticle(desk, { content: contentOf({ title: `Ready ${number}` }) })
    await moveArticle(desk, { articleId: id, from: 'draft', to: 'ready' })
    return id
  }
  for (let number = 1; number <= 20; number++) await aReadyOne(number)
  const some = await loadDashboard(desk)
  expect([some.failing.length, some.checked, some.candidates]).toEqual([20, 20, 20])
  for (let number = 21; number <= 45; number++) await aReadyOne(number)
  const many = await loadDashboard(desk)
  expect(many.checked).toBe(40)
  expect(many.candidates).toBeGreaterThan(many.checked)
})
