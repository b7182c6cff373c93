// Deletes a page that no reader ever saw, with all its texts, and brings it back.
import { z } from 'zod'
import type { Source } from '../../db/client.ts'
import { listActs } from '../../db/store/activity.ts'
import { endDeletion, findDeletion, putDeletion } from '../../db/store/deletions.ts'
import {
  deletePage as deletePageRows,
  findPageAt,
  insertPageRevision,
  listPageRevisionRows,
  listPageRows,
  type PageInsert,
  type PageRevisionRow,
  putPage,
  setPageSlug,
} from '../../db/store/publication/pages.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { wasEverSeen } from '../publications/was-seen.ts'
import { freeSlug } from '../slugs.ts'
import { findPageForWriting, isForReaders } from './found.ts'

/**
 * What it was is kept whole. Refused: readers have seen it (it is taken down instead), or it is planned. Recorded: page.delete.
 */
export function deletePage(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const found = await findPageForWriting(tx, desk, id)
    const isSeen = found.rows.some(({ visibleFrom }) => visibleFrom <= desk.now)
    if (isSeen || (await wasPageSeen(tx, id, desk.now)))
      throw new Invalid('Readers have seen this page, so it stays. It can be taken down.')
    if (found.rows.some(isForReaders)) throw new Invalid('This page is planned. Call off the plan first.')
    const kept = { revisions: await listPageRevisionRows(tx, id), rows: await listPageRows(tx, id) }
    await putDeletion(tx, { ...pageOf(id), kept, at: desk.now })
    await deletePageRows(tx, id)
    const detail = { title: found.draft.title }
    await recordActivity(tx, desk, { act: 'page.delete', ...pageOf(id), detail })
    return { id }
  })
}

const pageOf = (subjectId: string) => ({ subject: 'page', subjectId })

const PUBLISHING = ['page.publish', 'page.undo', 'page.unschedule', 'page.withdraw', 'page.save']

/** Of a save: from when readers saw what it replaced. */
const momentOf = ({ act, detail }: { act: string; detail: Record<string, unknown> }) => {
  const moment = act === 'page.publish' ? detail.visibleFrom : act === 'page.save' ? detail.seenFrom : null
  return typeof moment === 'number' ? moment : null
}

/** By the record: a version whose publishing was taken back, or that an import replaced, is among its versions no more. */
export async function wasPageSeen(db: Source, id: string, now: number): Promise<boolean> {
  const acts = await listActs(db, { acts: PUBLISHING, ...pageOf(id) })
  return wasEverSeen(acts, now, momentOf)
}

const row = z.looseObject({ id: z.string(), slug: z.string(), title: z.string() })
const kept = z.object({ revisions: z.array(row).min(1), rows: z.array(row) })

/** Null when it was not deleted, or is back. */
export async function findDeletedPage(db: Source, id: string) {
  const { data } = kept.safeParse(await findDeletion(db, pageOf(id)))
  if (!data) return null
  const { revisions, rows } = data
  return {
    title: revisions.at(-1)?.title ?? '',
    revisions: revisions as unknown as PageRevisionRow[],
    rows: rows as unknown as PageInsert[],
  }
}

const HERE_ANEW = 'An import has brought this page again since. That one is here now, and stays as it is.'

/** With its history, but never in place of one that is here under its id; at another address where its own has another page by now. Recorded: page.bring-back. */
export function bringBackPage(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const deleted = await findDeletedPage(tx, id)
    if (!deleted) throw new NotFound('This page was not deleted, or is back already.')
    if ((await listPageRevisionRows(tx, id)).length > 0) throw new Conflict('This page is back already.')
    if ((await listPageRows(tx, id)).length > 0) throw new Conflict(HERE_ANEW)
    const { revisions, rows } = deleted
    for (const revision of revisions) await insertPageRevision(tx, revision)
    for (const one of rows) await putPage(tx, one)
    const own = revisions.at(-1)?.slug ?? ''
    const slug = await freeSlug(own, async (one) => (await findPageAt(tx, one, id)) !== null)
    if (slug !== own) await setPageSlug(tx, id, slug)
    await endDeletion(tx, pageOf(id))
    await recordActivity(tx, desk, { act: 'page.bring-back', ...pageOf(id) })
    return { id }
  })
}
