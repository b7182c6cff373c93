// What a promo is doing, also while it waits for its issue.
import type { PromoBarDesk } from '../../../lib/promos/load.ts'
import type { Promo } from '../../../lib/promos/promo.ts'
import { runOf } from '../../../lib/running/days.ts'
import { runWords } from '../running/run-words.ts'

type Around = Pick<PromoBarDesk, 'issues' | 'today'>

const issueOf = ({ issueId }: Promo, { issues }: Around) => issues.find(({ id }) => id === issueId)

const isWaiting = (promo: Promo, around: Around) =>
  promo.issueId !== undefined && !issueOf(promo, around)?.isOut

/** Readers see it. */
export const isRunning = (promo: Promo, around: Around) =>
  runOf(promo, around.today) === 'running' && !isWaiting(promo, around)

export function promoWords(promo: Promo, around: Around): string {
  const words = runWords(promo, around.today)
  const issue = issueOf(promo, around)
  if (promo.issueId === undefined || runOf(promo, around.today) === 'over') return words
  if (isWaiting(promo, around)) return `Appears with ${issue?.label ?? 'an issue that is gone'}`
  return `${words}, with ${issue?.label}`
}
