// Ends connections that hold a place without using it: silent ones, and those that send or take too slowly.
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { LIMITS } from './limits.ts'

const SWEEP = 1000

/** Bytes that went through up to a moment (ms of the monotonic clock). */
type Mark = { at: number; bytes: number }
/** When it began, and when something last came. */
type Arriving = { begun: Mark; last: Mark }

type Reaper = {
  /** A body is on its way, until it is whole or its connection ends. */
  watchBody(request: IncomingMessage): void
  /** An answer that did not end with the call that began it: its connection is silent because we are. */
  watchAnswer(response: ServerResponse): void
  /** How many answers are under way on this connection. */
  answering(socket: Socket): number
  /** Those that are not finished. */
  answers: ReadonlySet<ServerResponse>
  sockets(): Iterable<Socket>
  stop(): void
}

/**
 * Costs something for each connection and each second, and nothing for each hit. Headers have their own time from Node
 * (`headersTimeout`). When most places are taken, connections that wait for their next request give theirs up.
 */
export function reapSlow(server: Server, now: () => number = () => performance.now()): Reaper {
  const taking = new Map<Socket, Mark | null>()
  const bodies = new Map<IncomingMessage, Arriving>()
  const answers = new Set<ServerResponse>()
  const perSocket = new Map<Socket, number>()
  const answering = (socket: Socket) => perSocket.get(socket) ?? 0
  // What lies here unread is no silence of the sender's.
  const isSending = (socket: Socket) =>
    [...bodies.keys()].some((request) => request.socket === socket && request.readableLength === 0)

  server.on('connection', (socket: Socket) => {
    taking.set(socket, null)
    socket.once('close', () => taking.delete(socket))
  })
  server.timeout = LIMITS.silence
  server.on('timeout', (socket: Socket) => {
    const isOurSilence = answering(socket) > 0 && !isSending(socket) && socket.writableLength === 0
    if (!isOurSilence) socket.destroy()
  })
  const timer = setInterval(() => {
    const at = now()
    for (const [request, arriving] of bodies) if (isSlowBody(request, arriving, at)) request.socket.destroy()
    for (const [socket, since] of taking) taking.set(socket, markOf(socket, since, at))
    if (taking.size > 0.8 * LIMITS.connections) server.closeIdleConnections()
  }, SWEEP).unref()

  return {
    watchBody(request) {
      const mark = { at: now(), bytes: request.socket.bytesRead }
      bodies.set(request, { begun: mark, last: mark })
      const forget = () => bodies.delete(request)
      request.once('end', forget).once('close', forget)
    },
    watchAnswer(response) {
      const { socket } = response.req
      answers.add(response)
      perSocket.set(socket, answering(socket) + 1)
      response.once('close', () => {
        answers.delete(response)
        if (answering(socket) > 1) perSocket.set(socket, answering(socket) - 1)
        else perSocket.delete(socket)
      })
    },
    answering,
    answers,
    sockets: () => taking.keys(),
    stop: () => clearInterval(timer),
  }

  function markOf(socket: Socket, since: Mark | null, at: number): Mark | null {
    if (socket.writableLength === 0) return null
    if (!since) return { at, bytes: socket.bytesWritten - socket.writableLength }
    if (isSlowTaker(socket, since, at)) socket.destroy()
    return since
  }
}

/** What lies here unread is our slowness, and starts the sender's time anew. */
function isSlowBody(request: IncomingMessage, arriving: Arriving, at: number): boolean {
  const here = { at, bytes: request.socket.bytesRead }
  if (request.readableLength > 0) Object.assign(arriving, { begun: here, last: here })
  if (here.bytes > arriving.last.bytes) arriving.last = here
  const elapsed = at - arriving.begun.at
  const isTooFew = here.bytes - arriving.begun.bytes < (LIMITS.bodyRate * elapsed) / 1000
  return at - arriving.last.at > LIMITS.silence || (elapsed > LIMITS.body && isTooFew)
}

/** What is under way counts as taken: one large write is seen as done only when its last byte is. */
function isSlowTaker(socket: Socket, since: Mark, at: number): boolean {
  const elapsed = at - since.at - LIMITS.silence
  return socket.bytesWritten - since.bytes < (LIMITS.answerRate * elapsed) / 1000
}
