// Walks a site as a search engine does: from the front page over every link, each page once.
import { attributeOf, type Page, readPage } from '../pages.ts'

export type Crawled = {
  path: string
  status: number
  /** The page on which its address was found first. */
  from: string
  title: string
  description: string | null
  canonical: string | null
  isIndexed: boolean
  image: string | null
}

/** Addresses of our own only; a fragment is no page, a file is asked for and not read. */
export async function crawl(origin: string): Promise<Crawled[]> {
  const found = new Map<string, string>([['/', '']])
  const crawled: Crawled[] = []
  for (const [path, from] of found) {
    const page = await readPage(origin, path)
    crawled.push({ path, from, ...factsOf(page) })
    for (const next of linksIn(page, origin, path)) if (!found.has(next)) found.set(next, path)
  }
  return crawled
}

function factsOf(page: Page): Omit<Crawled, 'path' | 'from'> {
  const isHtml = (page.headers.get('content-type') ?? '').startsWith('text/html')
  return {
    status: page.status,
    title: page.title,
    description: page.attribute('meta[name=description]', 'content'),
    canonical: page.attribute('link[rel=canonical]', 'href'),
    isIndexed: isHtml && page.status === 200 && page.attribute('meta[name=robots]', 'content') === null,
    image: page.attribute('meta[property="og:image"]', 'content'),
  }
}

function linksIn({ document, headers }: Page, origin: string, path: string): string[] {
  if (!(headers.get('content-type') ?? '').startsWith('text/html')) return []
  return [...document.querySelectorAll('a[href]')].flatMap((link) => {
    const href = attributeOf(link, 'href') ?? ''
    if (!URL.canParse(href, origin + path)) return [href]
    const url = new URL(href, origin + path)
    return url.origin === origin ? [url.pathname + url.search] : []
  })
}
