// Which requests the log tells of: all faults of ours, all slow ones, and a sample of the rest. Never who asked.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { newRequestId } from '../page-store/context.ts'
import type { Log } from './log.ts'
import { loggedPath } from './logged-path.ts'

/**
 * `servedFrom` is set by whatever knew: the page store says how it came by the answer. `id` is that of the work for it, under
 * which a fault stands in the log and which is told to whoever met it. `readyAt`: when a file began to go out; how long it then
 * takes is the reader's line, or a film that is watched.
 */
export type Logged = ServerResponse & { servedFrom?: string; id?: string; readyAt?: number }

/** Milliseconds. An upload or a save brings its own bytes, over a line of its own speed. */
const SLOW = { reading: 1000, sending: 10_000 }

export type RequestLog = {
  /** Called before the answer is made; what it returns is called once, when the answer is finished. */
  begin(request: IncomingMessage, response: Logged): () => void
}

/**
 * `sample` is the share of ordinary requests, from 0 to 1. A request that leaves no line costs a look at the clock. A 503
 * is ordinary: whoever is told to come back must not fill the log as well.
 */
export function makeRequestLog(log: Log, sample: number): RequestLog {
  const every = sample > 0 ? Math.max(1, Math.round(1 / sample)) : Number.POSITIVE_INFINITY
  let count = 0
  return {
    begin(request, response) {
      const began = performance.now()
      // The front changes both on its way.
      const { method = '', url = '', socket } = request
      const isSampled = ++count >= every
      if (isSampled) count = 0
      const before = isSampled ? socket.bytesWritten : 0
      return () => {
        const { statusCode: status } = response
        const ms = (response.readyAt ?? performance.now()) - began
        const isBroken = status >= 500 && status !== 503
        const isSlow = ms > (method === 'GET' ? SLOW.reading : SLOW.sending)
        if (!isSampled && !isBroken && !isSlow) return
        const facts = {
          ...{
            id: response.id ?? newRequestId(),
            method,
            ...loggedPath(url),
            status,
            ms: Math.round(ms * 10) / 10,
          },
          ...(response.servedFrom ? { served: response.servedFrom } : {}),
          ...(isSampled ? { bytes: socket.bytesWritten - before } : {}),
          ...(response.writableEnded ? {} : { cut: true }),
        }
        if (isBroken) log.error(facts, 'failed')
        else if (isSlow) log.warn(facts, 'slow')
        else log.info(facts, 'answered')
      }
    },
  }
}
