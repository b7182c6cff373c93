// Takes back what is planned for an article: the first text, or an update of the one that readers see.
import { hasPublicationBefore, updateArticle } from '../../db/store/articles.ts'
import { appendLog } from '../../db/store/log.ts'
import { removePlans } from '../../db/store/publications.ts'
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

/** What readers see stays as it is, and the text stays as a draft. Refused: nothing is planned. Recorded: article.unschedule. */
export function unscheduleArticle(
  desk: Desk,
  { articleId }: { articleId: string },
): Promise<{ undo: string; isLive: boolean }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'article.publish')
    const { article, open } = await findUntrashed(tx, desk, articleId)
    const first = open.find(({ visibleFrom }) => visibleFrom > desk.now)
    if (!first) throw new Invalid(NOTHING_PLANNED)
    const stood = await standBefore(tx, article, desk.now)
    const places = await placesOf(tx, article, open)
    await removePlans(tx, articleId, desk.now)
    await notePublishedUses(tx, articleId, desk.now)
    const wasSeen = await hasPublicationBefore(tx, articleId, desk.now + 1)
    if (!wasSeen) await updateArticle(tx, articleId, { firstPublishedAt: null })
    const related = await relateWithin(tx, articleId, desk.now)
    await appendLog(tx, desk.now, [...new Set([...articleTags(places), ...relatedTags(related)])])
    const undo = await recordUndoable(tx, desk, {
      act: 'article.unschedule',
      subject: 'article',
      subjectId: articleId,
      detail: { visibleFrom: first.visibleFrom, before: stood },
    })
    return { undo, isLive: open.some(({ visibleFrom }) => visibleFrom <= desk.now) }
  })
}

const NOTHING_PLANNED =
  'Nothing is planned for this article any more: its moment has come, or somebody took it back.'
