// Adds a correction, clarification, update or retraction to an article: a dated sentence that readers see with it.
import { insertCorrection } from '../../db/store/articles/corrections.ts'
import { appendLog } from '../../db/store/log.ts'
import { recordActivity } from '../activity.ts'
import { findUntrashed } from '../articles/found.ts'
import { findDone, rememberDone } from '../articles/once.ts'
import { articleTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'
import { placesOf } from '../publications/places.ts'
import type { CorrectionView } from '../reader/views.ts'

export type Correct = {
  articleId: string
  kind: CorrectionView['kind']
  text: string
  at?: number
  key?: string
}

/** Sent twice under one key it is printed once. Refused: an empty text, a date to come. Recorded: article.correct. */
export function correctArticle(desk: Desk, input: Correct): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'article.publish')
    const { article, open } = await findUntrashed(tx, desk, input.articleId)
    if (input.text.trim() === '')
      throw new Invalid([{ field: 'text', message: 'Say what was wrong and what is right.' }])
    assertPast(desk, input.at)
    const { articleId, kind, text, key } = input
    const sent = { key, what: ['correction', articleId, kind, text, input.at] }
    const done = await findDone(tx, desk, sent)
    if (done) return { id: done.revisionId }
    const id = desk.newId()
    const at = input.at ?? desk.now
    await rememberDone(tx, desk, sent, { articleId, rev: article.rev, revisionId: id })
    await insertCorrection(tx, {
      id,
      articleId,
      kind,
      text,
      at,
      firstPublishedAt: at,
      // Dated back, it changes what subscribers have now all the same.
      updatedAt: at < desk.now ? desk.now : null,
      revisionId: article.draftRevisionId,
    })
    await appendLog(tx, desk.now, articleTags(await placesOf(tx, article, open)))
    await recordActivity(tx, desk, {
      act: 'article.correct',
      subject: 'article',
      subjectId: articleId,
      detail: { kind },
    })
    return { id }
  })
}

/** A correction tells of what was put right, so it is never dated ahead. */
export function assertPast(desk: Desk, at: number | undefined): void {
  if (at !== undefined && at > desk.now)
    throw new Invalid([{ field: 'at', message: 'A correction cannot carry a date to come.' }])
}
