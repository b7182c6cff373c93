// A menu's plan that was called off is planned again from its history; what readers have had is never deleted.
import { expect, test } from 'vitest'
import { findMenu } from '../../../../db/reader/publication/site.ts'
import { mergeCategories } from '../../../../lib/categories/merge.ts'
import { listAlongside } from '../../../../lib/issues/alongside.ts'
import { deleteIssue } from '../../../../lib/issues/delete.ts'
import { publishIssue } from '../../../../lib/issues/publishing/publish.ts'
import { undoIssue } from '../../../../lib/issues/publishing/undo.ts'
import type { MenuEntry } from '../../../../lib/menus/entry.ts'
import { loadMenuHistory } from '../../../../lib/menus/history.ts'
import { loadMenuEditor } from '../../../../lib/menus/load.ts'
import { planMenuAgain } from '../../../../lib/menus/plan-again.ts'
import { publishMenu } from '../../../../lib/menus/publish.ts'
import { unscheduleMenu } from '../../../../lib/menus/unschedule.ts'
import { mergeTags } from '../../../../lib/tags/edit.ts'
import { loadTermHistory } from '../../../../lib/terms/history.ts'
import { undoMerge } from '../../../../lib/terms/undo-merge.ts'
import { aCategory, aMenu, aTag } from '../../../support/builders.ts'
import { DAY, deskOf, HOUR, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'
import { aPlannedIssue, opened } from '../../../support/desk/issues.ts'
import { statementsDuring } from '../../../support/measuring/statements.ts'
import { expectOnly, leftBy } from '../../../support/verbs.ts'

const store = freshStore()
const desk = (now = NOON) => deskOf(managingEditor, store.db, now)
const entry = (label: string): MenuEntry => ({ label, target: { kind: 'heading' }, children: [] })
const MAIN = { name: 'main' }
const publish = (base: string | null, label: string, moment: { at?: number; issueId?: string } = {}) =>
  publishMenu(desk(), { base, entries: [entry(label)], ...moment }, MAIN)
const callOff = (versionId: string, now = NOON) => unscheduleMenu(desk(now), { versionId }, MAIN)
const planAgain = (versionId: string, now = NOON) => planMenuAgain(desk(now), { versionId }, MAIN)
const label = async (now: number) => (await findMenu(reader(store.db, now), 'main'))?.entries[0]?.label
const history = (now = NOON) => loadMenuHistory(desk(now), 'main', {})
const calledOff = async (now = NOON) => (await history(now))?.calledOff

test('the history lists what was called off, and plans it again for the moment that it had', async () => {
  const now = await publish(null, 'Now')
  const then = await publish(now.id, 'Then', { at: NOON + DAY })
  expect(await calledOff()).toEqual([])
  await callOff(then.id)
  const off = { at: NOON, byName: managingEditor.name }
  expect(await calledOff()).toEqual([{ id: then.id, at: NOON + DAY, issue: null, off }])
  const left = await leftBy(store.db, () => planAgain(then.id, NOON + HOUR))
  expect(left).toMatchObject({ acts: [{ act: 'menu.plan-again', subjectId: then.id }], tags: [['menu']] })
  expect([await label(NOON + DAY - 1), await label(NOON + DAY)]).toEqual(['Now', 'Then'])
  expect([await calledOff(), (await history())?.base]).toEqual([[], then.id])
  await expect(planAgain(then.id)).rejects.toThrow('planned again already')
  await expect(planAgain(now.id)).rejects.toThrow('no such plan')
})

test('nothing is offered or planned whose moment has passed, or whose issue is gone', async () => {
  const { id: issueId } = await aPlannedIssue(store.db, [])
  const soon = await publish(null, 'Soon', { at: NOON + DAY })
  const held = await publish(soon.id, 'Of the issue', { issueId })
  for (const { id } of [soon, held]) await callOff(id)
  expect((await calledOff())?.map(({ id, issue }) => [id, issue])).toEqual([
    [held.id, 'February 2026'],
    [soon.id, null],
  ])
  expect((await calledOff(NOON + DAY))?.map(({ id }) => id)).toEqual([held.id])
  await expect(planAgain(soon.id, NOON + DAY)).rejects.toThrow('moment has passed')
  await deleteIssue(desk(), { id: issueId })
  expect((await calledOff())?.map(({ id }) => id)).toEqual([soon.id])
  await expect(planAgain(held.id)).rejects.toMatchObject({ issues: [{ field: 'issueId' }] })
})

test('what readers had with an issue that was taken back stays in the history, ended, and can be planned again', async () => {
  const now = await publish(null, 'Now')
  const { id: issueId } = await aPlannedIssue(store.db, ['Gout'])
  const held = await publish(now.id, 'Of the issue', { issueId })
  const release = async (at: number) =>
    publishIssue(desk(at), { issueId, ...(await opened(store.db, issueId)).from })
  const out = await release(NOON + DAY)
  expect(await label(NOON + DAY)).toBe('Of the issue')
  await undoIssue(desk(NOON + DAY + HOUR), { issueId, entryId: out.undo })
  const later = NOON + 2 * DAY
  await callOff(held.id, later)
  const shown = (await history(later))?.versions.find(({ id }) => id === held.id)
  expect(shown).toMatchObject({ isPlanned: false, isCalledOff: true })
  expect((await loadMenuEditor(desk(later), 'main'))?.planned).toEqual([])
  expect((await listAlongside(desk(later), issueId)).map(({ title }) => title)).toEqual([])
  await expect(callOff(held.id, later)).rejects.toThrow('called it off already')
  await planAgain(held.id, later)
  expect((await listAlongside(desk(later), issueId)).map(({ title }) => title)).toEqual(['Main menu'])
  await callOff(held.id, later)
  await release(later + HOUR)
  expect(await label(later + HOUR)).toBe('Now')
})

test('the import’s reference goes with it again', async () => {
  const imported = await aMenu(store.db, { entries: [entry('Old')], importRef: 'wxr:old.example:menu:top' })
  const then = await publish(imported.id, 'Then', { at: NOON + DAY })
  const { menus } = store.db.t
  const holders = async () =>
    (await store.db.orm.select({ id: menus.id, ref: menus.importRef }).from(menus)).flatMap(({ id, ref }) =>
      ref ? [id] : [],
    )
  await callOff(then.id)
  expect(await holders()).toEqual([imported.id])
  await planAgain(then.id)
  expect(await holders()).toEqual([then.id])
})

test('what was merged meanwhile is what it was merged into, however often, and what is gone stays as it was', async () => {
  const [podagra, toe, gout] = [
    await aCategory(store.db, { name: 'Podagra' }),
    await aCategory(store.db, { name: 'Toe' }),
    await aCategory(store.db, { name: 'Gout' }),
  ]
  const [uric, undone] = [await aTag(store.db, { name: 'uric' }), await aTag(store.db, { name: 'undone' })]
  const urate = await aTag(store.db, { name: 'urate' })
  const to = (kind: 'category' | 'tag', id: string, children: MenuEntry[] = []) => ({
    ...{ label: 'x', target: { kind, id }, children },
  })
  const menu = (category: string, tag: string) => [
    to('category', category, [to('tag', tag), to('tag', undone.id), to('category', 'gone')]),
  ]
  const entries = menu(podagra.id, uric.id)
  const then = await publishMenu(desk(), { base: null, entries, at: NOON + DAY }, MAIN)
  await callOff(then.id)
  await mergeCategories(desk(), { into: toe.id }, { id: podagra.id })
  await mergeCategories(desk(), { into: gout.id }, { id: toe.id })
  await mergeTags(desk(), { into: urate.id }, { id: undone.id })
  const [merge] = await loadTermHistory(desk(), { kind: 'tag', id: urate.id })
  await undoMerge(desk(), {}, { id: merge?.mergeId ?? '' })
  await mergeTags(desk(), { into: urate.id }, { id: uric.id })
  await planAgain(then.id)
  const planned = await findMenu(reader(store.db, NOON + DAY), 'main')
  expect(planned?.entries).toEqual(menu(gout.id, urate.id))
})

test('a menu of many entries asks as often what became of them as one of a single entry', async () => {
  const gout = await aCategory(store.db, { name: 'Gout' })
  const asked = async (count: number) => {
    const names = Array.from({ length: count }, (_, at) => `Toe ${count} ${at}`)
    const toes = await Promise.all(names.map((name) => aCategory(store.db, { name })))
    const entries = toes.map(({ id }) => ({
      ...{ label: 'x', target: { kind: 'category' as const, id }, children: [] },
    }))
    const base = (await history())?.base ?? null
    const then = await publishMenu(desk(), { base, entries, at: NOON + DAY }, MAIN)
    await callOff(then.id)
    for (const { id } of toes) await mergeCategories(desk(), { into: gout.id }, { id })
    const statements = await statementsDuring(() => planAgain(then.id))
    const planned = await findMenu(reader(store.db, NOON + DAY), 'main')
    expect(planned?.entries.map(({ target }) => target)).toEqual(
      names.map(() => ({ kind: 'category', id: gout.id })),
    )
    await callOff(then.id)
    return statements
  }
  const one = await asked(1)
  expect(await asked(6)).toBe(one)
})

test('managing editors plan again, editors do not', async () => {
  const { id } = await publish(null, 'Then', { at: NOON + DAY })
  await callOff(id)
  await expectOnly(managingEditor, store.db, async (actor) => {
    await planMenuAgain(deskOf(actor, store.db), { versionId: id }, MAIN)
    await callOff(id)
  })
})
