// Puts an article into the trash and takes it out again. Nothing is lost: its text, its history and its address stay.
import { updateArticle } from '../../db/store/articles/articles.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'
import { findReadable, findUntrashed } from './found.ts'

/** Refused: an article that readers see, or that is planned. Recorded: article.trash. */
export function trashArticle(desk: Desk, { articleId }: { articleId: string }): Promise<void> {
  return act(desk, async (tx) => {
    const { open, subject } = await findUntrashed(tx, desk, articleId)
    authorize(desk.actor, 'article.trash', subject)
    if (open.length > 0) {
      const isLive = open.some((one) => one.visibleFrom <= desk.now)
      throw new Invalid(isLive ? LIVE : PLANNED)
    }
    await updateArticle(tx, articleId, { trashedAt: desk.now })
    await recordActivity(tx, desk, { act: 'article.trash', subject: 'article', subjectId: articleId })
  })
}

const LIVE = 'Readers can see this article. Withdraw it first, then put it into the trash.'
const PLANNED = 'This article is scheduled. Call off the plan first, then put it into the trash.'

/** Refused: an article that is not in the trash. Recorded: article.restore. */
export function restoreFromTrash(desk: Desk, { articleId }: { articleId: string }): Promise<void> {
  return act(desk, async (tx) => {
    const { article, subject } = await findReadable(tx, desk, articleId)
    authorize(desk.actor, 'article.trash', subject)
    if (article.trashedAt === null) throw new Invalid('This article is not in the trash.')
    await updateArticle(tx, articleId, { trashedAt: null })
    await recordActivity(tx, desk, { act: 'article.restore', subject: 'article', subjectId: articleId })
  })
}
