// Counts who fetches which feed: kept in memory for a minute, then added to the day's numbers.
import type { Db } from '../../db/client.ts'
import { addFetches, deleteFetchesBefore, type FetchRow, listReaders } from '../../db/store/feed-fetches.ts'
import { urls } from '../urls.ts'
import { type FeedAddress, readFeedAddress } from './address.ts'
import { readerOf } from './readers.ts'

/** Whoever makes up names gets no further than this. */
const MOST_WAITING = 2000
const MOST_READERS = 200
const DAYS_KEPT = 90
const DAY = 86_400_000

type Fetch = { address: string; userAgent: string | undefined; isUnchanged: boolean; at: number }

/** Of the program's own memory: the front counts, and the background work of the same process writes. */
const waiting = new Map<string, FetchRow>()

export function countFetch({ address, userAgent, isUnchanged, at }: Fetch): void {
  const asked = readFeedAddress(address)
  if (!asked) return
  const { name, subscribers } = readerOf(userAgent)
  const day = dayOf(at)
  const page = pageOf(asked)
  const key = JSON.stringify([day, page, asked.format, name])
  const before = waiting.get(key)
  if (!before && waiting.size >= MOST_WAITING) return
  waiting.set(key, {
    ...{ day, page, format: asked.format, reader: name, lastAt: at },
    fetches: (before?.fetches ?? 0) + 1,
    unchanged: (before?.unchanged ?? 0) + Number(isUnchanged),
    subscribers: Math.max(subscribers, before?.subscribers ?? 0),
  })
}

/** Writes what has been counted. */
export async function keepFetches(db: Db, now: number): Promise<void> {
  const rows = [...waiting.values()]
  waiting.clear()
  if (rows.length === 0) return
  const known = new Set(await listReaders(db, dayOf(now)))
  const kept = rows.map((row) => {
    if (!known.has(row.reader) && known.size >= MOST_READERS) return { ...row, reader: 'Others' }
    known.add(row.reader)
    return row
  })
  await db.write(async (tx) => {
    await addFetches(tx, kept)
    await deleteFetchesBefore(tx, dayOf(now - DAYS_KEPT * DAY))
  })
}

/** What somebody searches for is nobody's business: all searches count as one feed. */
const pageOf = ({ of, page }: FeedAddress) => (of.kind === 'search' ? urls.search() : page)

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)
