// What is planned of a merged hub's menu: it is planned for the other hub, or called off; and back (decision 048).
import type { Source, Tx } from '../../db/client.ts'
import { findMenuNow, findMenuRow, listPlannedMenuRows, putMenu } from '../../db/store/publication/menus.ts'
import { findIssueRow } from '../../db/store/publication/site.ts'
import type { TermMerge } from '../../db/store/subjects/term-merges.ts'
import { recordActivity } from '../activity.ts'
import type { Desk } from '../desk.ts'
import type { KeptHubPlan } from '../terms/kept.ts'
import type { MergedHubs } from './move-hub-menu.ts'
import { hubMenuName } from './names.ts'
import { callOffWithin, isStillPlanned, type MenuRow } from './planned.ts'

/** Of how many planned versions; where the other hub has a menu, standing or planned, or is none, they are called off. */
export type HubPlansFate = { count: number; follow: boolean }

export async function hubPlansFate(
  db: Source,
  now: number,
  { from, into }: MergedHubs,
): Promise<HubPlansFate> {
  const plansOf = (id: string) => listPlannedMenuRows(db, hubMenuName(id), now)
  const { length: count } = await plansOf(from.id)
  const standing = await findMenuNow(db, hubMenuName(into.id), now)
  const isFree = !standing?.entries.length && (await plansOf(into.id)).length === 0
  return { count, follow: from.kind === 'hub' && into.kind === 'hub' && isFree }
}

/** Returns what undoing goes by. Recorded for each: menu.plan-follow-merge, or menu.unschedule. */
export async function takeHubPlansWithin(
  tx: Tx,
  desk: Desk,
  hubs: MergedHubs,
  { follow }: HubPlansFate,
): Promise<KeptHubPlan[]> {
  const kept: KeptHubPlan[] = []
  for (const row of await listPlannedMenuRows(tx, hubMenuName(hubs.from.id), desk.now)) {
    await callOffWithin(tx, desk.now, row)
    const into = follow ? await planFor(tx, desk, hubs, row) : null
    if (into === null) await recordCalledOff(tx, desk, row)
    kept.push({ row: { ...row, importRef: null }, into })
  }
  return kept
}

async function planFor(tx: Tx, desk: Desk, { from, into }: MergedHubs, row: MenuRow): Promise<string> {
  const [id, name] = [desk.newId(), hubMenuName(into.id)]
  await putMenu(tx, { ...row, id, name, importRef: null, savedAt: desk.now })
  const detail = { name, from: from.name, into: into.name }
  const act = 'menu.plan-follow-merge'
  await recordActivity(tx, desk, { act, subject: 'menu', subjectId: id, detail })
  return id
}

async function recordCalledOff(tx: Tx, desk: Desk, { id, name, entries, visibleFrom, issueId }: MenuRow) {
  const detail = { name, before: { entries, visibleFrom, issueId } }
  await recordActivity(tx, desk, { act: 'menu.unschedule', subject: 'menu', subjectId: id, detail })
}

/**
 * Each plan has its place again, before what menus name is written back. One that somebody has called off for the other hub
 * stays away, and so does one whose issue is gone; what has come meanwhile stays in the other hub's history.
 */
export async function bringHubPlansBackWithin(tx: Tx, desk: Desk, { kept }: TermMerge): Promise<void> {
  for (const { row, into } of kept.hubPlans ?? []) {
    if (row.issueId && !(await findIssueRow(tx, row.issueId))) continue
    if (into !== null && !(await leaveOther(tx, desk, into))) continue
    await putMenu(tx, row)
  }
}

/** Whether the plan is to be had back. */
async function leaveOther(tx: Tx, desk: Desk, id: string): Promise<boolean> {
  const other = await findMenuRow(tx, id)
  if (!other || other.visibleUntil <= desk.now) return false
  if (await isStillPlanned(tx, other, desk.now)) await callOffWithin(tx, desk.now, other)
  return true
}
