// When a campaign has been shown as often as it may: it ends, for the day or altogether.
import type { Tx } from '../../db/client.ts'
import { countImpressions, putFill } from '../../db/store/publication/ads.ts'

type Caps = { mostTotal: number | null; mostDaily: number | null }

/** Returns whether one was reached that was not before: readers' pages change with it. */
export async function noteFills(tx: Tx, day: string, campaignId: string, caps: Caps): Promise<boolean> {
  const { mostTotal, mostDaily } = caps
  const isSpent = mostTotal !== null && (await countImpressions(tx, campaignId)) >= mostTotal
  const isDone = mostDaily !== null && (await countImpressions(tx, campaignId, day)) >= mostDaily
  const isNew = isSpent && (await putFill(tx, campaignId, ''))
  return (isDone && (await putFill(tx, campaignId, day))) || isNew
}
