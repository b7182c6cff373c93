// What is planned of a menu and no reader gets yet: how it is told, and how it goes.
import type { Tx } from '../../db/client.ts'
import {
  deleteMenu,
  endMenu,
  findLastMenu,
  type findMenuRow,
  setMenuImport,
} from '../../db/store/publication/menus.ts'
import { findIssueRow } from '../../db/store/publication/site.ts'
import { wasIssueOut } from '../issues/publishing/was-out.ts'

export type MenuRow = NonNullable<Awaited<ReturnType<typeof findMenuRow>>>

/** Its own moment or its issue is still to come, and nobody has called it off. */
export async function isStillPlanned(tx: Tx, row: MenuRow, now: number): Promise<boolean> {
  const issue = row.issueId ? await findIssueRow(tx, row.issueId) : null
  const isToCome = row.visibleFrom > now || (issue !== null && issue.visibleFrom > now)
  return isToCome && row.visibleUntil > now
}

/**
 * One that readers have had, with an issue that was taken back since, stays in the history and never counts again; any other
 * is deleted. An import's reference goes to what was saved last before it.
 */
export async function callOffWithin(tx: Tx, now: number, row: MenuRow): Promise<void> {
  if (await wasSeen(tx, now, row)) await endMenu(tx, row.id, now)
  else await deleteMenu(tx, row.id)
  const last = await findLastMenu(tx, row.name)
  if (last && row.importRef && last.id !== row.id) await setMenuImport(tx, last.id, row.importRef)
}

async function wasSeen(tx: Tx, now: number, { issueId, visibleFrom }: MenuRow): Promise<boolean> {
  if (visibleFrom > now || !issueId) return false
  return wasIssueOut(tx, { now }, { issueId, since: visibleFrom })
}
