// A menu is planned for a moment or for an issue: readers get it then by themselves, and until then it can be called off.
import { expect, test } from 'vitest'
import { findMenu } from '../../../../db/reader/publication/site.ts'
import { findLatestActivity } from '../../../../db/store/activity.ts'
import { Conflict } from '../../../../lib/errors.ts'
import { deleteIssue } from '../../../../lib/issues/delete.ts'
import { publishIssue } from '../../../../lib/issues/publishing/publish.ts'
import { undoIssue } from '../../../../lib/issues/publishing/undo.ts'
import { unscheduleIssue } from '../../../../lib/issues/publishing/unschedule.ts'
import type { MenuEntry } from '../../../../lib/menus/entry.ts'
import { loadMenuHistory } from '../../../../lib/menus/history.ts'
import { loadMenuEditor, loadMenus } from '../../../../lib/menus/load.ts'
import { publishMenu, restoreMenu } from '../../../../lib/menus/publish.ts'
import { unscheduleMenu } from '../../../../lib/menus/unschedule.ts'
import { aMenu, anIssue } from '../../../support/builders.ts'
import { DAY, deskOf, HOUR, MINUTE, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { aPlannedIssue, opened } from '../../../support/desk/issues.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)
const entry = (label: string): MenuEntry => ({ label, target: { kind: 'heading' }, children: [] })
const MAIN = { name: 'main' }
type Moment = { at?: number; issueId?: string }
const publish = (base: string | null, label: string, moment: Moment = {}, now = NOON) =>
  publishMenu(desk(now), { base, entries: [entry(label)], ...moment }, MAIN)
const label = async (now = NOON) => (await findMenu(reader(store.db, now), 'main'))?.entries[0]?.label ?? null
const unschedule = (versionId: string, now = NOON) => unscheduleMenu(desk(now), { versionId }, MAIN)

test('planned for a moment, readers get it from then on, and pages made before know when', async () => {
  const now = await publish(null, 'Now')
  const left = await leftBy(store.db, () => publish(now.id, 'Then', { at: NOON + DAY }))
  expect(left).toMatchObject({ acts: [{ act: 'menu.plan' }], tags: [['menu']] })
  expect([await label(NOON + DAY - 1), await label(NOON + DAY)]).toEqual(['Now', 'Then'])
  const reading = reader(store.db)
  await findMenu(reading, 'main')
  expect(reading.changesAt).toBe(NOON + DAY)
  await expect(publish(now.id, 'x', { at: NOON })).rejects.toThrow('still to come')
})

test('it comes, moves and goes with its issue', async () => {
  const now = await publish(null, 'Now')
  const { id: issueId } = await aPlannedIssue(store.db, ['Gout'])
  await publish(now.id, 'Of the issue', { issueId })
  expect(await label(NOON + 9 * DAY)).toBe('Now')
  const at = NOON + DAY
  const from = async () => (await opened(store.db, issueId)).from
  await publishIssue(desk(), { issueId, ...(await from()), at })
  const reading = reader(store.db)
  await findMenu(reading, 'main')
  expect([[...reading.tags], reading.changesAt]).toEqual([['menu', `issue:${issueId}`], at])
  expect([await label(at - 1), await label(at)]).toEqual(['Now', 'Of the issue'])
  const off = await leftBy(store.db, () => unscheduleIssue(desk(NOON + HOUR), { issueId }))
  expect(off.tags.flat()).toContain(`issue:${issueId}`)
  expect(await label(at)).toBe('Now')
  const out = await publishIssue(desk(at), { issueId, ...(await from()) })
  expect(await label(at)).toBe('Of the issue')
  await undoIssue(desk(at + MINUTE), { issueId, entryId: out.undo })
  expect(await label(at + MINUTE)).toBe('Now')
})

test('what is published meanwhile counts until the issue appears', async () => {
  const { id: issueId } = await aPlannedIssue(store.db, ['Gout'])
  const planned = await publish(null, 'Of the issue', { issueId })
  await publish(planned.id, 'Meanwhile', {}, NOON + HOUR)
  const { from } = await opened(store.db, issueId)
  await publishIssue(desk(NOON + DAY), { issueId, ...from })
  expect([await label(NOON + DAY - 1), await label(NOON + DAY)]).toEqual(['Meanwhile', 'Of the issue'])
})

test('an issue that is out, or is not there, takes no menu along; one with a menu is not deleted', async () => {
  const out = await anIssue(store.db)
  await expect(publish(null, 'Late', { issueId: out.id })).rejects.toThrow(
    'This issue is out. Publish the menu',
  )
  await expect(publish(null, 'Late', { issueId: 'none' })).rejects.toThrow('does not exist')
  const issue = await anIssue(store.db, { month: 3, visibleFrom: NOON + 99 * DAY * 365 })
  expect((await loadMenuEditor(desk(), 'main'))?.issues.map(({ id }) => id)).toEqual([issue.id])
})

test('an issue with which a menu goes is not deleted', async () => {
  const { id: issueId } = await aPlannedIssue(store.db, [])
  const { id } = await publish(null, 'Of the issue', { issueId })
  await expect(deleteIssue(desk(), { id: issueId })).rejects.toThrow('A menu is to appear with this issue')
  await unschedule(id)
  await deleteIssue(desk(), { id: issueId })
})

test('the screens say what is planned, and the history compares it with what comes before', async () => {
  const now = await publish(null, 'Now')
  const { id: issueId } = await aPlannedIssue(store.db, [])
  const then = await publish(now.id, 'Then', { at: NOON + DAY })
  const held = await publish(then.id, 'Of the issue', { issueId })
  const view = await loadMenuEditor(desk(), 'main')
  expect(view).toMatchObject({ base: held.id, entries: [entry('Now')] })
  expect(view?.planned).toMatchObject([
    { id: then.id, at: NOON + DAY, issue: null, byName: managingEditor.name, entries: [entry('Then')] },
    { id: held.id, at: null, issue: 'February 2026', issueId },
  ])
  const [main] = (await loadMenus(desk())) ?? []
  expect([main?.latest?.id, main?.planned.map(({ id }) => id)]).toEqual([now.id, [then.id, held.id]])
  const history = await loadMenuHistory(desk(), 'main', {})
  expect(history?.versions.map(({ id, isNow, isPlanned }) => [id, isNow, isPlanned])).toEqual([
    [held.id, false, true],
    [then.id, false, true],
    [now.id, true, false],
  ])
  expect(history?.compared?.after.id).toBe(now.id)
  const asked = await loadMenuHistory(desk(), 'main', { after: then.id })
  expect(asked?.compared?.before?.id).toBe(now.id)
})

test('called off, it does not come; what readers have got stays', async () => {
  const now = await publish(null, 'Now')
  const then = await publish(now.id, 'Then', { at: NOON + DAY })
  const late = await unschedule(then.id, NOON + DAY).catch((error) => error)
  expect(late).toBeInstanceOf(Conflict)
  const { acts, tags } = await leftBy(store.db, async () => {
    expect(await unschedule(then.id)).toEqual({ id: then.id })
  })
  expect([acts, tags]).toMatchObject([[{ act: 'menu.unschedule' }], [['menu']]])
  const kept = { acts: ['menu.unschedule'], subject: 'menu', subjectId: then.id }
  const before = { entries: [entry('Then')], visibleFrom: NOON + DAY, issueId: null }
  expect((await findLatestActivity(store.db, kept))?.detail).toEqual({ name: 'main', before })
  expect(await label(NOON + DAY)).toBe('Now')
  await expect(unschedule(then.id)).rejects.toThrow('called it off already')
  await expect(unschedule(now.id)).rejects.toThrow('Readers have this menu already')
  const other = unscheduleMenu(desk(), { versionId: now.id }, { name: 'footer' })
  await expect(other).rejects.toThrow('not there')
})

test('whoever did not know of a plan is told before they publish', async () => {
  const now = await publish(null, 'Now')
  const then = await publish(now.id, 'Then', { at: NOON + DAY })
  const late = await publish(now.id, 'Mine').catch((error) => error)
  expect(late).toBeInstanceOf(Conflict)
  expect(late.current).toEqual({ id: then.id, entries: [entry('Then')], isPlanned: true })
  const mine = await publish(then.id, 'Mine')
  expect(mine.before).toBe(now.id)
  await restoreMenu(desk(), { base: mine.id, versionId: now.id }, MAIN)
  expect([await label(), await label(NOON + DAY)]).toEqual(['Now', 'Then'])
})

test('an import recognises a menu also while another version of it is planned, and after that is called off', async () => {
  const ref = 'wxr:old.example:menu:top'
  const imported = await aMenu(store.db, { entries: [entry('Old')], importRef: ref })
  const then = await publish(imported.id, 'Then', { at: NOON + DAY })
  const holder = async () => {
    const { menus } = store.db.t
    const rows = await store.db.orm.select({ id: menus.id, ref: menus.importRef }).from(menus)
    return rows.filter((row) => row.ref === ref).map(({ id }) => id)
  }
  expect(await holder()).toEqual([then.id])
  await unschedule(then.id)
  expect(await holder()).toEqual([imported.id])
})

test('managing editors plan menus and call them off, editors do not', async () => {
  await expectOnly(managingEditor, store.db, async (actor) => {
    const asked = deskOf(actor, store.db)
    const { id } = await publishMenu(asked, { base: null, entries: [], at: NOON + DAY }, MAIN)
    await unscheduleMenu(asked, { versionId: id }, MAIN)
  })
  const { id } = await publish(null, 'Then', { at: NOON + DAY })
  await expectOnly(managingEditor, store.db, (actor) =>
    unscheduleMenu(deskOf(actor, store.db), { versionId: id }, MAIN).then(() =>
      aMenu(store.db, { id, entries: [], visibleFrom: NOON + DAY }),
    ),
  )
})
