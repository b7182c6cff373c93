// Says who works on an article next.
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { updateArticle } from '../../db/store/articles/articles.ts'
import { findUserRow } from '../../db/store/people/users.ts'
import { recordActivity } from '../activity.ts'
import { findUntrashed } from '../articles/found.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'

export const assignInput = z.object({ assigneeId: z.string().max(100).nullable() })

/** Null takes everybody off. Refused: somebody who does not work here, or not any more. Recorded: article.assign. */
export function assignArticle(
  desk: Desk,
  { articleId, assigneeId }: { articleId: string; assigneeId: string | null },
): Promise<{ assigneeId: string | null }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'article.assign')
    await findUntrashed(tx, desk, articleId)
    const name = assigneeId ? await assertAssignee(tx, assigneeId) : null
    await updateArticle(tx, articleId, { assigneeId })
    await recordActivity(tx, desk, {
      act: 'article.assign',
      subject: 'article',
      subjectId: articleId,
      detail: { assigneeId, name },
    })
    return { assigneeId }
  })
}

/** The name of whoever is to have it. Throws Invalid for somebody who cannot sign in. */
export async function assertAssignee(tx: Tx, id: string): Promise<string> {
  const user = await findUserRow(tx, id)
  if (user && user.disabledAt === null) return user.name
  throw new Invalid([
    { field: 'assigneeId', message: 'This colleague does not work here any more. Choose another.' },
  ])
}
