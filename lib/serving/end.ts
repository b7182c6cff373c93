// Ends the serving without breaking an answer: says goodbye on each connection, stops listening, waits for what is open.
import type { Server, ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'
import { LIMITS } from './limits.ts'

type Ending = {
  /** Answers that are not finished. */
  answers: ReadonlySet<ServerResponse>
  sockets(): Iterable<Socket>
  /** Milliseconds for connections to be used once more, and so to learn that they end; and for what is open. */
  goodbye?: number
  patience?: number
}

const GOODBYE = 1000
const LOOK = 20

/**
 * For a second everybody is still answered, with `Connection: close`: whoever keeps a connection in use hears it that
 * way, and is not cut off while a request is under way. Then nothing new is taken, connections on which nothing comes end,
 * and what is being served may finish within its time. Answers how many connections were cut after all. Without any
 * connection it takes no time.
 */
export async function endServing(
  server: Server,
  { answers, sockets, goodbye = GOODBYE, patience = LIMITS.ending }: Ending,
): Promise<number> {
  for (const response of answers) if (!response.headersSent) response.setHeader('Connection', 'close')
  const endSilent = silence(sockets, answers)
  await untilNobody(sockets, goodbye)
  await quietMoment()
  // Not the `close` of node:http, which also ends connections whose last answer is still being sent.
  const closed = new Promise<void>((resolve) => NetServer.prototype.close.call(server, () => resolve()))
  const looking = setInterval(endSilent, goodbye)
  endSilent()
  const isClosed = await Promise.race([closed.then(() => true), pause(patience, false, { ref: false })])
  clearInterval(looking)
  const cut = isClosed ? 0 : [...sockets()].length
  server.closeAllConnections()
  await closed
  return cut
}

/** Ends, each time, the connections on which nothing has come since the time before, and nothing is being answered. */
function silence(sockets: Ending['sockets'], answers: Ending['answers']): () => void {
  const listen = () => new Map([...sockets()].map((socket) => [socket, socket.bytesRead]))
  let before = listen()
  return () => {
    const busy = new Set([...answers].map(({ socket }) => socket))
    for (const [socket, bytes] of before) {
      const isSilent = socket.bytesRead === bytes && socket.writableLength === 0
      if (isSilent && !busy.has(socket)) socket.destroy()
    }
    before = listen()
  }
}

async function untilNobody(sockets: Ending['sockets'], patience: number): Promise<void> {
  const until = performance.now() + patience
  while ([...sockets()].length > 0 && performance.now() < until) await pause(LOOK)
}

/**
 * The system has taken connections that this program has not seen yet, and cuts them when listening ends. After a short turn
 * of the loop, just after it looked for them, there are hardly any.
 */
async function quietMoment(): Promise<void> {
  const until = performance.now() + MOST_TURNS
  for (let before = performance.now(); before < until; before = performance.now()) {
    await turn()
    if (performance.now() - before < SHORT) return
  }
}

/** Milliseconds. */
const SHORT = 0.5
const MOST_TURNS = 1000
