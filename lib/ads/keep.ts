// Writes what was counted of advertisements, and ends the campaigns that have been shown as often as they may.
import type { Db, Reading } from '../../db/client.ts'
import { appendLog } from '../../db/store/log.ts'
import { addAdCounts, findLastCampaign } from '../../db/store/publication/ads.ts'
import { every } from '../background/every.ts'
import { loadSettings } from '../reader/settings.ts'
import { today } from '../running/days.ts'
import { giveBack, QUARTER, takeCounted } from './count.ts'
import { noteFills } from './fills.ts'

/** Adds what was counted to its days; where that fails, it waits for the next time. Pages change only where a cap is reached. */
export async function keepAdCounts(db: Db, now: number): Promise<void> {
  const counted = takeCounted()
  if (counted.length === 0) return
  try {
    await db.write(async (tx) => {
      const reading: Reading = { db: tx, now, note() {} }
      const { timeZone } = await loadSettings(reading)
      const rows = counted.map(({ quarter, ...row }) => ({ ...row, day: today(quarter * QUARTER, timeZone) }))
      let isEnded = false
      for (const id of await addAdCounts(tx, merged(rows))) {
        const campaign = await findLastCampaign(tx, id)
        if (campaign && (await noteFills(tx, today(now, timeZone), id, campaign))) isEnded = true
      }
      if (isEnded) await appendLog(tx, now, ['ads'])
    })
  } catch (error) {
    giveBack(counted)
    throw error
  }
}

type Row = { day: string; key: string; placement: string; impressions: number; clicks: number }

/** Quarters of one day together: a statement may name a row only once. */
function merged(rows: Row[]): Row[] {
  const days = Map.groupBy(rows, ({ day, key, placement }) => `${day} ${key} ${placement}`)
  return [...days.values()].map((same) =>
    same.reduce(({ day, key, placement, ...sum }, { impressions, clicks }) => ({
      ...{ day, key, placement },
      impressions: sum.impressions + impressions,
      clicks: sum.clicks + clicks,
    })),
  )
}

const MINUTE = 60_000

/** Returns the way to stop it, which writes the last. */
export function tendAds(db: Db, clock: () => number): () => Promise<void> {
  const stopping = new AbortController()
  const keep = () =>
    keepAdCounts(db, clock()).catch((error: unknown) =>
      console.error('Advertisements were not counted.', error),
    )
  const working = every(MINUTE, stopping.signal, keep)
  return async () => {
    stopping.abort()
    await working
    await keep()
  }
}
