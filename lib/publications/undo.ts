// Takes back the latest act of publishing: publications, dates and redirects stand as they stood before it.
import type { Tx } from '../../db/client.ts'
import { findLatestActivity } from '../../db/store/activity.ts'
import { type ArticleRow, removePublication, updateArticle } from '../../db/store/articles/articles.ts'
import { listPublicationsSince, movePublication } from '../../db/store/articles/publications.ts'
import { appendLog } from '../../db/store/log.ts'
import { findRedirectRow, putRedirect } from '../../db/store/publication/redirects.ts'
import { recordActivity } from '../activity.ts'
import { findUntrashed } from '../articles/found.ts'
import { articleTags, redirectTags, relatedTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict } from '../errors.ts'
import { notePublishedUses } from '../media/uses.ts'
import { authorize } from '../policy.ts'
import { dropRedirectAtWithin } from '../redirects/drop.ts'
import { redirectKey } from '../redirects/key.ts'
import { relateWithin } from '../related/relate.ts'
import { urls } from '../urls.ts'
import { type Before, before } from './before.ts'
import { bringPublicationBack } from './bring-back.ts'
import { placesOf } from './places.ts'
import { IN_THE_WAY, whyNot } from './undoable.ts'
import { WITHDRAWN } from './withdraw.ts'

/**
 * `entryId` is the act's entry in the record. Refused, with the reason: something was done since, the moment that was
 * planned has come, or it is more than an hour ago. Recorded: article.undo.
 */
export function undoPublishing(
  desk: Desk,
  { articleId, entryId }: { articleId: string; entryId: string },
): Promise<{ act: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'article.publish')
    const { article } = await findUntrashed(tx, desk, articleId)
    const entry = await findLatestActivity(tx, { acts: IN_THE_WAY, subject: 'article', subjectId: articleId })
    if (entry?.id !== entryId) throw new Conflict(SOMETHING_ELSE)
    const kept = before.safeParse(entry.detail.before).data
    if (!kept) throw new Conflict(SOMETHING_ELSE)
    const reason = whyNot(entry, kept, desk.now)
    if (reason) throw new Conflict(REASONS[reason])

    const touched = await placesOf(tx, article, await listPublicationsSince(tx, articleId, kept.since))
    await restorePublications(tx, article, kept, entry.at)
    await notePublishedUses(tx, articleId, desk.now)
    const moved = await restoreRedirects(tx, desk, { article, kept, entry })
    await restoreFacts(tx, article, kept, entry.act)
    const restored = await placesOf(tx, article, await listPublicationsSince(tx, articleId, kept.since))
    const related = await relateWithin(tx, articleId, desk.now)
    await appendLog(tx, desk.now, [
      ...new Set([...articleTags([...touched, ...restored]), ...relatedTags(related), ...moved]),
    ])
    await recordActivity(tx, desk, {
      act: 'article.undo',
      subject: 'article',
      subjectId: articleId,
      detail: { act: entry.act, entryId },
    })
    return { act: entry.act }
  })
}

const SOMETHING_ELSE =
  'Something else was done with this article since, so it cannot be taken back by itself. Look at its activity.'
const TEXT_IS_GONE =
  'The text that stood before is not kept any more, so this cannot be taken back. Withdraw or publish it instead.'
const REASONS: Record<NonNullable<ReturnType<typeof whyNot>>, string> = {
  'too-late':
    'This was more than an hour ago, so it cannot be taken back any more. Withdraw or publish it instead.',
  'has-come': 'The moment it was planned for has come, and readers saw it. Withdraw or publish it instead.',
  'has-passed':
    'The moment it was planned for has passed, and readers did not see it. Schedule it anew, or publish it.',
}

/** Those that were ended get their end back, those that were removed return, those that came by the act go. */
async function restorePublications(tx: Tx, article: ArticleRow, kept: Before, actAt: number): Promise<void> {
  const known = new Set(kept.publications.map(({ id }) => id))
  const since = Math.min(kept.since, actAt)
  // What was ended at the act's own moment counts as ended then, so one looks from just before.
  const standing = await listPublicationsSince(tx, article.id, since - 1)
  for (const { id, visibleUntil } of standing)
    if (!known.has(id) && visibleUntil > since) await removePublication(tx, id)
  const left = new Set(standing.map(({ id }) => id))
  for (const row of kept.publications) {
    const { visibleFrom, visibleUntil, listedAt, updatedAt } = row
    if (left.has(row.id))
      await movePublication(tx, row.id, { visibleFrom, visibleUntil, listedAt, updatedAt })
    else if (!(await bringPublicationBack(tx, article, row))) throw new Conflict(TEXT_IS_GONE)
  }
}

/** Only what the act itself set; a step that a colleague took since stays. */
async function restoreFacts(tx: Tx, article: ArticleRow, kept: Before, act: string): Promise<void> {
  const { status, firstPublishedAt, embargoUntil } = kept.article
  if (act === 'article.embargo') await updateArticle(tx, article.id, { firstPublishedAt, embargoUntil })
  if (act === 'article.unschedule') await updateArticle(tx, article.id, { firstPublishedAt })
  if (act !== 'article.publish') return
  await updateArticle(tx, article.id, { firstPublishedAt, ...(article.status === 'ready' ? { status } : {}) })
}

/**
 * What the act did to redirects: publishing took the one from the article's own address away, withdrawing may have put one
 * there and led those to the article along. Others, and one that somebody has put there since, are none of its business.
 * Returns the tags of all addresses that lead elsewhere now.
 */
async function restoreRedirects(tx: Tx, desk: Desk, { article, kept, entry }: Restored): Promise<string[]> {
  const { act, detail } = entry
  if (act !== 'article.publish' && act !== 'article.withdraw') return []
  const own = redirectKey(urls.article(article.slug))
  const standing = await findRedirectRow(tx, own)
  const isOfAct = act === 'article.withdraw' && Boolean(detail.to) && standing?.why === WITHDRAWN
  const to = isOfAct ? standing?.toPath : detail.to
  const bent = act === 'article.withdraw' && to ? await bentBy(tx, kept, { own, to: String(to) }) : []
  const ledBack = isOfAct ? await dropRedirectAtWithin(tx, desk, own) : []
  const before = kept.redirects.find(({ fromPath }) => fromPath === own)
  const back = [...(before && (isOfAct || !standing) ? [before] : []), ...bent]
  for (const row of back) await putRedirect(tx, { ...row, createdAt: desk.now })
  const others = [...(standing || before ? [own] : []), ...bent.map(({ fromPath }) => fromPath)]
  return [...ledBack, ...others.flatMap(redirectTags)]
}

type Restored = { article: ArticleRow; kept: Before; entry: { act: string; detail: Record<string, unknown> } }

/** Of those that led to the article, the ones that were led on with it and that nobody has changed since. */
async function bentBy(tx: Tx, kept: Before, { own, to }: { own: string; to: string }) {
  const bent: Before['redirects'] = []
  for (const row of kept.redirects) {
    const now = row.fromPath === own ? null : await findRedirectRow(tx, row.fromPath)
    if (now?.toPath === to) bent.push(row)
  }
  return bent
}
