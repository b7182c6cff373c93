// Puts in again what search knows by words of before: some of it while its editor waits, the rest behind what is being served.
import { setTimeout as pause } from 'node:timers/promises'
import type { Db, Tx } from '../../db/client.ts'
import { listTermsOf } from '../../db/store/articles.ts'
import { appendLog } from '../../db/store/log.ts'
import { hasStale, listShownTexts, markStale, takeStale } from '../../db/store/subjects/search.ts'
import { breathing } from '../breath.ts'
import { searchTags } from '../changes.ts'
import { every } from '../every.ts'
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

/** What is left, a few in each transaction, until there is none or the signal ends it. Returns how many were put in. */
export async function putStaleAgain(db: Db, clock: () => number, signal?: AbortSignal): Promise<number> {
  for (let count = 0; ; ) {
    if (!(await hasStale(db))) return count
    const done = await db.write(async (tx) => {
      const ids = await takeStale(tx, BEHIND)
      await putAgain(tx, ids)
      await appendLog(tx, clock(), searchTags)
      return ids.length
    })
    count += done
    if (signal?.aborted) return count
    await pause(10)
  }
}

/** Looks once a second whether something is left. Returns the way to stop it. */
export function tendSearch(db: Db, clock: () => number): () => Promise<void> {
  const stopping = new AbortController()
  const { signal } = stopping
  const working = every(1000, signal, async () => {
    await putStaleAgain(db, clock, signal).catch((error: unknown) =>
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
