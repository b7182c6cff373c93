// Adds or changes an author: a person with a page, who need not be a user.
import { type AuthorInsert, findAuthorRow, putAuthor } from '../../db/store/taxonomy.ts'
import { authorTags } from '../changes.ts'
import type { Desk } from '../desk.ts'
import { moveAddressWithin } from '../redirects/move.ts'
import { urls } from '../urls.ts'
import { change } from '../verb.ts'

/**
 * Bylines already printed keep their name and credentials; from another address than before the old one leads on.
 * Recorded: author.save.
 */
export function saveAuthor(desk: Desk, author: AuthorInsert): Promise<{ id: string }> {
  return change(desk, {
    may: 'author.edit',
    act: 'author.save',
    subject: 'author',
    subjectId: author.id,
    tags: authorTags(author.id, author.slug),
    async move(tx) {
      const before = await findAuthorRow(tx, author.id)
      if (!before) return []
      const [from, to] = [urls.author(before.slug), urls.author(author.slug)]
      return moveAddressWithin(tx, desk, { from, to, why: 'Another address' })
    },
    write: (tx) => putAuthor(tx, author),
  })
}
