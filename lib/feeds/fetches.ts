// Counts who fetches which feed: kept in memory for a minute, then added to the day's numbers.
import type { Db } from '../../db/client.ts'
import {
  addFetches,
  deleteFetchesBefore,
  type FetchRow,
  listFetchKeys,
} from '../../db/store/feeds/fetches.ts'
import { loadSettings } from '../reader/settings.ts'
import { DAYS_KEPT } from '../reads/keep.ts'
import { inDays, quarterOf } from '../reads/quarters.ts'
import { lastDays } from '../reads/spans.ts'
import { urls } from '../urls.ts'
import { type FeedAddress, readFeedAddress } from './address.ts'
import { readerOf } from './readers.ts'

/** Whoever makes up names gets no further than this. */
const MOST_WAITING = 2000
const MOST_READERS = 200
/** Of a day: beyond that programs are no longer kept apart, and beyond twice as many nothing more is counted. */
const MOST_ROWS = 2000
const OTHERS = 'Others'

type Fetch = { address: string; userAgent: string | undefined; isUnchanged: boolean; at: number }
type Key = Pick<FetchRow, 'page' | 'format' | 'reader'>
type Waiting = Omit<FetchRow, 'day'> & { quarter: number }

/** Of the program's own memory: the front counts, and the background work of the same process writes. */
const waiting = new Map<string, Waiting>()

export function countFetch({ address, userAgent, isUnchanged, at }: Fetch): void {
  const asked = readFeedAddress(address)
  if (!asked) return
  const { name, subscribers } = readerOf(userAgent)
  const row = { quarter: quarterOf(at), page: pageOf(asked), format: asked.format, reader: name }
  if (waiting.size >= MOST_WAITING && !waiting.has(waitingKey(row))) return
  add({ ...row, lastAt: at, fetches: 1, unchanged: Number(isUnchanged), subscribers })
}

function add(row: Waiting): void {
  const before = waiting.get(waitingKey(row))
  waiting.set(waitingKey(row), before ? sum(before, row) : row)
}

function sum<T extends Pick<FetchRow, 'lastAt' | 'fetches' | 'unchanged' | 'subscribers'>>(
  first: T,
  next: T,
): T {
  return {
    ...first,
    lastAt: Math.max(first.lastAt, next.lastAt),
    fetches: first.fetches + next.fetches,
    unchanged: first.unchanged + next.unchanged,
    subscribers: Math.max(first.subscribers, next.subscribers),
  }
}

/** Writes what has been counted; where that fails, it waits for the next time. */
export async function keepFetches(db: Db, now: number): Promise<void> {
  const counted = [...waiting.values()]
  waiting.clear()
  if (counted.length === 0) return
  try {
    await db.write(async (tx) => {
      const { timeZone } = await loadSettings({ db: tx, now, note() {} })
      const rows = inDays(counted, timeZone, { keyOf, sum })
      for (const [day, own] of Map.groupBy(rows, (row) => row.day))
        await addFetches(tx, withinBounds(own, await listFetchKeys(tx, day)))
      await deleteFetchesBefore(tx, lastDays(now, DAYS_KEPT, timeZone).from)
    })
  } catch (error) {
    counted.forEach(add)
    throw error
  }
}

/** Anybody may ask for every feed under any name: what a day keeps of that has an end. */
function withinBounds(rows: FetchRow[], known: Key[]): FetchRow[] {
  const keys = new Set(known.map(keyOf))
  const readers = new Set(known.map(({ reader }) => reader))
  const isKeptApart = (row: FetchRow) =>
    keys.has(keyOf(row)) ||
    (keys.size < MOST_ROWS && (readers.has(row.reader) || readers.size < MOST_READERS))
  return rows.flatMap((row) => {
    const kept = isKeptApart(row) ? row : { ...row, reader: OTHERS, subscribers: 0 }
    if (!keys.has(keyOf(kept)) && keys.size >= 2 * MOST_ROWS) return []
    keys.add(keyOf(kept))
    readers.add(kept.reader)
    return kept
  })
}

const keyOf = ({ page, format, reader }: Key) => JSON.stringify([page, format, reader])

const waitingKey = (row: Key & { quarter: number }) => `${row.quarter} ${keyOf(row)}`

/** What somebody searches for is nobody's business: all searches count as one feed. */
const pageOf = ({ of, page }: FeedAddress) => (of.kind === 'search' ? urls.search() : page)
