// Puts the promo bar that somebody has put together before readers, as a version of its own.
import type { Tx } from '../../db/client.ts'
import { FOREVER } from '../../db/schema/kit.ts'
import { appendLog } from '../../db/store/log.ts'
import { findIssueRow, findLastPromoBar, insertPromoBar } from '../../db/store/publication/site.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'
import { isSame } from '../same.ts'
import { comparePromos } from './compare.ts'
import type { Promo } from './promo.ts'

export type PromoBarNow = { id: string; promos: Promo[] } | null

/**
 * Earlier versions stay. Refused, with what stands now: `base` is not what stands any more; and an issue that
 * is not there. Nothing is written when
 * nothing changed. Recorded: promo-bar.publish, with what changed.
 */
export function publishPromoBar(
  desk: Desk,
  { base, promos }: { base: string | null; promos: Promo[] },
): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'site.edit')
    const standing = await findLastPromoBar(tx)
    if ((standing?.id ?? null) !== base) {
      const current: PromoBarNow = standing && { id: standing.id, promos: standing.promos }
      throw new Conflict(MEANWHILE, current)
    }
    if (standing && isSame(standing.promos, promos)) return { id: standing.id }
    await assertIssuesThere(tx, promos)
    const id = desk.newId()
    await insertPromoBar(tx, { id, promos, visibleFrom: desk.now, visibleUntil: FOREVER })
    await appendLog(tx, desk.now, ['promos'])
    const detail = { before: base, changes: comparePromos(standing?.promos ?? [], promos) }
    await recordActivity(tx, desk, { act: 'promo-bar.publish', subject: 'promo-bar', subjectId: id, detail })
    return { id }
  })
}

async function assertIssuesThere(tx: Tx, promos: Promo[]): Promise<void> {
  for (const [at, { issueId }] of promos.entries()) {
    if (issueId === undefined || (await findIssueRow(tx, issueId))) continue
    const message = 'This issue does not exist any more. Choose another, or none.'
    throw new Invalid([{ field: `promos.${at}.issueId`, message }])
  }
}

const MEANWHILE = 'Somebody else has changed the promo bar meanwhile. Nothing of theirs or yours is lost.'
