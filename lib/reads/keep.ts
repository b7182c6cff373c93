// Writes what was counted, and puts the articles in the order in which they are read.
import type { Db } from '../../db/client.ts'
import { appendLog } from '../../db/store/log.ts'
import { addReads, deleteReadsBefore, listRanked, rankReads, replaceRanked } from '../../db/store/reads.ts'
import { utcDay } from '../dates.ts'
import { loadSettings } from '../reader/settings.ts'
import { decodedPath } from '../redirects/key.ts'
import { giveBack, takeCounted } from './count.ts'

const DAY = 86_400_000
/** A quarter, to compare a month with the one before. */
export const DAYS_KEPT = 92
/** What is read most is asked of so many days, today's among them. */
const DAYS_RANKED = 7
/** More than are shown: some may be withdrawn, or stand elsewhere on the page. */
const RANKED = 30

/** Adds what was counted to its days; where that fails, it waits for the next time. No reader can see it yet. */
export async function keepReads(db: Db, now: number): Promise<void> {
  const counted = takeCounted()
  if (counted.length === 0 || !(await isCounting(db, now))) return
  try {
    await db.write(async (tx) => {
      await addReads(
        tx,
        counted.map((one) => ({ ...one, slug: decodedPath(one.slug) })),
      )
      await deleteReadsBefore(tx, utcDay(now - (DAYS_KEPT - 1) * DAY))
    })
  } catch (error) {
    giveBack(counted)
    throw error
  }
}

/** What was counted while nobody is to count is forgotten. */
async function isCounting(db: Db, now: number): Promise<boolean> {
  return (await loadSettings({ db, now, note() {} })).countsReads
}

/** Pages that show the order are made anew only when it has changed. */
export async function rankMostRead(db: Db, now: number): Promise<void> {
  const ranked = await rankReads(db, utcDay(now - (DAYS_RANKED - 1) * DAY), RANKED)
  if (String(ranked) === String(await listRanked(db))) return
  await db.write(async (tx) => {
    await replaceRanked(tx, ranked)
    await appendLog(tx, now, ['most-read'])
  })
}
