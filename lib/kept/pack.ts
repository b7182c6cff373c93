// What undoing a long act goes by, packed small: of a file of redirects that are fifty thousand addresses.
import { gunzipSync, gzipSync } from 'node:zlib'

/** As text, which both databases keep alike. */
export const pack = (value: unknown): string => gzipSync(JSON.stringify(value)).toString('base64')

/** Only of what `pack` has written here. */
export const unpack = (packed: string): unknown =>
  JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'))
