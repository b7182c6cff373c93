// What the calendar shows besides articles: planned settings and menus, campaigns and promos, for those who look after each.
import { expect, test } from 'vitest'
import { FOREVER } from '../../../../db/schema/kit.ts'
import { publishMenu } from '../../../../lib/menus/publish.ts'
import { loadCalendar } from '../../../../lib/planning/calendar.ts'
import { publishSettings } from '../../../../lib/settings/publish.ts'
import { scheduleSettings, unscheduleSettings } from '../../../../lib/settings/schedule.ts'
import { aCampaign, anIssue, aPromo } from '../../../support/builders.ts'
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
    '2026-01-10 promo-first out *',
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
  const all = ['2026-01-16 menu Main menu', '2026-01-17 menu Main menu, with the issue of February 2026']
  expect(await told()).toEqual(all)
  expect((await entries()).map(({ href }) => href)).toEqual(all.map(() => '/desk/menus/main/'))
  expect(await told(editor)).toEqual([])
  expect(await told(managingEditor, NOON + 3 * DAY)).toEqual(all.map((line) => `${line} *`))
  expect((await entries(managingEditor, NOON + 3 * DAY))[0]?.href).toBe('/desk/menus/main/history/')
})
