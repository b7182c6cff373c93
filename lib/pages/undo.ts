// Takes back the latest act of publishing of a page: its versions stand as they stood before.
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { findLatestActivity } from '../../db/store/activity.ts'
import { appendLog } from '../../db/store/log.ts'
import {
  deletePageRow,
  findPageRevision,
  type PageRow,
  putPage,
  updatePageRow,
} from '../../db/store/publication/pages.ts'
import { recordActivity } from '../activity.ts'
import { pageTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict } from '../errors.ts'
import { authorize } from '../policy.ts'
import { pageTextOf } from './content.ts'
import { findPageForWriting, isForReaders } from './found.ts'
import type { undoPageInput } from './input.ts'
import type { PageRowBefore } from './publish.ts'

export const PAGE_UNDOABLE = ['page.publish', 'page.unschedule', 'page.withdraw'] as const
export type PageUndoable = (typeof PAGE_UNDOABLE)[number]
/** After these nothing earlier is taken back. */
export const PAGE_IN_THE_WAY = [...PAGE_UNDOABLE, 'page.undo', 'page.slug', 'page.save'] as const

/** As long as an article's own publishing can be taken back. */
const UNDO_WITHIN = 60 * 60_000

type Entry = { id: string; at: number; act: string; detail: Record<string, unknown> }

const rowsBefore = z.array(
  z.object({
    id: z.string(),
    revisionId: z.string().nullable(),
    visibleFrom: z.number(),
    visibleUntil: z.number(),
  }),
)

/** Null when it cannot be taken back: too late, or a moment that it planned or called off has come. */
function keptBy({ at, act, detail }: Entry, now: number): PageRowBefore[] | null {
  const { data } = rowsBefore.safeParse(detail.before)
  const hasCome = (moment: number) => moment > at && moment <= now
  if (!data || now - at > UNDO_WITHIN || !PAGE_UNDOABLE.some((one) => one === act)) return null
  const isPast = hasCome(Number(detail.visibleFrom ?? 0)) || data.some((row) => hasCome(row.visibleFrom))
  return isPast ? null : data
}

/** `entries` are a page's record, the latest first. */
export function undoablePageAct(
  entries: readonly Entry[],
  now: number,
): { entryId: string; act: PageUndoable } | null {
  const latest = entries.find(({ act }) => PAGE_IN_THE_WAY.some((one) => one === act))
  const act = PAGE_UNDOABLE.find((one) => one === latest?.act)
  return latest && act && keptBy(latest, now) ? { entryId: latest.id, act } : null
}

/** Refused: something was done since, it is more than an hour ago, or a moment of it has come. Recorded: page.undo. */
export function undoPage(
  desk: Desk,
  { entryId }: z.output<typeof undoPageInput>,
  { id = '' },
): Promise<{ act: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const { draft, rows } = await findPageForWriting(tx, desk, id)
    const entry = await findLatestActivity(tx, { acts: PAGE_IN_THE_WAY, subject: 'page', subjectId: id })
    const kept = entry?.id === entryId ? keptBy(entry, desk.now) : null
    if (!entry || !kept) throw new Conflict(NOT_ANY_MORE)
    await standAgain(tx, { pageId: id, slug: draft.slug, rows, kept })
    await appendLog(tx, desk.now, pageTags(draft.slug))
    const detail = { act: entry.act, entryId }
    await recordActivity(tx, desk, { act: 'page.undo', subject: 'page', subjectId: id, detail })
    return { act: entry.act }
  })
}

const NOT_ANY_MORE =
  'This cannot be taken back any more: something was done since, or it was more than an hour ago. Publish or take down instead.'

type Again = { pageId: string; slug: string; rows: PageRow[]; kept: PageRowBefore[] }

async function standAgain(tx: Tx, { pageId, slug, rows, kept }: Again): Promise<void> {
  const { importRef = null, importHash = null } = rows.at(-1) ?? {}
  for (const { id } of rows.filter(isForReaders))
    if (!kept.some((row) => row.id === id)) await deletePageRow(tx, id)
  for (const { id, revisionId, visibleFrom, visibleUntil } of kept) {
    if (rows.some((row) => row.id === id)) {
      await updatePageRow(tx, id, { visibleFrom, visibleUntil })
      continue
    }
    const revision = revisionId ? await findPageRevision(tx, revisionId) : null
    if (!revision) throw new Conflict(NOT_ANY_MORE)
    const text = pageTextOf(revision)
    const moments = { visibleFrom, visibleUntil, importRef, importHash }
    await putPage(tx, { id, pageId, slug, ...text, revisionId, ...moments })
  }
}
