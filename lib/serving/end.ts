// Ends the serving without breaking an answer: says goodbye on each connection, stops listening, waits for what is open.
import type { Server, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { LIMITS } from './limits.ts'

type Ending = {
  /** Answers that are not finished. */
  open(): Iterable<ServerResponse>
  /** Milliseconds for connections to be used once more, and so to learn that they end; and for what is open. */
  goodbye?: number
  patience?: number
}

const GOODBYE = 1000
const LOOK = 20

/**
 * For a second everybody is still answered, with `Connection: close`: whoever keeps a connection in use hears it that
 * way, and is not cut off while a request is under way. Then nothing new is taken, connections that wait end, and what is
 * being served may finish within its time. Answers how many connections were cut after all. Without any connection it
 * takes no time.
 */
export async function endServing(
  server: Server,
  { open, goodbye = GOODBYE, patience = LIMITS.ending }: Ending,
): Promise<number> {
  for (const response of open()) if (!response.headersSent) response.setHeader('Connection', 'close')
  await untilNobody(server, goodbye)
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // One that fell silent after `close` looked for those would hold the end up.
  const looking = setInterval(() => server.closeIdleConnections(), LOOK)
  const isClosed = await Promise.race([closed.then(() => true), pause(patience, false, { ref: false })])
  clearInterval(looking)
  const cut = isClosed ? 0 : await countConnections(server)
  server.closeAllConnections()
  await closed
  return cut
}

async function untilNobody(server: Server, patience: number): Promise<void> {
  const until = performance.now() + patience
  while ((await countConnections(server)) > 0 && performance.now() < until) await pause(LOOK)
}

function countConnections(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)))
  })
}
