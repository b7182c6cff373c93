// Removes a tag that nothing uses, and brings it back.
import type { Tx } from '../../db/client.ts'
import { findLatestActivity } from '../../db/store/activity.ts'
import { appendLog } from '../../db/store/log.ts'
import { findHolder, listTagRows, putTag, type TagInsert } from '../../db/store/subjects/taxonomy.ts'
import { findMergedInto, isImportedAgain } from '../../db/store/subjects/term-merges.ts'
import { deleteTerm } from '../../db/store/subjects/terms.ts'
import { recordActivity } from '../activity.ts'
import { tagTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { assertUnnamed } from '../terms/remove.ts'
import { findTagRow } from './find.ts'

/**
 * Can be taken back by `restoreTag`. Refused: a tag that an article of any time names, also in an earlier version, or a menu, or that
 * another one became part of. Recorded with what it was: tag.remove.
 */
export function removeTag(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'taxonomy.edit')
    const tag = await findTagRow(tx, id)
    await assertUnnamed(tx, desk, { kind: 'tag', row: tag })
    await deleteTerm(tx, { kind: 'tag', id })
    await appendLog(tx, desk.now, tagTags(id, tag.slug))
    const detail = { name: tag.name, before: tag }
    await recordActivity(tx, desk, { act: 'tag.remove', subject: 'tag', subjectId: id, detail })
    return { id }
  })
}

/** Only the latest counts: what was brought back and is gone again went another way. */
export const REMOVALS = ['tag.remove', 'tag.restore']

/** As it was. Refused: it is there, became part of another tag, or another tag has its address meanwhile. Recorded: tag.restore. */
export function restoreTag(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'taxonomy.edit')
    if ((await listTagRows(tx, [id])).length > 0)
      throw new Conflict('This tag is there already. Reload the page.')
    if (await findMergedInto(tx, { kind: 'tag', id }))
      throw new Conflict('This tag became part of another one. Undo that merge instead.')
    const entry = await findLatestActivity(tx, { acts: REMOVALS, subject: 'tag', subjectId: id })
    const was = entry && removedTag(entry.detail)
    if (!was) throw new NotFound('There is no such tag to bring back.')
    await putTag(tx, await asItCanBe(tx, was))
    await appendLog(tx, desk.now, tagTags(id, was.slug))
    const detail = { name: was.name }
    await recordActivity(tx, desk, { act: 'tag.restore', subject: 'tag', subjectId: id, detail })
    return { id }
  })
}

/** Null of removals from before what was removed was kept, and of what brought it back. */
export function removedTag({ before }: Record<string, unknown>): TagInsert | null {
  return before !== null && typeof before === 'object' && 'slug' in before ? (before as TagInsert) : null
}

async function asItCanBe(tx: Tx, was: TagInsert): Promise<TagInsert> {
  const holder = await findHolder(tx, 'tag', was.slug)
  if (holder) throw new Conflict(`“${holder.name}” has its address now. Rename that one first, or use it.`)
  const isTaken = was.importRef ? await isImportedAgain(tx, 'tag', was.importRef) : false
  return { ...was, importRef: isTaken ? null : (was.importRef ?? null) }
}
