// Moments of publications moved and restored; called inside a verb's transaction.
import { and, eq, gt, inArray } from 'drizzle-orm'
import type { Source, Tx } from '../../client.ts'
import { listOpenPublications, type PublicationRow, removePublication } from './articles.ts'

export type Moments = Pick<PublicationRow, 'visibleFrom' | 'visibleUntil' | 'listedAt' | 'updatedAt'>

/** The terms go along, so that listings say the same as the article. */
export async function movePublication(tx: Tx, id: string, moments: Partial<Moments>): Promise<void> {
  const { publications, publicationTerms: terms } = tx.t
  await tx.orm.update(publications).set(moments).where(eq(publications.id, id))
  const { updatedAt, ...shared } = moments
  if (Object.keys(shared).length === 0) return
  await tx.orm.update(terms).set(shared).where(eq(terms.publicationId, id))
}

/** Publications that had not ended at `since`, the earliest first. */
export async function listPublicationsSince(tx: Tx, articleId: string, since: number) {
  const { publications } = tx.t
  return tx.orm
    .select()
    .from(publications)
    .where(and(eq(publications.articleId, articleId), gt(publications.visibleUntil, since)))
    .orderBy(publications.visibleFrom)
}

/** What of these articles begins after `now`. */
export async function listPlanned({ orm, t: { publications } }: Source, articleIds: string[], now: number) {
  return orm
    .select()
    .from(publications)
    .where(and(inArray(publications.articleId, articleIds), gt(publications.visibleFrom, now)))
    .orderBy(publications.visibleFrom)
}

/** Nothing is planned any more: the text that readers see now stays until the article's end. */
export async function removePlans(tx: Tx, articleId: string, now: number): Promise<void> {
  const open = await listOpenPublications(tx, articleId, now)
  const plans = open.filter(({ visibleFrom }) => visibleFrom > now)
  const [first] = plans
  const last = plans.at(-1)
  if (!first || !last) return
  for (const { id } of plans) await removePublication(tx, id)
  const live = open.find(({ visibleFrom }) => visibleFrom <= now)
  if (live?.visibleUntil === first.visibleFrom)
    await movePublication(tx, live.id, { visibleUntil: last.visibleUntil })
}
