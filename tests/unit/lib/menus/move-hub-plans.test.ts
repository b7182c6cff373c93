// What is planned of the menu of a hub that is merged goes along or is called off, said before, and stands again once that is undone.
import { expect, test } from 'vitest'
import { FOREVER } from '../../../../db/schema/kit.ts'
import { loadCategoryForm } from '../../../../lib/categories/load.ts'
import { mergeCategories } from '../../../../lib/categories/merge.ts'
import { deleteIssue } from '../../../../lib/issues/delete.ts'
import type { MenuEntry } from '../../../../lib/menus/entry.ts'
import { loadMenuEditor } from '../../../../lib/menus/load.ts'
import { hubMenuName } from '../../../../lib/menus/names.ts'
import { publishMenu } from '../../../../lib/menus/publish.ts'
import { unscheduleMenu } from '../../../../lib/menus/unschedule.ts'
import { loadCalendar } from '../../../../lib/planning/calendar.ts'
import { loadCategory } from '../../../../lib/reader/listing.ts'
import { loadTermHistory } from '../../../../lib/terms/history.ts'
import { undoMerge } from '../../../../lib/terms/undo-merge.ts'
import { aCategory, anIssue } from '../../../support/builders.ts'
import { DAY, deskOf, HOUR, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)
const hub = (name: string) => aCategory(store.db, { name, kind: 'hub' })
const entry = (
  label: string,
  target: MenuEntry['target'] = { kind: 'path', path: '/issues/' },
): MenuEntry => ({
  ...{ label, target, children: [] },
})
type Moment = { at?: number; issueId?: string }
const publish = (id: string, entries: MenuEntry[], moment: Moment = {}, base: string | null = null) =>
  publishMenu(desk(), { base, entries, ...moment }, { name: hubMenuName(id) })
const menuOf = async (path: string, now: number) => (await loadCategory(reader(store.db, now), path, 1))?.menu
const labels = async (path: string, now: number) => (await menuOf(path, now))?.map(({ label }) => label)
const merge = (from: string, into: string) => mergeCategories(desk(NOON + HOUR), { into }, { id: from })
const fateOf = async (from: string, into: string) =>
  (await loadCategoryForm(desk(), from, into))?.plan?.hubPlans
const plansOf = async ({ id }: { id: string }, now = NOON + 4 * HOUR) =>
  (await loadMenuEditor(desk(now), hubMenuName(id)))?.planned

async function undo(into: string, now = NOON + 3 * HOUR) {
  const [last] = await loadTermHistory(desk(), { kind: 'category', id: into })
  return undoMerge(desk(now), {}, { id: last?.mergeId ?? 'none' })
}

const calendar = async () =>
  (await loadCalendar(desk(NOON + 2 * HOUR), '2026-01', 'UTC')).weeks
    .flat()
    .flatMap(({ entries }) => entries.map(({ title }) => title))

test('it is planned for the other hub, which has no menu, and is where it was once that is undone', async () => {
  const [gout, joints] = [await hub('Gout'), await hub('Joints')]
  const issue = await anIssue(store.db, { month: 2, visibleFrom: FOREVER })
  const now = await publish(gout.id, [entry('Diet')])
  const toGout = entry('Gout', { kind: 'category', id: gout.id })
  const soon = await publish(gout.id, [toGout], { at: NOON + DAY }, now.id)
  const held = await publish(gout.id, [entry('Issue')], { issueId: issue.id }, soon.id)
  expect(await fateOf(gout.id, joints.id)).toEqual({ count: 2, follow: true })
  const { acts } = await leftBy(store.db, () => merge(gout.id, joints.id))
  expect(acts.map(({ act }) => act)).toEqual([
    'menu.follow-merge',
    ...['menu.plan-follow-merge', 'menu.plan-follow-merge', 'category.merge'],
  ])
  const moved = await plansOf(joints)
  expect(moved?.map(({ at, issueId }) => [at, issueId])).toEqual([
    [NOON + DAY, null],
    [null, issue.id],
  ])
  expect(await menuOf('joints', NOON + DAY)).toMatchObject([{ label: 'Gout', href: '/category/joints/' }])
  expect(await calendar()).toEqual(['Hub: Joints'])
  await undo(joints.id)
  expect((await plansOf(gout))?.map(({ id }) => id)).toEqual([soon.id, held.id])
  expect(await plansOf(joints)).toEqual([])
  expect(await menuOf('gout', NOON + DAY)).toMatchObject([{ label: 'Gout', href: '/category/gout/' }])
  expect(await labels('joints', NOON + DAY)).toEqual([])
})

test('where the other has a menu or a plan, or is no hub, it is called off, so that nothing holds its issue or stands in the calendar', async () => {
  const [gout, joints] = [await hub('Gout'), await hub('Joints')]
  const news = await aCategory(store.db, { name: 'News' })
  const issue = await anIssue(store.db, { month: 2, visibleFrom: FOREVER })
  const held = await publish(gout.id, [entry('Issue')], { issueId: issue.id })
  const soon = await publish(gout.id, [entry('Diet')], { at: NOON + DAY }, held.id)
  expect(await fateOf(gout.id, joints.id)).toEqual({ count: 2, follow: true })
  expect(await fateOf(gout.id, news.id)).toEqual({ count: 2, follow: false })
  const knees = await publish(joints.id, [entry('Knees')], { at: NOON + 2 * DAY })
  expect(await fateOf(gout.id, joints.id)).toEqual({ count: 2, follow: false })
  expect(await fateOf(joints.id, gout.id)).toEqual({ count: 1, follow: false })
  await unscheduleMenu(desk(), { versionId: knees.id }, { name: hubMenuName(joints.id) })
  await publish(joints.id, [entry('Knees')])
  expect(await fateOf(gout.id, joints.id)).toEqual({ count: 2, follow: false })
  const { acts } = await leftBy(store.db, () => merge(gout.id, joints.id))
  expect(acts.map(({ act }) => act)).toEqual(['menu.unschedule', 'menu.unschedule', 'category.merge'])
  expect([await calendar(), await plansOf(joints)]).toEqual([[], []])
  await deleteIssue(desk(NOON + 2 * HOUR), { id: issue.id })
  await undo(joints.id)
  // The issue of the other plan is gone meanwhile.
  expect((await plansOf(gout))?.map(({ id }) => id)).toEqual([soon.id])
  expect([await labels('gout', NOON + DAY), await labels('joints', NOON + DAY)]).toEqual([
    ['Diet'],
    ['Knees'],
  ])
})

test('what has come meanwhile goes back too, and what was called off for the other hub stays away', async () => {
  const [gout, joints] = [await hub('Gout'), await hub('Joints')]
  const first = await publish(gout.id, [entry('Tomorrow')], { at: NOON + DAY })
  await publish(gout.id, [entry('Next week')], { at: NOON + 7 * DAY }, first.id)
  await merge(gout.id, joints.id)
  const [, last] = (await plansOf(joints)) ?? []
  const off = { versionId: last?.id ?? '' }
  await unscheduleMenu(desk(NOON + 2 * DAY), off, { name: hubMenuName(joints.id) })
  expect(await labels('joints', NOON + 2 * DAY)).toEqual(['Tomorrow'])
  await undo(joints.id, NOON + 3 * DAY)
  const after = NOON + 9 * DAY
  expect([await labels('gout', after), await labels('joints', after)]).toEqual([['Tomorrow'], []])
  expect(await labels('joints', NOON + 2 * DAY)).toEqual(['Tomorrow'])
})
