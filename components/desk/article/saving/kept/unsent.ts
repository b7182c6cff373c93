// Texts of this computer that the server does not have: those it got while a tab was closing are not among them.

import { isSame } from '../../../../../lib/same.ts'
import { TEXTS } from '../texts.ts'
import { type Copy, dropCopy, listLeftCopies } from './copies.ts'

/** A text that the server never heard of before, and has now. */
export type Arrived = { id: string; title: string; address: string }

export type Unsent = { left: Copy[]; arrived: Arrived[] }

/**
 * The newest first. A save that was sent and not heard of is sent once more under its key, which does it once, and as its
 * writer's, whoever is signed in by now.
 */
export async function sendUnsent(userId: string): Promise<Unsent> {
  const copies = await listLeftCopies(userId)
  const found: Unsent = { left: [], arrived: [] }
  const sent = await Promise.all(copies.map(send))
  for (const [index, copy] of copies.entries()) {
    const id = sent[index]
    if (!id) found.left.push(copy)
    else await dropCopy(copy.tabId)
    if (id && !copy.articleId) {
      const address = TEXTS[copy.kind ?? 'article'].address(id)
      found.arrived.push({ id, title: copy.content.title, address })
    }
  }
  return found
}

/** The id of what has all of it, or null. */
async function send({ userId, kind = 'article', articleId, pending, content }: Copy): Promise<string | null> {
  if (pending && isSame(pending.content, content)) {
    const answer = await TEXTS[kind].saveForWriter(userId, articleId, pending)
    return answer.ok ? (articleId ?? answer.value.id ?? null) : null
  }
  if (!articleId) return null
  const stands = await TEXTS[kind].read(articleId)
  return stands.ok && isSame(stands.value.content, content) ? articleId : null
}
