// Writes what was counted of strays, within what a day may hold, and forgets what is old.
import type { Db, Tx } from '../../db/client.ts'
import { addMissing, deleteMissingBefore, listMissingOf } from '../../db/store/reports/missing.ts'
import { addRedirectHits, deleteRedirectHitsBefore } from '../../db/store/reports/redirect-hits.ts'
import {
  addVainSearches,
  deleteVainSearchesBefore,
  listVainWordsOf,
} from '../../db/store/reports/searches.ts'
import { utcDay } from '../dates.ts'
import { DAYS_KEPT } from '../reads/keep.ts'
import { giveStraysBack, takeStrays } from './count.ts'

const DAY = 86_400_000
/** Addresses, and as many searches: whoever makes up more on a day finds the book full. */
export const MOST_OF_A_DAY = 2000

/** Adds what was counted to its days; where that fails, it waits for the next time. */
export async function keepStrays(db: Db, now: number): Promise<void> {
  const strays = takeStrays()
  const { missed, hits, vain } = strays
  if (missed.length + hits.length + vain.length === 0) return
  const first = utcDay(now - (DAYS_KEPT - 1) * DAY)
  try {
    await db.write(async (tx) => {
      await addRedirectHits(tx, hits)
      await addMissing(
        tx,
        await withinBounds(tx, missed, { keyOf: ({ address }) => address, known: listMissingOf }),
      )
      await addVainSearches(
        tx,
        await withinBounds(tx, vain, { keyOf: ({ words }) => words, known: listVainWordsOf }),
      )
      await deleteRedirectHitsBefore(tx, first)
      await deleteMissingBefore(tx, first)
      await deleteVainSearchesBefore(tx, first)
    })
  } catch (error) {
    giveStraysBack(strays)
    throw error
  }
}

type Book<T> = { keyOf(row: T): string; known(tx: Tx, day: string): Promise<string[]> }

async function withinBounds<T extends { day: string }>(tx: Tx, rows: T[], book: Book<T>): Promise<T[]> {
  const kept: T[] = []
  for (const [day, own] of Map.groupBy(rows, (row) => row.day)) {
    const known = new Set(await book.known(tx, day))
    for (const row of own) {
      const key = book.keyOf(row)
      if (!known.has(key) && known.size >= MOST_OF_A_DAY) continue
      known.add(key)
      kept.push(row)
    }
  }
  return kept
}
