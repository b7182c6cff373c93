// Texts of this computer that the server does not have: those it got while a tab was closing are not among them.
import { isSame } from '../../../../lib/rich-text/compare/nodes.ts'
import { deskApi } from '../../api/articles.ts'
import { type Copy, dropCopy, listLeftCopies } from './copies.ts'

/** The newest first. A save that was sent and not heard of is sent once more under its key, which does it once. */
export async function listUnsent(userId: string): Promise<Copy[]> {
  const copies = await listLeftCopies(userId)
  const unsent = await Promise.all(copies.map(async (copy) => ((await hasArrived(copy)) ? null : copy)))
  await Promise.all(copies.filter((copy) => !unsent.includes(copy)).map(({ tabId }) => dropCopy(tabId)))
  return unsent.filter((copy) => copy !== null)
}

async function hasArrived({ articleId, pending, content }: Copy): Promise<boolean> {
  if (pending && isSame(pending.content, content)) {
    const { ok } = articleId
      ? await deskApi.saveArticle(articleId, pending)
      : await deskApi.createArticle(pending)
    return ok
  }
  if (!articleId) return false
  const stands = await deskApi.readArticle(articleId)
  return stands.ok && isSame(stands.value.content, content)
}
