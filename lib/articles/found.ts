// An article inside a verb, with what permission depends on; what one may not read is not found.
import type { Tx } from '../../db/client.ts'
import {
  type ArticleRow,
  findArticleRow,
  listOpenPublications,
  type PublicationRow,
} from '../../db/store/articles/articles.ts'
import type { Desk } from '../desk.ts'
import { Invalid, NotFound } from '../errors.ts'
import { can, type Subject } from '../policy.ts'

export type Found = { article: ArticleRow; open: PublicationRow[]; subject: Subject }

/** `open` are the publications that readers see now, or will. Throws NotFound, also for what the actor may not read. */
export async function findReadable(tx: Tx, desk: Desk, id: string): Promise<Found> {
  const article = await findArticleRow(tx, id)
  if (!article) throw new NotFound('This article does not exist.')
  const open = await listOpenPublications(tx, id, desk.now)
  const { ownerId, status } = article
  const subject = { ownerId, status, isPublished: open.length > 0 }
  if (!can(desk.actor, 'article.read', subject)) throw new NotFound('This article does not exist.')
  return { article, open, subject }
}

/** The same for acts that an article in the trash does not go through. */
export async function findUntrashed(tx: Tx, desk: Desk, id: string): Promise<Found> {
  const found = await findReadable(tx, desk, id)
  if (found.article.trashedAt !== null) throw new Invalid('This article is in the trash. Restore it first.')
  return found
}
