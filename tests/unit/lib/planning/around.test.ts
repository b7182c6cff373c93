// What the calendar shows besides articles: issues, front pages, pages, settings, menus, campaigns and promos, for those who look after each.
import { expect, test } from 'vitest'
import { FOREVER } from '../../../../db/schema/kit.ts'
import { recordActivity } from '../../../../lib/activity.ts'
import { saveFrontPage } from '../../../../lib/front-page/save.ts'
import { publishMenu } from '../../../../lib/menus/publish.ts'
import { publishPage } from '../../../../lib/pages/publish.ts'
import { savePageText } from '../../../../lib/pages/write.ts'
import { loadCalendar } from '../../../../lib/planning/calendar.ts'
import { publishSettings } from '../../../../lib/settings/publish.ts'
import { scheduleSettings, unscheduleSettings } from '../../../../lib/settings/schedule.ts'
import { aCampaign, anIssue, aPage, aPromo } from '../../../support/builders.ts'
import { admin, contributor, DAY, deskOf, editor, managingEditor, NOON } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const entries = async (actor = managingEditor, now = NOON, zone = 'UTC') => {
  const { weeks } = await loadCalendar(deskOf(actor, store.db, now), '2026-01', zone)
  return weeks.flat().flatMap(({ day, entries }) => entries.map((entry) => ({ day, ...entry })))
}
const told = async (...given: Parameters<typeof entries>) =>
  (await entries(...given)).map(
    ({ day, kind, title, isPast }) => `${day} ${kind} ${title}${isPast ? ' *' : ''}`,
  )
const schedule = (changed: object, at: number, until?: number) =>
  scheduleSettings(deskOf(admin, store.db), { base: null, changed, at, until })

test('settings for a while begin and are back on their days, with the way to the plan, for whoever may see settings', async () => {
  const { id, backId } = await schedule({ name: 'Winter', tagline: 'Cold' }, NOON + DAY, NOON + 3 * DAY)
  expect(await told()).toEqual([
    '2026-01-16 settings Name, Tagline',
    '2026-01-18 settings-back Name, Tagline',
  ])
  expect((await entries()).map(({ href }) => href)).toEqual([
    `/desk/settings/#plan-${id}`,
    `/desk/settings/#plan-${backId}`,
  ])
  expect(await told(editor)).toEqual([])
  expect(await told(contributor)).toEqual([])
  await unscheduleSettings(deskOf(admin, store.db), { id: backId ?? '' })
  expect(await told()).toEqual(['2026-01-16 settings Name, Tagline'])
})

test('another value of some of it, or of more than it, is a change and no way back', async () => {
  await schedule({ name: 'Winter', tagline: 'Cold' }, NOON + DAY)
  await schedule({ name: 'Spring' }, NOON + 2 * DAY)
  await schedule({ name: 'Winter', publisher: '' }, NOON + 3 * DAY)
  await schedule({ tagline: '' }, NOON + 4 * DAY)
  expect(await told()).toEqual([
    '2026-01-16 settings Name, Tagline',
    '2026-01-17 settings Name',
    '2026-01-18 settings Name, Publisher',
    '2026-01-19 settings-back Tagline',
  ])
})

test('what came as planned stays in the calendar, and leads to the history; what was published at once is not in it', async () => {
  await schedule({ name: 'Winter' }, NOON + DAY)
  await publishSettings(deskOf(admin, store.db, NOON + 2 * DAY), { base: null, changed: { tagline: 'Now' } })
  const later = NOON + 3 * DAY
  expect(await told(admin, later)).toEqual(['2026-01-16 settings Name *'])
  expect((await entries(admin, later))[0]?.href).toBe('/desk/settings/history/')
})

test('campaigns and promos stand on their first and last days, there, for whoever keeps them', async () => {
  const { campaignId } = await aCampaign(store.db, {
    ...{ name: 'Lamps', firstDay: '2026-01-10', lastDay: '2026-01-20', isPaused: true },
  })
  await aCampaign(store.db, { name: 'Before', firstDay: '2025-10-01', lastDay: '2025-12-27' })
  await aCampaign(store.db, { name: 'Always', firstDay: '2025-10-01' })
  await aCampaign(store.db, { name: 'Saved anew', firstDay: '2026-01-11', visibleUntil: NOON })
  await aPromo(store.db, { title: 'Come and see', firstDay: '2025-12-28', lastDay: '2026-01-31' })
  await aPromo(store.db, { title: 'Just one day', firstDay: '2026-01-15', lastDay: '2026-01-15' })
  const all = [
    '2025-12-28 promo-first Come and see *',
    '2026-01-10 campaign-first Lamps (paused) *',
    '2026-01-15 promo-first Just one day *',
    '2026-01-15 promo-last Just one day',
    '2026-01-20 campaign-last Lamps (paused)',
    '2026-01-31 promo-last Come and see',
  ]
  for (const zone of ['UTC', 'America/New_York', 'Asia/Kolkata'])
    expect(await told(managingEditor, NOON, zone), zone).toEqual(all)
  expect((await entries()).map(({ href }) => href)).toEqual(
    ['promo', 'campaign', 'promo', 'promo', 'campaign', 'promo'].map((what) =>
      what === 'promo' ? '/desk/promo-bar/' : `/desk/ads/${campaignId}/`,
    ),
  )
  expect(await told(editor)).toEqual([])
})

