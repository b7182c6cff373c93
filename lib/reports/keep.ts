// Writes what was counted of strays, within what a day may hold, and forgets what is old.
import type { Db, Tx } from '../../db/client.ts'
import { addMissing, deleteMissingBefore, listMissingOf } from '../../db/store/reports/missing.ts'
import { addRedirectHits, deleteRedirectHitsBefore } from '../../db/store/reports/redirect-hits.ts'
import {
  addVainSearches,
  deleteVainSearchesBefore,
  listVainWordsOf,
} from '../../db/store/reports/searches.ts'
import { loadSettings } from '../reader/settings.ts'
import { DAYS_KEPT } from '../reads/keep.ts'
import { inDays } from '../reads/quarters.ts'
import { lastDays } from '../reads/spans.ts'
import { giveStraysBack, type Strays, takeStrays } from './count.ts'

/** Addresses, and as many searches: whoever makes up more on a day finds the book full. */
export const MOST_OF_A_DAY = 2000

/** Adds what was counted to its days; where that fails, it waits for the next time. */
export async function keepStrays(db: Db, now: number): Promise<void> {
  const strays = takeStrays()
  if (Object.values(strays).every((rows) => rows.length === 0)) return
  try {
    await db.write(async (tx) => {
      const { timeZone } = await loadSettings({ db: tx, now, note() {} })
      const { missed, hits, vain } = straysByDay(strays, timeZone)
      const first = lastDays(now, DAYS_KEPT, timeZone).from
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

function straysByDay({ missed, hits, vain }: Strays, timeZone: string) {
  return {
    missed: inDays(missed, timeZone, {
      keyOf: ({ address }) => address,
      sum: (first, next) => ({
        ...first,
        hits: first.hits + next.hits,
        fromOwn: first.fromOwn + next.fromOwn,
        referrer: next.referrer || first.referrer,
      }),
    }),
    hits: inDays(hits, timeZone, {
      keyOf: ({ redirectId }) => redirectId,
      sum: (first, next) => ({ ...first, hits: first.hits + next.hits }),
    }),
    vain: inDays(vain, timeZone, {
      keyOf: ({ words }) => words,
      sum: (first, next) => ({ ...first, searches: first.searches + next.searches }),
    }),
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
