// Sets the moment at which an article ends by itself, or takes that moment back.
import { FOREVER } from '../../db/schema/kit.ts'
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
 * `until` null is without end. Refused: an article that is neither live nor scheduled, an end that is past or before the
 * last text appears. Recorded: article.expire.
 */
export function expireArticle(
  desk: Desk,
  { articleId, until }: { articleId: string; until: number | null },
): Promise<{ undo: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'article.withdraw')
    const { article, open } = await findUntrashed(tx, desk, articleId)
    const last = open.at(-1)
    if (!last) throw new Invalid('This article is neither live nor scheduled, so there is nothing to end.')
    if (until !== null && until <= desk.now) throw refused('Choose a moment that is still to come.')
    if (until !== null && until <= last.visibleFrom) {
      throw refused('The article would end before its last planned text appears. Choose a later moment.')
    }
    const stood = await standBefore(tx, article, desk.now)
    await movePublication(tx, last.id, { visibleUntil: until ?? FOREVER })
    await notePublishedUses(tx, articleId, desk.now)
    await appendLog(tx, desk.now, articleTags(await placesOf(tx, article, open)))
    const undo = await recordUndoable(tx, desk, {
      act: 'article.expire',
      subject: 'article',
      subjectId: articleId,
      detail: { until, before: stood },
    })
    return { undo }
  })
}

const refused = (message: string) => new Invalid([{ field: 'until', message }])
