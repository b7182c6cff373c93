// Sends an old address to a new one.

import { isAddressOfVisible } from '../../db/store/articles/slugs.ts'
import { appendLog } from '../../db/store/log.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'
import { articleSlugOf, LIVE, type NewRedirect, putRedirectWithin } from './put.ts'

export type { NewRedirect }

/**
 * Chains are collapsed. Refused: an address that would lead to itself, and that of an article which readers see: it would
 * never be followed, but everything that leads to the article would pass it by. Recorded: redirect.add.
 */
export function addRedirect(desk: Desk, redirect: NewRedirect): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const slug = articleSlugOf(redirect.from)
    if (slug && (await isAddressOfVisible(tx, slug, desk.now)))
      throw new Invalid([{ field: 'from', message: LIVE }])
    const { id, tags } = await putRedirectWithin(tx, desk, redirect)
    await appendLog(tx, desk.now, tags)
    await recordActivity(tx, desk, { act: 'redirect.add', subject: 'redirect', subjectId: id })
    return { id }
  })
}
