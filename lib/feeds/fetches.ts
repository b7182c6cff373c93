// Counts who fetches which feed: kept in memory for a minute, then added to the day's numbers.
import type { Db } from '../../db/client.ts'
import {
  addFetches,
  deleteFetchesBefore,
  type FetchRow,
  listFetchKeys,
} from '../../db/store/feeds/fetches.ts'
import { utcDay } from '../dates.ts'
import { urls } from '../urls.ts'
import { type FeedAddress, readFeedAddress } from './address.ts'
import { readerOf } from './readers.ts'

/** Whoever makes up names gets no further than this. */
const MOST_WAITING = 2000
const MOST_READERS = 200
/** Of a day: beyond that programs are no longer kept apart, and beyond twice as many nothing more is counted. */
const MOST_ROWS = 2000
const OTHERS = 'Others'
const DAYS_KEPT = 90
const DAY = 86_400_000

type Fetch = { address: string; userAgent: string | undefined; isUnchanged: boolean; at: number }
type Key = Pick<FetchRow, 'page' | 'format' | 'reader'>

/** Of the program's own memory: the front counts, and the background work of the same process writes. */
const waiting = new Map<string, FetchRow>()

export function countFetch({ address, userAgent, isUnchanged, at }: Fetch): void {
  const asked = readFeedAddress(address)
  if (!asked) return
  const { name, subscribers } = readerOf(userAgent)
  const row = { day: utcDay(at), page: pageOf(asked), format: asked.format, reader: name }
  if (waiting.size >= MOST_WAITING && !waiting.has(waitingKey(row))) return
  add({ ...row, lastAt: at, fetches: 1, unchanged: Number(isUnchanged), subscribers })
}

function add(row: FetchRow): void {
  const before = waiting.get(waitingKey(row))
  waiting.set(waitingKey(row), {
    ...row,
    lastAt: Math.max(row.lastAt, before?.lastAt ?? 0),
    fetches: row.fetches + (before?.fetches ?? 0),
    unchanged: row.unchanged + (before?.unchanged ?? 0),
    subscribers: Math.max(row.subscribers, before?.subscribers ?? 0),
  })
}

/** Writes what has been counted; where that fails, it waits for the next time. */
export async function keepFetches(db: Db, now: number): Promise<void> {
  const rows = [...waiting.values()]
  waiting.clear()
  if (rows.length === 0) return
  try {
    await db.write(async (tx) => {
      for (const [day, own] of Map.groupBy(rows, (row) => row.day))
        await addFetches(tx, withinBounds(own, await listFetchKeys(tx, day)))
      await deleteFetchesBefore(tx, utcDay(now - DAYS_KEPT * DAY))
    })
  } catch (error) {
    rows.forEach(add)
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

const waitingKey = (row: Key & { day: string }) => `${row.day} ${keyOf(row)}`

/** What somebody searches for is nobody's business: all searches count as one feed. */
const pageOf = ({ of, page }: FeedAddress) => (of.kind === 'search' ? urls.search() : page)
