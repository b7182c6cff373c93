// What comes in that is no request to answer in the usual way: broken ones, other protocols, and a port that is taken.
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { Invalid } from '../errors.ts'
import { LIMITS } from './limits.ts'
import { refuseSocket } from './refuse.ts'
import type { Fault } from './request-fault.ts'

type Guard = { isHttps: boolean; isAnswering(socket: Socket): boolean }

/** Each gets a well-formed answer and the end of its connection, unless an answer is under way on it already. */
export function guardSockets(server: Server, { isHttps, isAnswering }: Guard): void {
  const end = (socket: Duplex, fault: Fault) => {
    socket.on('error', () => {})
    if (!socket.writable || isAnswering(socket as Socket)) socket.destroy()
    else refuseSocket(socket, fault, { isHttps })
  }
  server.on('clientError', ({ code }: NodeJS.ErrnoException, socket) => {
    if (code === 'ECONNRESET') socket.destroy()
    else end(socket, FAULTS[code ?? ''] ?? UNREADABLE)
  })
  server.on('connect', (_request, socket) => end(socket, NO_PROXY))
  server.on('upgrade', (_request, socket) => end(socket, NO_OTHER))
}

const FAULTS: Record<string, Fault> = {
  HPE_HEADER_OVERFLOW: { status: 431, text: 'The headers are longer than 16 KB.' },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: 413, text: 'The extensions of these chunks are too long.' },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    text: `The request was not whole within ${LIMITS.headers / 1000} seconds.`,
  },
}
const UNREADABLE = { status: 400, text: 'This is no request that can be read.' }
const NO_PROXY = { status: 405, text: 'This site passes nothing on to others.' }
const NO_OTHER = { status: 400, text: 'No other protocol is spoken here.' }

/** Resolves with the port. Throws Invalid when it cannot be had. */
export function listening(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = ({ code, message }: NodeJS.ErrnoException) =>
      reject(
        new Invalid(
          code === 'EADDRINUSE' ? `Port ${port} is in use. Choose another: PORT=${port + 1}` : message,
        ),
      )
    server.once('error', fail)
    server.listen(port, host, () => {
      server.off('error', fail)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
