// Adds or changes an author: a person with a page, who need not be a user.
import { type AuthorInsert, putAuthor } from '../../db/store/taxonomy.ts'
import { authorTags } from '../changes.ts'
import type { Desk } from '../desk.ts'
import { change } from '../verb.ts'

/** Bylines already printed keep their name and credentials. Recorded: author.save. */
export function saveAuthor(desk: Desk, author: AuthorInsert): Promise<{ id: string }> {
  return change(desk, {
    may: 'author.edit',
    act: 'author.save',
    subject: 'author',
    subjectId: author.id,
    tags: authorTags(author.id, author.slug),
    write: (tx) => putAuthor(tx, author),
  })
}
