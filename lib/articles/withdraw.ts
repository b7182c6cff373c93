// Takes an article off the site at once, everywhere; its address answers "gone" from then on.
import { findArticleRow, listOpenPublications, withdrawPublications } from '../../db/store/articles.ts'
import { appendLog } from '../../db/store/log.ts'
import { recordActivity } from '../activity.ts'
import { articleTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { placesOf } from './places.ts'

/** Refused: an article that is neither live nor scheduled. The text stays, as a draft. Recorded: article.withdraw. */
export function withdrawArticle(desk: Desk, input: { articleId: string; why: string }): Promise<void> {
  return act(desk, async (tx) => {
    const article = await findArticleRow(tx, input.articleId)
    if (!article) throw new NotFound('This article does not exist.')
    authorize(desk.actor, 'article.withdraw')
    const open = await listOpenPublications(tx, article.id, desk.now)
    if (open.length === 0)
      throw new Invalid('This article is not on the site, so there is nothing to withdraw.')
    const places = await placesOf(tx, article, open)
    await withdrawPublications(tx, article.id, desk.now)
    await appendLog(tx, desk.now, articleTags(places))
    await recordActivity(tx, desk, {
      act: 'article.withdraw',
      subject: 'article',
      subjectId: article.id,
      detail: { why: input.why },
    })
  })
}
