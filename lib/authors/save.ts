// Adds or changes an author: a person with a page, who need not be a user.
import type { Tx } from '../../db/client.ts'
import { appendLog } from '../../db/store/log.ts'
import { type AuthorInsert, findAuthorRow, putAuthor } from '../../db/store/subjects/taxonomy.ts'
import { recordActivity } from '../activity.ts'
import { authorTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { authorize } from '../policy.ts'
import { moveAddressWithin } from '../redirects/move.ts'
import { assertFree } from '../terms/free.ts'
import { reindexTerm } from '../terms/reindex.ts'
import { urls } from '../urls.ts'

/**
 * Bylines already printed keep their name and credentials; search finds them by today's name too. From another address
 * than before the old one leads on. Refused: an address that another author has. Recorded: author.add of one who was not
 * there, author.save of one who was.
 */
export function saveAuthor(desk: Desk, author: AuthorInsert): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'author.edit')
    const { id, name } = author
    const isNew = (await findAuthorRow(tx, id)) === null
    await appendLog(tx, desk.now, await saveAuthorWithin(tx, desk, author))
    const about = { subject: 'author', subjectId: id }
    const entry = isNew ? { act: 'author.add', detail: { name } } : { act: 'author.save' }
    await recordActivity(tx, desk, { ...about, ...entry })
    return { id }
  })
}

/** The rule itself, for every act that changes an author: the log and the record are the caller's. Returns the tags touched. */
export async function saveAuthorWithin(tx: Tx, desk: Desk, author: AuthorInsert): Promise<string[]> {
  const term = { kind: 'author', id: author.id } as const
  await assertFree(tx, term, author.slug)
  const before = await findAuthorRow(tx, author.id)
  const why = 'Another address'
  const moved = before
    ? await moveAddressWithin(tx, desk, { from: urls.author(before.slug), to: urls.author(author.slug), why })
    : []
  await putAuthor(tx, author)
  const found = before && before.name !== author.name ? await reindexTerm(tx, term) : []
  return [...new Set([...authorTags(author.id, author.slug), ...moved, ...found])]
}
