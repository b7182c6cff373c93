// Adds or changes a tag. It keeps the case it was written in.
import { putTag, type TagInsert } from '../../db/store/taxonomy.ts'
import { tagTags } from '../changes.ts'
import type { Desk } from '../desk.ts'
import { change } from '../verb.ts'

/** Recorded: tag.save. */
export function saveTag(desk: Desk, tag: TagInsert): Promise<{ id: string }> {
  return change(desk, {
    may: 'taxonomy.edit',
    act: 'tag.save',
    subject: 'tag',
    subjectId: tag.id,
    tags: tagTags(tag.id, tag.slug),
    write: (tx) => putTag(tx, tag),
  })
}
