// Which form of an answer its reader takes, and how the packed ones are made (RFC 9110, 8.4 and 12.5.3).
import { promisify } from 'node:util'
import zlib from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

/** What we would rather send, where the reader has no wish. */
const ORDER: readonly Encoding[] = ['br', 'gzip', 'identity']

/** Below that the packed form is hardly smaller. */
export const WORTH_PACKING = 500

/** Browsers send few different ones: what was read once is not read again. */
const known = new Map<string, readonly Encoding[]>()
const MOST_KNOWN = 200

/**
 * Those that the reader takes, the dearest first. Never none: who refuses all of them gets the plain form, as the RFC
 * allows, since it is better than nothing.
 */
export function encodingsFor(header = ''): readonly Encoding[] {
  const found = known.get(header)
  if (found) return found
  const encodings = readEncodings(header)
  if (known.size < MOST_KNOWN) known.set(header, encodings)
  return encodings
}

function readEncodings(header: string): readonly Encoding[] {
  const said = new Map(
    header
      .toLowerCase()
      .split(',')
      .map((entry) => entry.trim().split(/\s*;\s*q=/))
      .map(([name = '', quality]) => [name, quality === undefined ? 1 : Number(quality) || 0]),
  )
  const others = said.get('*')
  const weights = {
    br: said.get('br') ?? others ?? 0,
    gzip: said.get('gzip') ?? said.get('x-gzip') ?? others ?? 0,
    identity: said.get('identity') ?? others ?? LEAST,
  }
  const taken = ORDER.filter((encoding) => weights[encoding] > 0)
  return taken.length > 0 ? taken.toSorted((one, other) => weights[other] - weights[one]) : ['identity']
}

/** Allowed, but less than whatever is named (12.5.3, rule 2). */
const LEAST = 0.0001

const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)
const gunzip = promisify(zlib.gunzip)

/** In bytes: feeds of whole articles and parts of sitemaps. */
const LARGE = 128 * 1024

/** While somebody waits: the packing takes about a millisecond, of what is large four, and it is a twentieth longer for that. */
export const packQuickly = (body: Buffer): Promise<Buffer> =>
  body.length < LARGE ? gzip(body) : gzip(body, { level: 4 })

/**
 * Of brotli. From 7 on it takes 8 to 32 MB anew for each page, and at 9 a hundred milliseconds of the processor to fill them, for
 * half a hundredth fewer bytes (docs/performance.md).
 */
const QUALITY = 6

/** Of what was packed quickly; nobody waits for it, and it will be sent many times. */
export async function packWell(packed: Buffer): Promise<Buffer> {
  const body = await gunzip(packed)
  return brotli(body, {
    params: {
      [zlib.constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
}

export const unpack = (packed: Buffer): Promise<Buffer> => gunzip(packed)
