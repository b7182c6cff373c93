// An answer with its head in one piece of memory, as it goes over the wire: written once, sent to everybody (decision 033).
import {
  IncomingMessage,
  ServerResponse,
  STATUS_CODES,
  validateHeaderName,
  validateHeaderValue,
} from 'node:http'
import { Socket } from 'node:net'
import { LIMITS } from '../../serving/limits.ts'
import type { HeaderList } from './answer.ts'

export type Whole = {
  bytes: Buffer
  /** Where the body begins. */
  headBytes: number
  /** Where its Date stands, and the second that it says. */
  dateAt: number
  second: number
}

/** RFC 9112, 2.1; with Date and the connection's own headers. Throws for letters that no header takes. */
export function wholeOf(status: number, headers: HeaderList, body: Buffer): Whole {
  const first = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nDate: `
  const lines = [first + EPOCH]
  for (let at = 0; at < headers.length; at += 2) lines.push(lineOf(headers[at] ?? '', headers[at + 1] ?? ''))
  lines.push('Connection: keep-alive', `Keep-Alive: timeout=${LIMITS.keepAlive / 1000}`)
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
  // Of its own: what is put together in Node's shared pool of 64 KB would keep all of that as long as itself.
  const bytes = Buffer.allocUnsafeSlow(head.length + body.length)
  head.copy(bytes)
  body.copy(bytes, head.length)
  return { bytes, headBytes: head.length, dateAt: first.length, second: 0 }
}

function lineOf(name: string, value: string): string {
  validateHeaderName(name)
  validateHeaderValue(name, value)
  return `${name}: ${value}`
}

/** Whether the exchange is what nearly all are: a reading that leaves the connection open, to which nobody has added anything. */
export function takesWhole({ method, httpVersion }: IncomingMessage, response: ServerResponse): boolean {
  return (
    NODE_LETS_US &&
    method === 'GET' &&
    httpVersion === '1.1' &&
    response.shouldKeepAlive &&
    !response.headersSent &&
    response.getHeaderNames().length === 0
  )
}

/** The response believes that its head is written and sent, and only passes on what it is given. */
export function sendWhole(response: ServerResponse, status: number, whole: Whole): void {
  const now = Math.floor(Date.now() / 1000)
  if (whole.second !== now) {
    // Always as long (RFC 9110, 5.6.7). What is still on its way to somebody slow says a later second: no harm.
    whole.bytes.write(new Date(now * 1000).toUTCString(), whole.dateAt, 'latin1')
    whole.second = now
  }
  const inner = response as ServerResponse & Inner
  inner.statusCode = status
  inner._header = HEAD_IS_THERE
  inner._headerSent = true
  inner.end(whole.bytes)
}

/** Not of Node's documented interface: where it has no such fields, everything is sent the usual way. */
type Inner = { _header: string | null; _headerSent: boolean }

const EPOCH = new Date(0).toUTCString()
const HEAD_IS_THERE = 'in the same piece as the body'

const NODE_LETS_US = isKnown(new ServerResponse(new IncomingMessage(new Socket())))

function isKnown(response: object): boolean {
  const { _header, _headerSent } = response as Partial<Inner>
  return _header === null && _headerSent === false
}
