// Whether a person's browser is asking for a page to look at, rather than a program for data (decision 021).
import type { IncomingMessage } from 'node:http'

/**
 * Fetch Metadata (https://www.w3.org/TR/fetch-metadata/): only browsers send it, on https and on this computer. Many feed
 * readers accept text/html too, so what is accepted says nothing.
 */
export function isBrowsing({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-dest'] === 'document' && headers['sec-fetch-mode'] === 'navigate'
}
