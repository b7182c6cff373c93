// What was done last about the publishing of an issue: what a screen has to know of, and what can be taken back.
import { z } from 'zod'
import type { Source } from '../../../db/client.ts'
import { findLatestActivity } from '../../../db/store/activity.ts'
import { Conflict } from '../../errors.ts'

/** What decides whether an issue is out; nothing else stands in the way of taking it back. */
const ISSUE_ACTS = ['issue.publish', 'issue.undo', 'issue.unschedule'] as const

const instant = z.number().int()

/** Of an article that went along: its own entry in the record. */
export const entries = z.array(z.object({ articleId: z.string(), entryId: z.string() }))
export type IssueEntry = z.output<typeof entries>[number]

const kept = z.object({
  /** The moment that was planned, or is not planned any more. */
  at: instant,
  entries,
  before: z.object({ visibleFrom: instant, visibleUntil: instant }),
})
export type IssueAct = z.output<typeof kept> & { entryId: string; doneAt: number }

/** As long as an article's own publishing can be taken back. */
const UNDO_WITHIN = 60 * 60_000

export function findLatest(db: Source, issueId: string) {
  return findLatestActivity(db, { acts: ISSUE_ACTS, subject: 'issue', subjectId: issueId })
}

/** What taking back asks for; null when there is nothing of the kind, or it was taken back. */
export function takenBackBy(latest: Awaited<ReturnType<typeof findLatest>>): IssueAct | null {
  const { data } = kept.safeParse(latest?.detail)
  return latest && latest.act !== 'issue.undo' && data
    ? { ...data, entryId: latest.id, doneAt: latest.at }
    : null
}

/** Not once a moment has come that it planned, or from which it took something away. */
export function canUndo({ doneAt, at, before }: IssueAct, now: number): boolean {
  const isBetween = (moment: number) => moment > doneAt && moment <= now
  return now - doneAt <= UNDO_WITHIN && !isBetween(at) && !isBetween(before.visibleFrom)
}

/** `lastAct` is the one that the editor has seen; null when they have seen none, and absent from the program itself. */
export async function refuseUnseen(db: Source, issueId: string, lastAct?: string | null): Promise<void> {
  if (lastAct === undefined) return
  const latest = await findLatest(db, issueId)
  if ((latest?.id ?? null) !== lastAct) throw new Conflict(DONE_MEANWHILE)
}

const DONE_MEANWHILE =
  'Somebody else has scheduled, moved or called off this issue since you opened it, or published it. Look at it again first.'
