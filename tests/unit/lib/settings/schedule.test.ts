// Settings that count from a moment on: what readers get when, what is carried on, and who may change it or call it off until then.
import { expect, test } from 'vitest'
import { insertSetting } from '../../../../db/store/publication/settings.ts'
import { loadComing } from '../../../../lib/as-of/coming.ts'
import { FRESH } from '../../../../lib/auth/verified.ts'
import { Conflict, Invalid, Unverified } from '../../../../lib/errors.ts'
import { loadSettings } from '../../../../lib/reader/settings.ts'
import { loadSettingsDesk, loadSettingsHistory } from '../../../../lib/settings/load.ts'
import { publishSettings } from '../../../../lib/settings/publish.ts'
import { saveSettings } from '../../../../lib/settings/save.ts'
import { scheduleSettings, unscheduleSettings } from '../../../../lib/settings/schedule.ts'
import { setHub } from '../../../../lib/settings/set-hub.ts'
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings.ts'
import { admin, DAY, deskOf, editor, HOUR, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(admin, store.db, now)
const at = (now: number) => loadSettings(reader(store.db, now))
const plan = (changed: object, moment: number, more: { base?: string | null; replaces?: string } = {}) =>
  scheduleSettings(desk(), { base: null, changed, at: moment, ...more })
const planned = async (now = NOON) => (await loadSettingsDesk(desk(now)))?.planned ?? []

test('readers get them at their moment and not before; a page that is kept knows the moment', async () => {
  const { acts, tags } = await leftBy(store.db, () => plan({ name: 'Winter' }, NOON + DAY))
  expect(acts).toMatchObject([{ act: 'settings.schedule', actorId: admin.id }])
  expect(tags).toEqual([['settings']])
  const now = reader(store.db)
  expect((await loadSettings(now)).name).toBe('Masthead')
  expect(now.changesAt).toBe(NOON + DAY)
  expect((await at(NOON + DAY - 1)).name).toBe('Masthead')
  expect((await at(NOON + DAY)).name).toBe('Winter')
})

test('administrators only, with the password for what lets people in', async () => {
  await expectOnly(admin, store.db, (actor) =>
    scheduleSettings(deskOf(actor, store.db), { base: null, changed: { name: actor.name }, at: NOON + DAY }),
  )
  const stale = { ...desk(), session: { id: 's', verifiedAt: NOON - FRESH } }
  const changed = { secondFactorRoles: ['admin' as const] }
  await expect(scheduleSettings(stale, { base: null, changed, at: NOON + HOUR })).rejects.toThrow(Unverified)
  const [one] = await planned()
  await expect(unscheduleSettings(deskOf(managingEditor, store.db), { id: one?.id ?? '' })).rejects.toThrow(
    /Ask an administrator/,
  )
})

test('what is published before is kept then; what is planned changes only its own', async () => {
  await plan({ name: 'Winter' }, NOON + 2 * DAY)
  await plan({ tagline: 'Warm' }, NOON + DAY)
  const { id: base } = await publishSettings(desk(NOON + 1), {
    base: null,
    changed: { publisher: 'Society', name: 'Now' },
  })
  await setHub(desk(NOON + 2), { hub: 'https://hub.example/' })
  const all = { publisher: 'Society', hub: 'https://hub.example/' }
  expect(await at(NOON + 3)).toMatchObject({ ...all, name: 'Now', tagline: '' })
  expect(await at(NOON + DAY)).toMatchObject({ ...all, name: 'Now', tagline: 'Warm' })
  expect(await at(NOON + 2 * DAY)).toMatchObject({ ...all, name: 'Winter', tagline: 'Warm' })
  expect(
    ((await loadSettingsDesk(desk(NOON + 3)))?.planned ?? []).map(({ changes }) =>
      changes.map(({ label, after }) => [label, after]),
    ),
  ).toEqual([[['Tagline', 'Warm']], [['Name', 'Winter']]])
  expect(base).not.toBeNull()
})

test('cancelled, it is as if it had never been planned, for later plans too; and not once it counts', async () => {
  const first = await plan({ tagline: 'Warm' }, NOON + DAY)
  await plan({ name: 'Winter' }, NOON + 2 * DAY)
  const { acts, tags } = await leftBy(store.db, () => unscheduleSettings(desk(), first))
  expect(acts).toMatchObject([{ act: 'settings.unschedule', subjectId: first.id }])
  expect(tags).toEqual([['settings']])
  expect(await at(NOON + 3 * DAY)).toMatchObject({ name: 'Winter', tagline: '' })
  await expect(unscheduleSettings(desk(), first)).rejects.toThrow(
    /changed this plan or called it off meanwhile/,
  )
  const [rest] = await planned()
  const late = unscheduleSettings(desk(NOON + 2 * DAY), { id: rest?.id ?? '' })
  await expect(late).rejects.toThrow(/count already/)
})

test('changed, it moves to another moment and says what it says now; two who change it at once are told', async () => {
  const first = await plan({ name: 'Winter', tagline: 'Cold' }, NOON + DAY)
  await plan({ name: 'Spring' }, NOON + 3 * DAY, { replaces: first.id })
  expect(await at(NOON + DAY)).toMatchObject({ name: 'Masthead', tagline: '' })
  expect(await at(NOON + 3 * DAY)).toMatchObject({ name: 'Spring', tagline: '' })
  expect(await planned()).toMatchObject([
    { at: NOON + 3 * DAY, byName: admin.name, changed: { name: 'Spring' } },
  ])
  await expect(plan({ name: 'Other' }, NOON + DAY, { replaces: first.id })).rejects.toThrow(Conflict)
  expect(await planned()).toHaveLength(1)
})

test('a past moment, a plan of nothing, a logo that is gone, and what somebody else changed: refused', async () => {
  await expect(plan({ name: 'Winter' }, NOON)).rejects.toThrow('Choose a moment that is still to come.')
  await expect(plan({}, NOON + DAY)).rejects.toThrow(/Nothing would change then/)
  await expect(plan({ logoId: 'none' }, NOON + DAY)).rejects.toThrow(Invalid)
  await publishSettings(desk(NOON - 1), { base: null, changed: { name: 'Theirs' } })
  await expect(plan({ name: 'Mine' }, NOON + DAY)).rejects.toThrow(
    'Somebody else has changed this meanwhile: Name.',
  )
  expect(await planned()).toEqual([])
})

test('what is planned stays planned when somebody publishes it early and takes that back', async () => {
  await plan({ name: 'Winter' }, NOON + DAY)
  await publishSettings(desk(NOON + 1), { base: null, changed: { name: 'Winter' } })
  expect(await planned(NOON + 1)).toMatchObject([
    { changed: { name: 'Winter' }, changes: [{ label: 'Name', after: 'Winter', isSoAlready: true }] },
  ])
  expect(await loadComing(desk(NOON + 2))).toEqual([])
  await setHub(desk(NOON + 2), { hub: 'https://hub.example/' })
  await saveSettings(desk(NOON + 3), DEFAULT_SETTINGS)
  expect(await at(NOON + 4)).toMatchObject({ name: 'Masthead', hub: '' })
  expect(await at(NOON + DAY)).toMatchObject({ name: 'Winter', hub: '' })
})

test('a plan from before it was kept what it sets is what differs', async () => {
  const row = { name: 'publication', value: { name: 'Winter' }, visibleFrom: NOON + DAY }
  await store.db.write((tx) => insertSetting(tx, { id: 'old', ...row }))
  await publishSettings(desk(NOON + 1), { base: null, changed: { tagline: 'T' } })
  expect(await at(NOON + DAY)).toMatchObject({ name: 'Winter', tagline: 'T' })
  await saveSettings(desk(NOON + 2), { ...DEFAULT_SETTINGS, name: 'Winter' })
  await saveSettings(desk(NOON + 3), { ...DEFAULT_SETTINGS, tagline: 'U' })
  expect(await at(NOON + DAY)).toMatchObject({ name: 'Winter', tagline: 'U' })
})

test('what is put back in the form of a plan is not planned any more; what is so already stays', async () => {
  const first = await plan({ name: 'Winter', tagline: 'Cold' }, NOON + DAY)
  await publishSettings(desk(NOON), { base: null, changed: { name: 'Winter' } })
  await plan({ name: 'Winter', tagline: '' }, NOON + DAY, { replaces: first.id })
  expect((await planned()).map(({ changed }) => changed)).toEqual([{ name: 'Winter' }])
})

test('two plans never share a moment: the second is refused, and the first stays', async () => {
  await plan({ name: 'Winter' }, NOON + DAY)
  await expect(plan({ tagline: 'Cold' }, NOON + DAY)).rejects.toMatchObject({
    issues: [
      { field: 'at', message: expect.stringMatching(/^Something is planned for this moment already/) },
    ],
  })
  const [first] = await planned()
  expect(first?.changed).toEqual({ name: 'Winter' })
  await plan({ name: 'Frost' }, NOON + DAY, { replaces: first?.id ?? '' })
  expect((await planned()).map(({ changed }) => changed)).toEqual([{ name: 'Frost' }])
})

test('to cancel or replace what lets people in needs the password as planning it did', async () => {
  const { id } = await plan({ secondFactorRoles: ['admin'] }, NOON + DAY)
  const stale = { ...desk(), session: { id: 's', verifiedAt: NOON - FRESH } }
  await expect(unscheduleSettings(stale, { id })).rejects.toThrow(Unverified)
  const instead = { base: null, changed: { name: 'Winter' }, at: NOON + DAY, replaces: id }
  await expect(scheduleSettings(stale, instead)).rejects.toThrow(Unverified)
  expect((await planned()).map(({ changed }) => changed)).toEqual([{ secondFactorRoles: ['admin'] }])
  await unscheduleSettings(desk(), { id })
  expect(await planned()).toEqual([])
})

test('planned for a time only, they are back then as they would have been', async () => {
  await plan({ name: 'Frost' }, NOON + DAY)
  const changed = { name: 'Winter', tagline: 'Cold' }
  const forAWhile = (until: number) =>
    scheduleSettings(desk(), { base: null, changed, at: NOON + 2 * DAY, until })
  await expect(forAWhile(NOON + 2 * DAY)).rejects.toMatchObject({ issues: [{ field: 'until' }] })
  const { backId } = await forAWhile(NOON + 3 * DAY)
  expect(await at(NOON + 2 * DAY)).toMatchObject(changed)
  expect(await at(NOON + 3 * DAY)).toMatchObject({ name: 'Frost', tagline: '' })
  expect((await planned())[2]).toMatchObject({ id: backId, byName: admin.name, changed: { name: 'Frost' } })
  await expect(
    scheduleSettings(desk(), { base: null, changed: { hub: '' }, at: NOON + HOUR, until: NOON + DAY }),
  ).rejects.toMatchObject({ issues: [{ field: 'until' }] })
  expect(await planned()).toHaveLength(3)
})

test('the history and the time machine show what is planned', async () => {
  await plan({ name: 'Winter', tagline: 'Cold' }, NOON + DAY)
  expect((await loadSettingsHistory(desk()))?.versions).toMatchObject([{ isPlanned: true, isNow: false }])
  expect(await loadComing(deskOf(editor, store.db))).toEqual([
    { at: NOON + DAY, words: 'The settings change: Name, Tagline', href: '/desk/as-of/20260116T120000Z/' },
  ])
})
