// Puts in again what search knows by words of before, or not yet: some while its editor waits, the rest behind what is being served.
import { setTimeout as pause } from 'node:timers/promises'
import type { Db, Tx } from '../../db/client.ts'
import { listTermsOf } from '../../db/store/articles/articles.ts'
import { appendLog } from '../../db/store/log.ts'
import {
  listShownTexts,
  listStale,
  listUnindexed,
  markStale,
  takeStale,
} from '../../db/store/subjects/search.ts'
import { breathing } from '../background/breath.ts'
import { every } from '../background/every.ts'
import { searchTags } from '../changes.ts'
import { putIntoSearch } from './put.ts'

/** About a third of a second's work. */
const AT_ONCE = 50
/** About a tenth: whoever saves or reads meanwhile waits for no more. */
const BEHIND = 15

/** Inside the verb that changed the words: the first of them at once. Returns the tags touched. */
export async function putAgainWithin(
  tx: Tx,
  publicationIds: string[],
  atOnce: number = AT_ONCE,
): Promise<string[]> {
  if (publicationIds.length === 0) return []
  await putAgain(tx, publicationIds.slice(0, atOnce))
  await markStale(tx, publicationIds.slice(atOnce))
  return searchTags
}

/** After an upgrade: what an older version published is left to be put in like the rest. */
export async function leaveOlder(db: Db): Promise<void> {
  const publicationIds = await listUnindexed(db)
  if (publicationIds.length > 0) await db.write((tx) => markStale(tx, publicationIds))
}

/** Publications that could not be put in, each with the moment from which it is tried again. */
type Failed = Map<string, number>

/**
 * Goes once through what is left, a few in each transaction, until the signal ends it. One that cannot be put in is told of, stays
 * marked and holds back no other. Returns how many were put in.
 */
export async function putStaleAgain(
  db: Db,
  clock: () => number,
  { failed = new Map(), signal }: { failed?: Failed; signal?: AbortSignal } = {},
): Promise<number> {
  let before: string | null = null
  for (let count = 0; ; ) {
    const ids: string[] = await listStale(db, { before, limit: BEHIND })
    const due = ids.filter((id) => (failed.get(id) ?? 0) <= clock())
    if (due.length > 0) count += await putFew(db, clock, { ids: due, failed })
    before = ids.at(-1) ?? null
    if (before === null || signal?.aborted) return count
    await pause(10)
  }
}

const TRY_AGAIN_AFTER = 10 * 60_000

/** All of them in one transaction; where that fails each in its own. */
async function putFew(
  db: Db,
  clock: () => number,
  { ids, failed }: { ids: string[]; failed: Failed },
): Promise<number> {
  try {
    return await db.write(async (tx) => {
      const taken = await takeStale(tx, ids)
      await putAgain(tx, taken)
      await appendLog(tx, clock(), searchTags)
      return taken.length
    })
  } catch (error) {
    const [id, ...others] = ids
    if (id && others.length === 0) {
      failed.set(id, clock() + TRY_AGAIN_AFTER)
      console.error(`Search could not take the publication ${id}.`, error)
      return 0
    }
    let count = 0
    for (const one of ids) count += await putFew(db, clock, { ids: [one], failed })
    return count
  }
}

/** Looks once a second whether something is left. Returns the way to stop it. */
export function tendSearch(db: Db, clock: () => number): () => Promise<void> {
  const stopping = new AbortController()
  const { signal } = stopping
  const failed: Failed = new Map()
  const working = every(1000, signal, async () => {
    await putStaleAgain(db, clock, { failed, signal }).catch((error: unknown) =>
      console.error('Search still knows some articles by words of before.', error),
    )
  })
  return () => {
    stopping.abort()
    return working
  }
}

async function putAgain(tx: Tx, publicationIds: string[]): Promise<void> {
  const terms = Map.groupBy(await listTermsOf(tx, publicationIds), (term) => term.publicationId)
  const breathe = breathing()
  for (const { publicationId, content } of await listShownTexts(tx, publicationIds)) {
    await putIntoSearch(tx, { publicationId, content, terms: terms.get(publicationId) ?? [] })
    await breathe()
  }
}