test('a promo that waits for its issue stands where readers get it, and nowhere while nobody knows when', async () => {
  const days = { firstDay: '2026-01-10', lastDay: '2026-01-25' }
  const soon = await anIssue(store.db, { month: 2, visibleFrom: NOON + 2 * DAY })
  const late = await anIssue(store.db, { month: 3, visibleFrom: NOON + 20 * DAY })
  const someDay = await anIssue(store.db, { month: 4, visibleFrom: FOREVER })
  const out = await anIssue(store.db, { month: 1, visibleFrom: NOON - 9 * DAY })
  for (const [title, { id: issueId }] of Object.entries({ soon, late, someDay, out }))
    await aPromo(store.db, { title, ...days, issueId })
  expect(await told()).toEqual([
    '2026-01-06 issue January 2026 *',
    '2026-01-10 promo-first out *',
    '2026-01-17 issue February 2026',
    '2026-01-17 promo-first soon, with the issue of February 2026',
    '2026-01-25 promo-last soon',
    '2026-01-25 promo-last out',
  ])
  const begins = (await entries()).find(({ title }) => title.startsWith('soon, with'))
  expect([begins?.at, begins?.isWholeDay]).toEqual([NOON + 2 * DAY, undefined])
})

test('a planned menu stands on its day, alone or with its issue, and what was published at once does not', async () => {
  const publish = async (
    base: string | null,
    label: string,
    when: { at?: number; issueId?: string } = {},
  ) => {
    const entries = [{ label, target: { kind: 'heading' as const }, children: [] }]
    const { id } = await publishMenu(
      deskOf(managingEditor, store.db),
      { base, entries, ...when },
      { name: 'main' },
    )
    return id
  }
  const now = await publish(null, 'Now')
  const soon = await publish(now, 'Soon', { at: NOON + DAY })
  const issue = await anIssue(store.db, { year: 2026, month: 2, visibleFrom: NOON + 2 * DAY })
  const withIssue = await publish(soon, 'With it', { issueId: issue.id })
  const unscheduled = await anIssue(store.db, { year: 2026, month: 3, visibleFrom: FOREVER })
  await publish(withIssue, 'Some day', { issueId: unscheduled.id })
  const [alone, comes, together] = [
    '2026-01-16 menu Main menu',
    '2026-01-17 issue February 2026',
    '2026-01-17 menu Main menu, with the issue of February 2026',
  ]
  const all = [alone, comes, together]
  expect(await told()).toEqual(all)
  const [menu, screen] = ['/desk/menus/main/', `/desk/issues/${issue.id}/`]
  expect((await entries()).map(({ href }) => href)).toEqual([menu, screen, menu])
  expect(await told(editor)).toEqual([comes])
  expect(await told(contributor)).toEqual([])
  expect(await told(managingEditor, NOON + 3 * DAY)).toEqual(all.map((line) => `${line} *`))
  expect((await entries(managingEditor, NOON + 3 * DAY))[0]?.href).toBe('/desk/menus/main/history/')
})

test('front pages and pages stand where they change as planned, with the way to their screens; what was done at once does not', async () => {
  const desk = deskOf(managingEditor, store.db)
  const issue = await anIssue(store.db, { month: 2, visibleFrom: NOON + 2 * DAY })
  const first = await saveFrontPage(desk, { pins: {}, base: null })
  const soon = await saveFrontPage(desk, { pins: {}, base: first.id, at: NOON + DAY })
  await saveFrontPage(desk, { pins: {}, base: soon.id, issueId: issue.id })
  const page = await aPage(store.db, { title: 'About' })
  await aPage(store.db, { title: 'At once', visibleFrom: NOON - DAY })
  const content = { title: 'About us', description: '', body: page.body }
  const { rev } = await savePageText(desk, { rev: 1, isAutomatic: false, content }, { id: page.id })
  await publishPage(desk, { rev, at: NOON + 3 * DAY }, { id: page.id })
  await aPage(store.db, {
    slug: 'jobs',
    title: 'Jobs',
    visibleFrom: NOON + DAY,
  })
  const planned = [
    '2026-01-16 front-page Front page',
    '2026-01-16 page-first Jobs',
    '2026-01-17 issue February 2026',
    '2026-01-17 front-page Front page, with the issue of February 2026',
    '2026-01-18 page About us',
  ]
  expect(await told()).toEqual(planned)
  const hrefs = (await entries()).map(({ href }) => href)
  expect([hrefs[0], hrefs[4]]).toEqual(['/desk/front-page/', `/desk/pages/${page.id}/`])
  const later = await told(managingEditor, NOON + 5 * DAY)
  expect(later).toContain('2026-01-18 page About us *')
  expect(later.filter((line) => line.includes('About us'))).toHaveLength(1)
  expect(await told(editor)).toEqual(['2026-01-17 issue February 2026'])
})

test('a page’s change of an earlier month stays in the calendar, however much was published since', async () => {
  const desk = deskOf(managingEditor, store.db)
  const page = await aPage(store.db, { title: 'About' })
  const content = { title: 'About us', description: '', body: page.body }
  const { rev } = await savePageText(desk, { rev: 1, isAutomatic: false, content }, { id: page.id })
  await publishPage(desk, { rev, at: NOON + 3 * DAY }, { id: page.id })
  const busy = deskOf(managingEditor, store.db, NOON + 60 * DAY)
  const entry = { act: 'page.publish', subject: 'page', subjectId: 'jobs' }
  await store.db.write(async (tx) => {
    for (let at = 0; at < 600; at++)
      await recordActivity(tx, busy, { ...entry, detail: { visibleFrom: busy.now } })
  })
  expect(await told(managingEditor, busy.now)).toEqual(['2026-01-18 page About us *'])
})
