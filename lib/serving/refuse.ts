// Answers of the outer shell: a status and one sentence, as guarded as a page, also where there is only a socket.
import { IncomingMessage, ServerResponse, STATUS_CODES } from 'node:http'
import { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { secure } from '../front/headers.ts'
import { type Fault, hasBody } from './request-fault.ts'

type Guarded = { isHttps: boolean }

/** Unless it leads elsewhere the connection ends with it: what else is on its way was not asked for properly. */
export function refuse(response: ServerResponse, fault: Fault, { isHttps }: Guarded): void {
  const { status, text, location, retryAfter } = fault
  secure(response, 'asset', { isHttps })
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    ...(location === undefined ? { Connection: 'close' } : { Location: location }),
    ...(retryAfter === undefined ? {} : { 'Retry-After': retryAfter }),
  })
  response.write(text)
  endAfterBody(response)
}

/**
 * A connection that ends while its body arrives is reset, and the answer with it: a proxy would say 502. So a little more is
 * read, and thrown away.
 */
function endAfterBody(response: ServerResponse): void {
  const { req: request } = response
  if (request.complete || !hasBody(request)) return void response.end()
  const late = setTimeout(() => response.end(), LINGER).unref()
  request.once('close', () => clearTimeout(late)).once('end', () => response.end())
  request.resume()
}

/** Milliseconds. */
const LINGER = 2000

/** The same for a request that no parser made anything of. */
export function refuseSocket(socket: Duplex, { status, text }: Fault, { isHttps }: Guarded): void {
  const model = new ServerResponse(new IncomingMessage(new Socket()))
  secure(model, 'asset', { isHttps })
  const headers = Object.entries(model.getHeaders()).map(([name, value]) => `${name}: ${value}`)
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...headers,
    'content-type: text/plain; charset=utf-8',
    `content-length: ${Buffer.byteLength(text)}`,
    'cache-control: no-store',
    `date: ${new Date().toUTCString()}`,
    'connection: close',
  ]
  socket.end(`${lines.join('\r\n')}\r\n\r\n${text}`, () => socket.destroy())
}
