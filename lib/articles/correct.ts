// Adds a correction, clarification, update or retraction to an article: a dated sentence that readers see with it.
import { findArticleRow, insertCorrection, listOpenPublications } from '../../db/store/articles.ts'
import { appendLog } from '../../db/store/log.ts'
import { recordActivity } from '../activity.ts'
import { articleTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import type { CorrectionView } from '../reader/views.ts'
import { placesOf } from './places.ts'

export type Correct = { articleId: string; kind: CorrectionView['kind']; text: string; at?: number }

/** Refused: an empty text. Recorded: article.correct. */
export function correctArticle(desk: Desk, input: Correct): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    const article = await findArticleRow(tx, input.articleId)
    if (!article) throw new NotFound('This article does not exist.')
    authorize(desk.actor, 'article.publish')
    if (input.text.trim() === '')
      throw new Invalid([{ field: 'text', message: 'Say what was wrong and what is right.' }])
    const id = desk.newId()
    const { articleId, kind, text } = input
    await insertCorrection(tx, {
      id,
      articleId,
      kind,
      text,
      at: input.at ?? desk.now,
      revisionId: article.draftRevisionId,
    })
    const open = await listOpenPublications(tx, articleId, desk.now)
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
