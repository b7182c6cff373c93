// Puts a page's newest text before readers, at once or from a moment on; takes a plan back; takes the page down.
import type { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { FOREVER } from '../../db/schema/kit.ts'
import { appendLog } from '../../db/store/log.ts'
import { deletePageRow, type PageRow, putPage, updatePageRow } from '../../db/store/publication/pages.ts'
import { recordUndoable } from '../activity.ts'
import { pageTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'
import { pageTextOf } from './content.ts'
import { type FoundPage, findPageForWriting, isForReaders } from './found.ts'
import type { publishPageInput } from './input.ts'

/** `entryId` is what taking it back asks for. */
export type PageActDone = { entryId: string }

/** What stood before an act, as far as taking it back needs it. */
export type PageRowBefore = Pick<PageRow, 'id' | 'revisionId' | 'visibleFrom' | 'visibleUntil'>

/**
 * What was planned before gives way. Refused: a text that was saved anew since (Conflict), a moment that has passed.
 * Recorded: page.publish.
 */
export function publishPage(
  desk: Desk,
  { rev, at }: z.output<typeof publishPageInput>,
  { id = '' },
): Promise<PageActDone> {
  return actOnPage(desk, id, 'page.publish', async (tx, { draft, rows }) => {
    if (draft.rev !== rev)
      throw new Conflict('The text was saved anew meanwhile. Look at it, and publish again.')
    if (at !== undefined && at <= desk.now)
      throw new Invalid([{ field: 'at', message: 'Choose a moment that is still to come.' }])
    const visibleFrom = at ?? desk.now
    const { live, planned } = split(rows, desk.now)
    for (const row of planned) await deletePageRow(tx, row.id)
    if (live) await endAt(tx, live, visibleFrom)
    const { importRef = null, importHash = null } = rows.at(-1) ?? {}
    await putPage(tx, {
      ...{ id: desk.newId(), pageId: id, slug: draft.slug, ...pageTextOf(draft), revisionId: draft.id },
      ...{ visibleFrom, visibleUntil: FOREVER, importRef, importHash },
    })
    return { rev, visibleFrom }
  })
}

/** What readers see now stays for good. Refused: nothing is planned. Recorded: page.unschedule. */
export function unschedulePage(desk: Desk, { id = '' }): Promise<PageActDone> {
  return actOnPage(desk, id, 'page.unschedule', async (tx, { rows }) => {
    const { live, planned } = split(rows, desk.now)
    const [first] = planned
    if (!first) throw new Conflict('Nothing is planned for this page any more. Reload it.')
    for (const row of planned) await deletePageRow(tx, row.id)
    if (live?.visibleUntil === first.visibleFrom) await updatePageRow(tx, live.id, { visibleUntil: FOREVER })
    return { visibleFrom: first.visibleFrom }
  })
}

/** With whatever is planned. Its text stays at the desk. Refused: readers see nothing of it. Recorded: page.withdraw. */
export function withdrawPage(desk: Desk, { id = '' }): Promise<PageActDone> {
  return actOnPage(desk, id, 'page.withdraw', async (tx, { rows }) => {
    const { live, planned } = split(rows, desk.now)
    if (!live && planned.length === 0) throw new Conflict('Readers do not see this page any more. Reload it.')
    for (const row of planned) await deletePageRow(tx, row.id)
    if (live) await endAt(tx, live, desk.now)
    return {}
  })
}

function split(rows: readonly PageRow[], now: number) {
  return {
    live: rows.find((row) => row.visibleFrom <= now && now < row.visibleUntil),
    planned: rows.filter((row) => row.visibleFrom > now),
  }
}

/** What would have been seen for no time was never there. */
async function endAt(tx: Tx, row: PageRow, visibleUntil: number): Promise<void> {
  if (row.visibleFrom >= visibleUntil) await deletePageRow(tx, row.id)
  else await updatePageRow(tx, row.id, { visibleUntil })
}

type Work = (tx: Tx, found: FoundPage) => Promise<Record<string, unknown>>

function actOnPage(desk: Desk, pageId: string, name: string, work: Work): Promise<PageActDone> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const found = await findPageForWriting(tx, desk, pageId)
    const before = found.rows.filter(isForReaders).map(
      ({ id, revisionId, visibleFrom, visibleUntil }): PageRowBefore => ({
        ...{ id, revisionId, visibleFrom, visibleUntil },
      }),
    )
    const told = await work(tx, found)
    await appendLog(tx, desk.now, pageTags(found.draft.slug))
    const entry = { act: name, subject: 'page', subjectId: pageId, detail: { ...told, before } }
    return { entryId: await recordUndoable(tx, desk, entry) }
  })
}
