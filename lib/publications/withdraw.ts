// Takes an article off the site at once, everywhere. Its address answers "gone" from then on, or leads elsewhere.
import type { Tx } from '../../db/client.ts'
import {
  type ArticleRow,
  listOpenPublications,
  withdrawPublications,
} from '../../db/store/articles/articles.ts'
import { appendLog } from '../../db/store/log.ts'
import { recordUndoable } from '../activity.ts'
import { findUntrashed } from '../articles/found.ts'
import { articleTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { notePublishedUses } from '../media/uses.ts'
import { authorize } from '../policy.ts'
import { dropRedirectAtWithin } from '../redirects/drop.ts'
import { redirectKey } from '../redirects/key.ts'
import { putRedirectWithin } from '../redirects/put.ts'
import { urls } from '../urls.ts'
import { standBefore } from './before.ts'
import { placesOf } from './places.ts'

/** Why its address leads elsewhere: what tells this redirect from one that somebody sets later. */
export const WITHDRAWN = 'Withdrawn'

export type Withdraw = {
  articleId: string
  why: string
  /** Where readers of its address are sent instead: an article that they can see, or an address. */
  toArticleId?: string
  to?: string
}

/**
 * Refused: an article that is neither live nor scheduled, and a target that is no address or not there. The text stays, as
 * a draft. Recorded: article.withdraw.
 */
export function withdrawArticle(desk: Desk, input: Withdraw): Promise<{ undo: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'article.withdraw')
    const { article, open } = await findUntrashed(tx, desk, input.articleId)
    if (open.length === 0)
      throw new Invalid('This article is not on the site, so there is nothing to withdraw.')
    const to = await targetOf(tx, desk, input)
    const stood = await standBefore(tx, article, desk.now)
    const places = await placesOf(tx, article, open)
    await withdrawPublications(tx, article.id, desk.now)
    await notePublishedUses(tx, article.id, desk.now)
    const moved = await sendOn(tx, desk, article, to)
    await appendLog(tx, desk.now, [...new Set([...articleTags(places), ...moved])])
    const undo = await recordUndoable(tx, desk, {
      act: 'article.withdraw',
      subject: 'article',
      subjectId: article.id,
      detail: { why: input.why, ...(to ? { to } : {}), before: stood },
    })
    return { undo }
  })
}

/** Null: gone. */
async function targetOf(
  tx: Tx,
  desk: Desk,
  { articleId, toArticleId, to }: Withdraw,
): Promise<string | null> {
  if (toArticleId === articleId) throw refused('toArticleId', 'An article cannot lead to itself.')
  if (toArticleId) {
    const { article } = await findUntrashed(tx, desk, toArticleId)
    const open = await listOpenPublications(tx, toArticleId, desk.now)
    if (open.some(({ visibleFrom }) => visibleFrom <= desk.now)) return encodeURI(urls.article(article.slug))
    throw refused('toArticleId', 'That article is not on the site now. Choose one that readers can see.')
  }
  if (!to) return null
  if (/^\/(?!\/)\S*$/.test(to)) return to
  if (/^https?:\/\/\S+$/i.test(to) && URL.canParse(to)) return new URL(to).href
  throw refused('to', 'Give an address of this site that begins with “/”, or a whole one with https://.')
}

/** An older redirect from the same address would come into force again; it goes. Returns the tags of what moved. */
async function sendOn(tx: Tx, desk: Desk, { slug }: ArticleRow, to: string | null): Promise<string[]> {
  const from = encodeURI(urls.article(slug))
  const ledBack = await dropRedirectAtWithin(tx, desk, redirectKey(from))
  if (to === null) return ledBack
  return [...ledBack, ...(await putRedirectWithin(tx, desk, { from, to, why: WITHDRAWN })).tags]
}

const refused = (field: string, message: string) => new Invalid([{ field, message }])
