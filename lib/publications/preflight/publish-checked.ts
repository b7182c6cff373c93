// Publishing as the desk does it: the checks run once more on what really goes out.
import { type Desk, together } from '../../desk.ts'
import { Invalid } from '../../errors.ts'
import { authorize } from '../../policy.ts'
import { type Publish, type Published, publishArticle } from '../publish.ts'
import { loadPreflight } from './load.ts'
import { isBlocking } from './preflight.ts'

/**
 * Refused with every reason when a blocking check fails, unless the editor says why it goes out nevertheless; that is kept
 * in the record. Refused too: a moment that has passed. Imports and fills publish without checks, by `publishArticle`.
 */
export function publishChecked(desk: Desk, input: Publish): Promise<Published> {
  return together(desk, async (desk) => {
    authorize(desk.actor, 'article.publish')
    if (input.at !== undefined && input.at < desk.now) throw new Invalid([{ field: 'at', message: PASSED }])
    const { findings } = await loadPreflight(desk, input.articleId, input.at)
    const blocking = findings.filter(isBlocking)
    if (blocking.length > 0 && !input.despite) {
      throw new Invalid(blocking.map(({ check, message }) => ({ field: `preflight.${check}`, message })))
    }
    return publishArticle(desk, { ...input, despite: blocking.length > 0 ? input.despite : undefined })
  })
}

const PASSED = 'This moment has passed. Choose a later one, or publish now.'
