// Which form of an answer its reader takes.
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import {
  type Encoding,
  encodingsFor,
  packQuickly,
  packWell,
  unpack,
} from '../../../../lib/front/encodings.ts'

const wishes: [string | undefined, Encoding[]][] = [
  ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
  ['gzip', ['gzip', 'identity']],
  ['br;q=0.5, gzip;q=0.8', ['gzip', 'br', 'identity']],
  ['br;q=0, gzip;q=0.5', ['gzip', 'identity']],
  ['GZIP ; q=1.0', ['gzip', 'identity']],
  ['gzip;q=0.000', ['identity']],
  ['identity, gzip;q=0.9', ['identity', 'gzip']],
  ['*', ['br', 'gzip', 'identity']],
  ['*;q=0.3, gzip;q=0.2', ['br', 'identity', 'gzip']],
  ['br, *;q=0', ['br']],
  ['identity;q=0', ['identity']],
  ['*;q=0', ['identity']],
  ['gzip;q=high', ['identity']],
  ['', ['identity']],
  [undefined, ['identity']],
]

test.each(wishes)('a reader who says %j takes %j', (header, encodings) => {
  expect(encodingsFor(header)).toEqual(encodings)
})

test('both packed forms hold the same text, and the better one is smaller', async () => {
  const text = Buffer.from(Array.from({ length: 400 }, (_, at) => `Synovia ${at * at} `).join(''))
  const quick = await packQuickly(text)
  const well = await packWell(quick)
  expect([gunzipSync(quick), brotliDecompressSync(well), await unpack(quick)]).toEqual([text, text, text])
  expect(well.length).toBeLessThan(quick.length)
})
