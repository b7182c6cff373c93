// The door of the program: where connections come in, within limits, and from where answers go out, logged.
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { addressText, canonicalAddress, readAddress } from '../front/address.ts'
import { isOtherHost } from './canonical-host.ts'
import { endServing } from './end.ts'
import { type Check, makeProbes, type State } from './health.ts'
import { LIMITS } from './limits.ts'
import type { Log } from './log.ts'
import { reapSlow } from './reap.ts'
import { refuse } from './refuse.ts'
import { type Fault, hasBody, requestFault } from './request-fault.ts'
import { makeRequestLog } from './request-log.ts'
import { guardSockets, listening } from './sockets.ts'

type DoorOptions = {
  log: Log
  /** The share of ordinary requests that leave a line, from 0 to 1. */
  sample: number
  publicUrl: string | null
}

export type Door = {
  server: Server
  listen(port: number, host: string): Promise<number>
  /** From now on requests go to the front, and `/readyz` asks the check. */
  open(front: RequestListener, check: Check): void
  /** Resolves when everything that was being served has been, or its time is over. */
  end(): Promise<void>
}

/** Until it is opened everybody is told to come back in a moment; only probes learn why. */
export function makeDoor({ log, sample, publicUrl }: DoorOptions): Door {
  const isHttps = publicUrl?.startsWith('https:') ?? false
  const home = publicUrl ? new URL(publicUrl) : null
  const requests = makeRequestLog(log, sample)
  let state: State = 'starting'
  let inside: { front: RequestListener; check: Check } | null = null
  const probes = makeProbes(
    () => state,
    () => inside?.check ?? null,
    { isHttps },
  )
  const server = createServer(
    {
      headersTimeout: LIMITS.headers,
      // Bodies have a time of their own, by their size (reap.ts).
      requestTimeout: 0,
      connectionsCheckingInterval: 1000,
      keepAliveTimeout: LIMITS.keepAlive,
      maxHeaderSize: LIMITS.headerBytes,
      // Looked at with all other headers, for an answer that is as guarded as others.
      requireHostHeader: false,
    },
    answer,
  )
  server.maxConnections = LIMITS.connections
  const reaper = reapSlow(server)
  guardSockets(server, { isHttps, isAnswering: (socket) => reaper.answering(socket) > 0 })
  server.on(
    'drop',
    saidOnceAMinute(() => log.warn({}, `All ${LIMITS.connections} connections are in use.`)),
  )

  return {
    server,
    listen: (port, host) => listening(server, port, host),
    open(front, check) {
      inside = { front, check }
      state = 'ready'
    },
    async end() {
      state = 'stopping'
      const cut = await endServing(server, reaper)
      reaper.stop()
      if (cut > 0) log.warn({ cut }, 'Connections were cut: they took longer than an end may.')
    },
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    if (state === 'stopping') response.setHeader('Connection', 'close')
    if (reaper.answering(request.socket) > LIMITS.pipelined) return void request.socket.destroy()
    if (probes.answer(request, response)) return
    const finish = requests.begin(request, response)
    const fault = requestFault(request) ?? (inside ? hostFault(request) : STARTING)
    if (fault) refuse(response, fault, { isHttps })
    else {
      if (hasBody(request)) reaper.watchBody(request)
      inside?.front(request, response)
    }
    // A page from memory is done by now; only what takes longer is worth following.
    if (response.writableEnded) finish()
    else {
      response.once('close', finish)
      reaper.watchAnswer(response)
    }
  }

  function hostFault({ headers, method, url = '' }: IncomingMessage): Fault | null {
    if (!home || !isOtherHost(headers.host, home.host)) return null
    if (method !== 'GET' && method !== 'HEAD') return { status: 421, text: `This is ${home.origin}/` }
    const address = readAddress(url)
    const path = address ? addressText(canonicalAddress(url, address) ?? address) : '/'
    return { status: 308, text: `This is ${home.origin}/`, location: new URL(path, home).href }
  }
}

const STARTING = {
  ...{ status: 503, retryAfter: 2 },
  text: 'The publication is starting. Please try again in a moment.',
}

function saidOnceAMinute(say: () => void): () => void {
  let saidAt = Number.NEGATIVE_INFINITY
  return () => {
    if (performance.now() - saidAt < 60_000) return
    saidAt = performance.now()
    say()
  }
}
