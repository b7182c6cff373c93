// Sitemaps as XML (https://www.sitemaps.org/protocol.html), with Google's image and news extensions.
import { isoDate } from '../dates.ts'
import { printable } from '../feeds/xml.ts'
import { escapeHtml } from '../rich-text/html/escape.ts'

/** All addresses are absolute. `changedAt` null: nobody knows, so nothing is said. */
export type SitemapUrl = { loc: string; changedAt: number | null; images?: string[] }

export type NewsUrl = { loc: string; title: string; publishedAt: number }

export function sitemapIndexXml(parts: SitemapUrl[]): string {
  const entries = parts.map((part) => `<sitemap>${locOf(part)}</sitemap>`)
  return document('sitemapindex', [], entries)
}

export function sitemapXml(urls: SitemapUrl[]): string {
  const entries = urls.map((url) => `<url>${locOf(url)}${(url.images ?? []).map(imageOf).join('')}</url>`)
  return document('urlset', ['image'], entries)
}

/** `publication` is the name as Google News knows it, `language` ISO 639. */
export function newsSitemapXml(
  urls: NewsUrl[],
  { name, language }: { name: string; language: string },
): string {
  const publication = `<news:publication>${tag('news:name', name)}${tag('news:language', language)}</news:publication>`
  const entries = urls.map(({ loc, title, publishedAt }) => {
    const date = tag('news:publication_date', isoDate(publishedAt))
    return `<url>${tag('loc', loc)}<news:news>${publication}${date}${tag('news:title', title)}</news:news></url>`
  })
  return document('urlset', ['news'], entries)
}

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const EXTENSIONS = {
  image: 'http://www.google.com/schemas/sitemap-image/1.1',
  news: 'http://www.google.com/schemas/sitemap-news/0.9',
}

function document(root: string, extensions: (keyof typeof EXTENSIONS)[], entries: string[]): string {
  const spaces = extensions.map((name) => ` xmlns:${name}="${EXTENSIONS[name]}"`).join('')
  const lines = [`<${root} xmlns="${SITEMAP}"${spaces}>`, ...entries, `</${root}>`]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n`
}

const locOf = ({ loc, changedAt }: SitemapUrl) =>
  tag('loc', loc) + (changedAt === null ? '' : tag('lastmod', isoDate(changedAt)))

const imageOf = (address: string) => `<image:image>${tag('image:loc', address)}</image:image>`

const tag = (name: string, text: string) => `<${name}>${escapeHtml(printable(text))}</${name}>`
