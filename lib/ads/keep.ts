// Writes what was counted of advertisements, and ends the campaigns that have been shown as often as they may.
import type { Db, Reading } from '../../db/client.ts'
import { appendLog } from '../../db/store/log.ts'
import { addAdCounts, findLastCampaign } from '../../db/store/publication/ads.ts'
import { every } from '../background/every.ts'
import { loadSettings } from '../reader/settings.ts'
import { inDays, type OfDay } from '../reads/quarters.ts'
import { today } from '../running/days.ts'
import { type Counted, giveBack, takeCounted } from './count.ts'
import { noteFills } from './fills.ts'

/** Adds what was counted to its days; where that fails, it waits for the next time. Pages change only where a cap is reached. */
export async function keepAdCounts(db: Db, now: number): Promise<void> {
  const counted = takeCounted()
  if (counted.length === 0) return
  try {
    await db.write(async (tx) => {
      const reading: Reading = { db: tx, now, note() {} }
      const { timeZone } = await loadSettings(reading)
      let isEnded = false
      for (const id of await addAdCounts(tx, adsByDay(counted, timeZone))) {
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

function adsByDay(counted: Counted[], timeZone: string): OfDay<Counted>[] {
  return inDays(counted, timeZone, {
    keyOf: ({ key, placement }) => `${key} ${placement}`,
    sum: (first, next) => ({
      ...first,
      impressions: first.impressions + next.impressions,
      clicks: first.clicks + next.clicks,
    }),
  })
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
