// A static page inside a verb: its newest text, and every version that readers saw, see or will see.
import type { Tx } from '../../db/client.ts'
import { FOREVER } from '../../db/schema/kit.ts'
import {
  findPageRevisionAt,
  insertPageRevision,
  listPageRows,
  type PageRevisionRow,
  type PageRow,
  updatePageRow,
} from '../../db/store/publication/pages.ts'
import type { Desk } from '../desk.ts'
import { NotFound } from '../errors.ts'
import { pageTextOf } from './content.ts'

/** Rows at the end of time are what an import brought that was not public: no reader ever sees them. */
export const isForReaders = ({ visibleFrom }: { visibleFrom: number }) => visibleFrom < FOREVER - 1

export type FoundPage = { draft: PageRevisionRow; rows: PageRow[] }

/** A page that nobody has written in at the desk yet begins with what stands there, as its rev 1. */
export async function findPageForWriting(tx: Tx, desk: Desk, pageId: string): Promise<FoundPage> {
  const rows = await listPageRows(tx, pageId)
  const draft = (await findPageRevisionAt(tx, pageId)) ?? (await beginFrom(tx, desk, rows))
  if (!draft) throw new NotFound('This page does not exist.')
  return { draft, rows: await listPageRows(tx, pageId) }
}

/** Of versions that were never written in: what readers see, or else the newest. */
export function standingRow<Row extends { visibleFrom: number; visibleUntil: number }>(
  rows: readonly Row[],
  now: number,
): Row | null {
  return rows.find((row) => row.visibleFrom <= now && now < row.visibleUntil) ?? rows.at(-1) ?? null
}

async function beginFrom(tx: Tx, desk: Desk, rows: PageRow[]): Promise<PageRevisionRow | null> {
  const row = standingRow(rows, desk.now)
  if (!row) return null
  const revision = {
    ...{ id: desk.newId(), pageId: row.pageId, rev: 1, slug: row.slug, ...pageTextOf(row) },
    ...{ at: isForReaders(row) ? row.visibleFrom : desk.now, byId: 'system:pages', byName: FROM_ELSEWHERE },
    ...{ why: '', isAutomatic: false, key: null },
  }
  await insertPageRevision(tx, revision)
  await updatePageRow(tx, row.id, { revisionId: revision.id })
  return revision
}

export const FROM_ELSEWHERE = 'As it came'
