// Keeps making the slow picture formats for as long as the publication runs: right after the start, then whenever some are due.
import type { Db } from '../../db/client.ts'
import { finishMedia } from './finish.ts'
import type { MediaKit } from './take-in.ts'

const PAUSE = 20_000

/** Returns the way to stop it. One picture at a time, in another process, so that readers hardly notice. */
export function sweepMedia(db: Db, kit: MediaKit, clock: () => number): () => Promise<void> {
  const stopping = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const sweep = () => {
    running = finishMedia(db, kit, clock, stopping.signal)
      .then(() => {
        if (!stopping.signal.aborted) timer = setTimeout(sweep, PAUSE).unref()
      })
      .catch((error: unknown) => console.error('Pictures could not be finished.', error))
  }
  sweep()
  return async () => {
    stopping.abort()
    clearTimeout(timer)
    kit.deriver.close()
    await running
  }
}
