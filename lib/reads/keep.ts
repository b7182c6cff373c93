// Writes what was counted, and puts the articles in the order in which they are read.
import type { Db } from '../../db/client.ts'
import { appendLog } from '../../db/store/log.ts'
import { addReads, deleteReadsBefore, listRanked, rankReads, replaceRanked } from '../../db/store/reads.ts'
import { loadSettings } from '../reader/settings.ts'
import { decodedPath } from '../redirects/key.ts'
import { type Counted, giveBack, takeCounted } from './count.ts'
import { inDays, type OfDay } from './quarters.ts'
import { lastDays } from './spans.ts'

/** A quarter, to compare a month with the one before. */
export const DAYS_KEPT = 92
/** What is read most is asked of so many days, today's among them. */
const DAYS_RANKED = 7
/** More than are shown: some may be withdrawn, or stand elsewhere on the page. */
const RANKED = 30

/** Adds what was counted to its days; where that fails, it waits for the next time. No reader can see it yet. */
export async function keepReads(db: Db, now: number): Promise<void> {
  const counted = takeCounted()
  if (counted.length === 0) return
  try {
    const { countsReads, timeZone } = await loadSettings({ db, now, note() {} })
    // What was counted while nobody is to count is forgotten.
    if (!countsReads) return
    await db.write(async (tx) => {
      await addReads(tx, readsByDay(counted, timeZone))
      await deleteReadsBefore(tx, lastDays(now, DAYS_KEPT, timeZone).from)
    })
  } catch (error) {
    giveBack(counted)
    throw error
  }
}

function readsByDay(counted: Counted[], timeZone: string): OfDay<Counted>[] {
  const rows = counted.map((one) => ({ ...one, slug: decodedPath(one.slug) }))
  return inDays(rows, timeZone, {
    keyOf: ({ slug }) => slug,
    sum: (first, next) => ({ ...first, reads: first.reads + next.reads }),
  })
}

/** Pages that show the order are made anew only when it has changed. */
export async function rankMostRead(db: Db, now: number): Promise<void> {
  const { timeZone } = await loadSettings({ db, now, note() {} })
  const ranked = await rankReads(db, lastDays(now, DAYS_RANKED, timeZone).from, RANKED)
  if (String(ranked) === String(await listRanked(db))) return
  await db.write(async (tx) => {
    await replaceRanked(tx, ranked)
    await appendLog(tx, now, ['most-read'])
  })
}
