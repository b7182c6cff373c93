// What is done for feeds while the publication runs: the hub is told what changed, and fetches are counted.
import type { Db } from '../../db/client.ts'
import { every } from '../background/every.ts'
import { keepFetches } from './fetches.ts'
import { sweepHub } from './hub/sweep.ts'

const SECOND = 1000

/**
 * Returns the way to stop it. `origin` is asked each time: without PUBLIC_URL it is known once the program listens. Each
 * has a loop of its own: a hub that does not answer must not keep fetches from being written.
 */
export function tendFeeds(db: Db, origin: () => string, clock: () => number): () => Promise<void> {
  const stopping = new AbortController()
  const { signal } = stopping
  // After a fault too: the store was only busy, most likely.
  const telling = every(5 * SECOND, signal, () =>
    sweepHub(db, clock(), { origin: origin(), signal }).catch((error: unknown) =>
      console.error('The hub could not be told of new articles.', error),
    ),
  )
  const counting = every(60 * SECOND, signal, () => keep(db, clock()))
  return async () => {
    stopping.abort()
    await Promise.all([telling, counting])
    await keep(db, clock())
  }
}

function keep(db: Db, now: number): Promise<void> {
  return keepFetches(db, now).catch((error: unknown) =>
    console.error('Fetches of feeds were not counted.', error),
  )
}
