// Puts an article under embargo: nothing of it appears before a moment, whatever else is planned.
import type { Tx } from '../../db/client.ts'
import { type PublicationRow, removePublication, updateArticle } from '../../db/store/articles/articles.ts'
import { movePublication } from '../../db/store/articles/publications.ts'
import { appendLog } from '../../db/store/log.ts'
import { recordUndoable } from '../activity.ts'
import { findUntrashed } from '../articles/found.ts'
import { articleTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { notePublishedUses } from '../media/uses.ts'
import { authorize } from '../policy.ts'
import { standBefore } from './before.ts'
import { placesOf } from './places.ts'

/**
 * What is scheduled for earlier waits until then; lifting an embargo moves nothing back. Refused: an article that readers
 * see already, and an embargo beyond its end. Recorded: article.embargo.
 */
export function embargoArticle(
  desk: Desk,
  { articleId, until }: { articleId: string; until: number | null },
): Promise<{ undo: string; moved: boolean }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'article.publish')
    const { article, open } = await findUntrashed(tx, desk, articleId)
    if (until !== null && until <= desk.now) throw refused('Choose a moment that is still to come.')
    if (until !== null && open.some(({ visibleFrom }) => visibleFrom <= desk.now)) {
      throw refused('Readers see this article already. Withdraw it first, then set the embargo.')
    }
    const stood = await standBefore(tx, article, desk.now)
    const early = open.filter(({ visibleFrom }) => until !== null && visibleFrom < until)
    const firstAt = until !== null && early.length > 0 ? await hold(tx, early, until) : null
    await updateArticle(tx, articleId, {
      embargoUntil: until,
      ...(firstAt === null ? {} : { firstPublishedAt: firstAt }),
    })
    if (early.length > 0) await notePublishedUses(tx, articleId, desk.now)
    if (early.length > 0) await appendLog(tx, desk.now, articleTags(await placesOf(tx, article, open)))
    const undo = await recordUndoable(tx, desk, {
      act: 'article.embargo',
      subject: 'article',
      subjectId: articleId,
      detail: { until, before: stood },
    })
    return { undo, moved: early.length > 0 }
  })
}

/** Of several texts planned for before the embargo's end only the last is ever seen. Returns the article's first date. */
async function hold(tx: Tx, early: PublicationRow[], until: number): Promise<number> {
  const last = early[early.length - 1] as PublicationRow
  if (last.visibleUntil <= until) throw refused('The article would end before the embargo does.')
  for (const { id } of early.slice(0, -1)) await removePublication(tx, id)
  const isFirst = last.listedAt >= (early[0] as PublicationRow).visibleFrom
  const listedAt = isFirst ? until : last.listedAt
  await movePublication(tx, last.id, {
    ...{ visibleFrom: until, listedAt },
    updatedAt: isFirst ? null : until,
  })
  return listedAt
}

const refused = (message: string) => new Invalid([{ field: 'until', message }])
