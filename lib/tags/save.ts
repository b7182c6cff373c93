// Adds or changes a tag. It keeps the case it was written in.
import type { Tx } from '../../db/client.ts'
import { appendLog } from '../../db/store/log.ts'
import { listTagRows, putTag, type TagInsert } from '../../db/store/subjects/taxonomy.ts'
import { recordActivity } from '../activity.ts'
import { tagTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { authorize } from '../policy.ts'
import { moveAddressWithin } from '../redirects/move.ts'
import { assertFree } from '../terms/free.ts'
import { reindexTerm } from '../terms/reindex.ts'
import { urls } from '../urls.ts'

/**
 * From another address than before the old one leads on; search finds its articles by the new name. Refused: an address
 * that another tag has. Recorded: tag.save.
 */
export function saveTag(desk: Desk, tag: TagInsert): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'taxonomy.edit')
    await appendLog(tx, desk.now, await saveTagWithin(tx, desk, tag))
    await recordActivity(tx, desk, { act: 'tag.save', subject: 'tag', subjectId: tag.id })
    return { id: tag.id }
  })
}

/** The rule itself, for every act that changes a tag: the log and the record are the caller's. Returns the tags touched. */
export async function saveTagWithin(tx: Tx, desk: Desk, tag: TagInsert): Promise<string[]> {
  const term = { kind: 'tag', id: tag.id } as const
  await assertFree(tx, term, tag.slug)
  const [before] = await listTagRows(tx, [tag.id])
  const why = 'Another address'
  const moved = before
    ? await moveAddressWithin(tx, desk, { from: urls.tag(before.slug), to: urls.tag(tag.slug), why })
    : []
  await putTag(tx, tag)
  const found = before && before.name !== tag.name ? await reindexTerm(tx, term) : []
  return [...new Set([...tagTags(tag.id, tag.slug), ...moved, ...found])]
}
