// Arranges the front page by hand: at once, from a moment on, or together with an issue; and takes that back.
import type { z } from 'zod'
import { appendLog } from '../../db/store/log.ts'
import {
  deleteFrontPage,
  findFrontPageRow,
  insertFrontPage,
  listFrontPages,
} from '../../db/store/publication/front-pages.ts'
import { findIssueRow } from '../../db/store/publication/site.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { assertToCome } from '../issues/to-come.ts'
import { authorize } from '../policy.ts'
import type { frontPageInput } from './input.ts'
import type { Pins } from './zones.ts'

/** What was saved last, for a screen that shows both. */
export type FrontPageNow = { id: string; pins: Pins; byName: string }

/**
 * Refused: an arrangement that began from another than the last saved one (Conflict with that one), a past moment, an
 * issue that is not there or is out. Recorded: front-page.save.
 */
export function saveFrontPage(
  desk: Desk,
  { pins, base, at, issueId }: z.output<typeof frontPageInput>,
): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const [last] = await listFrontPages(tx, 1)
    if ((last?.id ?? null) !== base) {
      const now: FrontPageNow | null = last ? { id: last.id, pins: last.pins, byName: last.byName } : null
      throw new Conflict('Somebody else has arranged the front page since you opened it.', now)
    }
    if (at !== undefined && at <= desk.now)
      throw new Invalid([{ field: 'at', message: 'Choose a moment that is still to come.' }])
    if (issueId !== undefined) await assertToCome(tx, { now: desk.now, issueId, what: 'front page' })
    const id = desk.newId()
    const visibleFrom = at ?? desk.now
    const { name: byName } = desk.actor
    await insertFrontPage(tx, { id, pins, issueId: issueId ?? null, visibleFrom, savedAt: desk.now, byName })
    await appendLog(tx, desk.now, ['front-page'])
    const detail = { pins, visibleFrom, ...(issueId ? { issueId } : {}) }
    await recordActivity(tx, desk, { act: 'front-page.save', ...about(id), detail })
    return { id }
  })
}

const about = (id: string) => ({ subject: 'front-page', subjectId: id })

/** As long as an article's own publishing can be taken back. */
const UNDO_WITHIN = 60 * 60_000

type Removable = { visibleFrom: number; savedAt: number; isLast: boolean; isHeldByIssue: boolean }

/** What does not count yet, and, for an hour, what was saved last. */
export function mayRemove({ visibleFrom, savedAt, isLast, isHeldByIssue }: Removable, now: number): boolean {
  return visibleFrom > now || isHeldByIssue || (isLast && now - savedAt <= UNDO_WITHIN)
}

/** Readers see what counted before. Refused: one that has counted. Recorded with what it was: front-page.remove. */
export function removeFrontPage(desk: Desk, { id }: { id: string }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const row = await findFrontPageRow(tx, id)
    if (!row) throw new NotFound('Somebody has taken this front page back already.')
    const [last] = await listFrontPages(tx, 1)
    const issue = row.issueId ? await findIssueRow(tx, row.issueId) : null
    const isHeldByIssue = issue !== null && issue.visibleFrom > desk.now
    if (!mayRemove({ ...row, isLast: last?.id === id, isHeldByIssue }, desk.now))
      throw new Conflict(HAS_COUNTED)
    await deleteFrontPage(tx, id)
    await appendLog(tx, desk.now, ['front-page'])
    await recordActivity(tx, desk, { act: 'front-page.remove', ...about(id), detail: { before: row.pins } })
    return { id }
  })
}

const HAS_COUNTED =
  'Readers have seen this front page, so it stays in the history. Bring an earlier one back and publish it instead.'
