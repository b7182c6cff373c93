// Takes one plan of an article out, as if it had never been made. Part of an act, which records what stood before.
import type { Tx } from '../../db/client.ts'
import {
  type ArticleRow,
  findRevision,
  hasPublicationBefore,
  listOpenPublications,
  removePublication,
  updateArticle,
} from '../../db/store/articles/articles.ts'
import { movePublication } from '../../db/store/articles/publications.ts'
import type { Places } from '../changes.ts'
import { bringPublicationBack } from './bring-back.ts'
import { datedAnew, type Plan, type Stretch, withoutPlan } from './plan.ts'

/** Returns the article as it is dated then, and where that is listed which has come back. */
export async function takePlanOut(
  tx: Tx,
  article: ArticleRow,
  plan: Plan,
  now: number,
): Promise<{ article: ArticleRow; back: Places[] }> {
  const open = await listOpenPublications(tx, article.id, now)
  const left = withoutPlan(open, { ...plan, replaced: await withTexts(tx, plan.replaced) })
  const wasSeen = await hasPublicationBefore(tx, article.id, now + 1)
  const rows = wasSeen ? left : datedAnew(left)
  await removePublication(tx, plan.publicationId)
  const back: Places[] = []
  for (const row of rows) {
    const { visibleFrom, visibleUntil, listedAt, updatedAt } = row
    if (open.some(({ id }) => id === row.id))
      await movePublication(tx, row.id, { visibleFrom, visibleUntil, listedAt, updatedAt })
    else back.push(...[await bringPublicationBack(tx, article, row)].filter((places) => places !== null))
  }
  if (wasSeen) return { article, back }
  const firstPublishedAt = rows[0]?.visibleFrom ?? null
  await updateArticle(tx, article.id, { firstPublishedAt })
  return { article: { ...article, firstPublishedAt }, back }
}

/** A text of which the history is not kept any more cannot come back; the one before it stays in its place. */
async function withTexts(tx: Tx, replaced: readonly Stretch[]): Promise<Stretch[]> {
  const there: Stretch[] = []
  for (const one of replaced) if (await findRevision(tx, one.revisionId)) there.push(one)
  return there
}
