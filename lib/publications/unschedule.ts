// Takes back what is planned for an article: the first text, or an update of the one that readers see.
import type { Tx } from '../../db/client.ts'
import { hasPublicationBefore, updateArticle } from '../../db/store/articles/articles.ts'
import { removePlans } from '../../db/store/articles/publications.ts'
import { appendLog } from '../../db/store/log.ts'
import { recordUndoable } from '../activity.ts'
import { findUntrashed } from '../articles/found.ts'
import { articleTags, relatedTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { notePublishedUses } from '../media/uses.ts'
import { authorize } from '../policy.ts'
import { relateWithin } from '../related/relate.ts'
import { standBefore } from './before.ts'
import { placesOf } from './places.ts'
import type { Plan } from './plan.ts'
import { takePlanOut } from './take-out.ts'
import { tookOut } from './taken-out.ts'

/**
 * What readers see stays as it is, and the text stays as a draft. With a `plan` only that one goes, and what it replaced comes
 * back. Refused: nothing is planned. Recorded: article.unschedule.
 */
export function unscheduleArticle(
  desk: Desk,
  { articleId, plan }: { articleId: string; plan?: Plan },
): Promise<{ undo: string; isLive: boolean }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'article.publish')
    const { article, open } = await findUntrashed(tx, desk, articleId)
    const first = open.find(
      ({ id, visibleFrom }) => visibleFrom > desk.now && (!plan || id === plan.publicationId),
    )
    if (!first) throw new Invalid(NOTHING_PLANNED)
    const stood = await standBefore(tx, article, desk.now)
    const places = await placesOf(tx, article, open)
    const back = plan ? (await takePlanOut(tx, article, plan, desk.now)).back : []
    if (!plan) await removeAll(tx, articleId, desk.now)
    await notePublishedUses(tx, articleId, desk.now)
    const related = await relateWithin(tx, articleId, desk.now)
    await appendLog(tx, desk.now, [
      ...new Set([...articleTags([...places, ...back]), ...relatedTags(related)]),
    ])
    const undo = await recordUndoable(tx, desk, {
      act: 'article.unschedule',
      subject: 'article',
      subjectId: articleId,
      detail: {
        visibleFrom: first.visibleFrom,
        ...tookOut(plan ? [plan] : []),
        before: stood,
      },
    })
    return { undo, isLive: open.some(({ visibleFrom }) => visibleFrom <= desk.now) }
  })
}

/**
 * Of plans in whose place another stands already: nothing changes for readers, but they do not come back when the other one
 * goes. Recorded: article.unschedule.
 */
export function forgetReplaced(
  desk: Desk,
  { articleId, plans, visibleFrom }: { articleId: string; plans: readonly Plan[]; visibleFrom: number },
): Promise<{ undo: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'article.publish')
    const { article } = await findUntrashed(tx, desk, articleId)
    const undo = await recordUndoable(tx, desk, {
      act: 'article.unschedule',
      subject: 'article',
      subjectId: articleId,
      detail: {
        visibleFrom,
        ...tookOut(plans),
        before: await standBefore(tx, article, desk.now),
      },
    })
    return { undo }
  })
}

async function removeAll(tx: Tx, articleId: string, now: number): Promise<void> {
  await removePlans(tx, articleId, now)
  const wasSeen = await hasPublicationBefore(tx, articleId, now + 1)
  if (!wasSeen) await updateArticle(tx, articleId, { firstPublishedAt: null })
}

const NOTHING_PLANNED =
  'Nothing is planned for this article any more: its moment has come, or somebody took it back.'
