// What is done for pictures while the publication runs: missing sizes made, uses found, forgotten uploads removed.
import type { Db } from '../../db/client.ts'
import { finishMedia } from './files/finish.ts'
import { orderCrops } from './files/order-crops.ts'
import type { MediaKit } from './files/take-in.ts'
import { traceUses } from './trace.ts'
import { clearUploads } from './uploads/clear.ts'

const PAUSE = 20_000

/** Returns the way to stop it. One picture at a time, in another process, so that readers hardly notice. */
export function sweepMedia(db: Db, kit: MediaKit, clock: () => number): () => Promise<void> {
  const stopping = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const sweep = () => {
    running = traceUses(db, clock, { signal: stopping.signal })
      .then(() => clearUploads(kit.dataDir, clock()))
      .then(() => orderCrops(db, kit.dataDir, clock, stopping.signal))
      .then(async () => void (await finishMedia(db, kit, clock, stopping.signal)))
      .catch((error: unknown) => console.error('Pictures could not be finished.', error))
      // After a fault too: the store was only busy, most likely.
      .finally(() => {
        if (!stopping.signal.aborted) timer = setTimeout(sweep, PAUSE).unref()
      })
  }
  sweep()
  return async () => {
    stopping.abort()
    clearTimeout(timer)
    kit.deriver.close()
    await running
  }
}
