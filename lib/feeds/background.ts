// What is done for feeds while the publication runs: the hub is told what changed, and fetches are counted.
import { setTimeout as pause } from 'node:timers/promises'
import type { Db } from '../../db/client.ts'
import { keepFetches } from './fetches.ts'
import { sweepHub } from './hub/sweep.ts'

const PAUSE = 5_000
/** Of rounds: fetches are written once a minute. */
const ROUNDS_PER_COUNT = 12

/** Returns the way to stop it. `origin` is asked each time: without PUBLIC_URL it is known once the program listens. */
export function tendFeeds(db: Db, origin: () => string, clock: () => number): () => Promise<void> {
  const stopping = new AbortController()
  const { signal } = stopping
  const running = (async () => {
    for (let round = 1; !signal.aborted; round++) {
      await pause(PAUSE, null, { signal, ref: false }).catch(() => {})
      if (signal.aborted || round % ROUNDS_PER_COUNT === 0) await keep(db, clock())
      if (signal.aborted) return
      // After a fault too: the store was only busy, most likely.
      await sweepHub(db, clock(), { origin: origin() }).catch((error: unknown) =>
        console.error('The hub could not be told of new articles.', error),
      )
    }
  })()
  return async () => {
    stopping.abort()
    await running
  }
}

function keep(db: Db, now: number): Promise<void> {
  return keepFetches(db, now).catch((error: unknown) =>
    console.error('Fetches of feeds were not counted.', error),
  )
}
