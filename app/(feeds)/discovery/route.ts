// Sitemaps, robots.txt, the manifest and the reservation of data mining: the front brings all of their addresses here.
import { type DiscoveryAddress, readDiscoveryAddress } from '../../../lib/discovery/address.ts'
import { manifestOf } from '../../../lib/discovery/manifest.ts'
import { robotsText, sitemapsOf, tdmReservation } from '../../../lib/discovery/robots.ts'
import { newsSitemapXml, sitemapIndexXml, sitemapXml } from '../../../lib/discovery/sitemap-xml.ts'
import { currentRequest, readingOf } from '../../../lib/page-store/context.ts'
import { site } from '../../../lib/page-store/shared.ts'
import { loadIcon } from '../../../lib/reader/publication/marks.ts'
import { loadSettings } from '../../../lib/reader/settings.ts'
import { loadNews, loadSitemapIndex, loadSitemapPart } from '../../../lib/reader/sitemap/load.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const request = currentRequest()
  const asked = readDiscoveryAddress(request.address.split('?', 1)[0] ?? '')
  const answer = asked && (await answerTo(asked))
  if (answer) return answer
  request.outcome = { kind: 'missing' }
  return new Response('There is nothing at this address.', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

async function answerTo(asked: DiscoveryAddress): Promise<Response | null> {
  const reading = readingOf(currentRequest())
  const { origin } = site()
  switch (asked.kind) {
    case 'sitemap':
      return xml(sitemapIndexXml(await loadSitemapIndex(reading, origin)))
    case 'part': {
      const urls = await loadSitemapPart(reading, asked.part, origin)
      return urls && xml(sitemapXml(urls))
    }
    case 'news': {
      const { name, language } = await loadSettings(reading)
      return xml(newsSitemapXml(await loadNews(reading, origin), { name, language }))
    }
    case 'robots':
      return text('text/plain', robotsText(await loadSettings(reading), sitemapsOf(origin)))
    case 'manifest': {
      const settings = await loadSettings(reading)
      const icon = await loadIcon(reading, settings)
      return text('application/manifest+json', JSON.stringify(manifestOf(settings, icon?.hash ?? null)))
    }
    case 'data-mining':
      return text('application/json', JSON.stringify(tdmReservation(await loadSettings(reading))))
  }
}

const xml = (body: string) => text('application/xml', body)

const text = (type: string, body: string) =>
  new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } })
