// Compresses an answer for the encodings its reader takes: brotli first, then gzip.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import zlib from 'node:zlib'

const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)

/** Quality 5 is brotli's best trade for pages that are compressed while their reader waits. */
const BROTLI = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 5 } }

export async function compress(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
): Promise<Buffer> {
  varyBy(response, 'Accept-Encoding')
  response.removeHeader('content-encoding')
  if (body.length < 500) return body
  const accepted = acceptedEncodings(String(request.headers['accept-encoding'] ?? ''))
  if (accepted.has('br')) return encoded(response, 'br', await brotli(body, BROTLI))
  if (accepted.has('gzip')) return encoded(response, 'gzip', await gzip(body))
  return body
}

/** Beside what the answer depends on already. */
export function varyBy(response: ServerResponse, ...names: string[]): void {
  const before = response.getHeader('Vary')
  response.setHeader('Vary', [...(before ? [before] : []), ...names].join(', '))
}

function encoded(response: ServerResponse, encoding: string, body: Buffer): Buffer {
  response.setHeader('Content-Encoding', encoding)
  return body
}

/** RFC 9110, 12.5.3: `q=0` refuses an encoding. */
export function acceptedEncodings(header: string): Set<string> {
  const entries = header.split(',').map((entry) =>
    entry
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/),
  )
  return new Set(
    entries.filter(([, quality]) => quality === undefined || Number(quality) > 0).map(([name = '']) => name),
  )
}
