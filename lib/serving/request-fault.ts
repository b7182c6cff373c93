// What is wrong with a request before anybody looks at its address: its form, its size, the length of its body.
import type { IncomingMessage } from 'node:http'
import { LIMITS } from './limits.ts'

export type Fault = {
  status: number
  text: string
  location?: string
  /** Seconds. */
  retryAfter?: number
}

/** Null for what may go on. Reading raw headers costs a hit less than a microsecond, and only they show what came twice. */
export function requestFault(request: IncomingMessage): Fault | null {
  const { rawHeaders, url = '', method = '' } = request
  if (rawHeaders.length > 2 * LIMITS.headerCount) return TOO_MANY
  if (url.length > LIMITS.urlBytes) return TOO_LONG
  if (!url.startsWith('/')) return NO_PATH
  let hosts = 0
  for (let at = 0; at < rawHeaders.length; at += 2) if (isHost(rawHeaders[at])) hosts++
  if (hosts > 1 || (hosts === 0 && request.httpVersion !== '1.0')) return NOT_ONE_HOST
  return hasBody(request) ? bodyFault(request, { url, method }) : null
}

/** As its headers say. */
export function hasBody({ headers }: IncomingMessage): boolean {
  if (headers['transfer-encoding'] !== undefined) return true
  const length = headers['content-length']
  return length !== undefined && length !== '0'
}

/**
 * The desk's routes count what they read, by what it is (lib/next/body.ts), and uploads are never held; everybody else's
 * bodies are bounded here, and have to say how long they are.
 */
function bodyFault({ headers }: IncomingMessage, { url, method }: Line): Fault | null {
  if (method === 'GET' || method === 'HEAD') return BODY_OF_READING
  const length = headers['content-length']
  if (/^\/+api\/+desk\//.test(url)) return Number(length ?? 0) > LIMITS.uploadBytes ? TOO_LARGE : null
  if (length === undefined) return NO_LENGTH
  return Number(length) > LIMITS.formBytes ? TOO_LARGE : null
}

type Line = { url: string; method: string }

const isHost = (name: string | undefined) => name?.length === 4 && name.toLowerCase() === 'host'

const TOO_MANY = { status: 431, text: `A request has at most ${LIMITS.headerCount} headers.` }
const TOO_LONG = { status: 414, text: 'This address is longer than 8 KB.' }
const NO_PATH = { status: 400, text: 'Ask for a path of this site; it passes nothing on to others.' }
const NOT_ONE_HOST = { status: 400, text: 'A request names one host.' }
const BODY_OF_READING = { status: 400, text: 'What is only read takes no body.' }
const NO_LENGTH = { status: 411, text: 'Say how long the body is (Content-Length).' }
const TOO_LARGE = { status: 413, text: 'This is more than can be taken here: nothing was kept.' }
