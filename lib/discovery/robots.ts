// What programs that walk the site are told before they do: robots.txt and the reservation of text and data mining.
import type { PublicationSettings } from '../settings/settings.ts'
import { absolute } from '../urls.ts'

/** Where nothing is for readers. What is reachable only by a key is named no closer than this. */
const CLOSED = ['/ad/', '/api/', '/desk/', '/login/', '/preview/', '/setup/']

/** RFC 9309. `sitemaps` are absolute. */
export function robotsText({ refusedCrawlers }: PublicationSettings, sitemaps: string[]): string {
  const groups = [
    ['User-agent: *', ...CLOSED.map((path) => `Disallow: ${path}`)],
    ...(refusedCrawlers.length > 0 ? [refusalOf(refusedCrawlers)] : []),
    sitemaps.map((address) => `Sitemap: ${address}`),
  ]
  return `${groups.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

const refusalOf = (names: string[]) => [
  '# These gather texts to train models with. Write to us for a licence.',
  ...names.map((name) => `User-agent: ${name}`),
  'Disallow: /',
]

/** TDM Reservation Protocol (W3C community group), 5: the file at /.well-known/tdmrep.json. */
export function tdmReservation({ dataMining, dataMiningTerms }: PublicationSettings): object[] {
  const isReserved = dataMining === 'reserved'
  const policy = isReserved && dataMiningTerms ? { 'tdm-policy': dataMiningTerms } : {}
  return [{ location: '/', 'tdm-reservation': isReserved ? 1 : 0, ...policy }]
}

/** The sitemaps that robots.txt names. */
export const sitemapsOf = (origin: string) =>
  ['/sitemap.xml', '/news-sitemap.xml'].map((path) => absolute(origin, path))
