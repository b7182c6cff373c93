// Plans that were taken out of an article: what else took their place may still name them, and must not bring them back.
import { z } from 'zod'
import type { Source } from '../../db/client.ts'
import { mapActs } from '../../db/store/activity.ts'
import { publicationBefore } from './before.ts'
import { type Plan, type Stretch, withoutPlan } from './plan.ts'

/** As an entry of the record keeps it. What it is listed under is found out anew when it comes back. */
export const stretch = publicationBefore.omit({ terms: true })

const kept = z.array(z.object({ publicationId: z.string(), replaced: z.array(stretch) }))

export type PublishingAct = { id: string; act: string; detail: Record<string, unknown> }

/** What the record says of publishing and taking out, by article, the first first. */
export function mapPublishingActs(
  db: Source,
  articleIds: readonly string[],
): Promise<Map<string, PublishingAct[]>> {
  const acts = ['article.publish', 'article.unschedule', 'article.undo']
  return mapActs(db, { acts, subject: 'article', subjectIds: articleIds })
}

/** By these acts of one article; not what was put back by taking the act back. */
export function takenOutBy(acts: readonly PublishingAct[]): Plan[] {
  const undone = new Set(acts.filter(({ act }) => act === 'article.undo').map(({ detail }) => detail.entryId))
  return acts.flatMap(({ id, detail }) => (undone.has(id) ? [] : (kept.safeParse(detail.tookOut).data ?? [])))
}

/** For the record of the act that takes them out. */
export function tookOut(plans: readonly Plan[]): { tookOut?: Plan[] } {
  if (plans.length === 0) return {}
  return { tookOut: plans.map(({ publicationId, replaced }) => ({ publicationId, replaced: [...replaced] })) }
}

/** What a plan replaced, as it would have been without the plans that were taken out since: what stood under those is there. */
export function withoutTakenOut(replaced: readonly Stretch[], takenOut: readonly Plan[]): Stretch[] {
  const out = takenOut.find(({ publicationId }) => replaced.some(({ id }) => id === publicationId))
  if (!out) return [...replaced]
  return withoutTakenOut(
    withoutPlan(replaced, out),
    takenOut.filter((one) => one !== out),
  )
}
