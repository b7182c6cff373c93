// Adds or changes a tag. It keeps the case it was written in.
import { listTagRows, putTag, type TagInsert } from '../../db/store/taxonomy.ts'
import { tagTags } from '../changes.ts'
import type { Desk } from '../desk.ts'
import { moveAddressWithin } from '../redirects/move.ts'
import { urls } from '../urls.ts'
import { change } from '../verb.ts'

/** From another address than before the old one leads on. Recorded: tag.save. */
export function saveTag(desk: Desk, tag: TagInsert): Promise<{ id: string }> {
  return change(desk, {
    may: 'taxonomy.edit',
    act: 'tag.save',
    subject: 'tag',
    subjectId: tag.id,
    tags: tagTags(tag.id, tag.slug),
    async move(tx) {
      const [before] = await listTagRows(tx, [tag.id])
      if (!before) return []
      const [from, to] = [urls.tag(before.slug), urls.tag(tag.slug)]
      return moveAddressWithin(tx, desk, { from, to, why: 'Another address' })
    },
    write: (tx) => putTag(tx, tag),
  })
}
