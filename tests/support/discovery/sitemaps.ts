// Sitemaps read by an XML parser, and held against the rules of their schema (sitemap.xsd 0.9 and Google's extensions), which
// are written out here: the schema's own files are of other licences (sitemaps.org: CC BY-SA).
import { SaxesParser } from 'saxes'

export type SitemapEntry = { loc: string; lastmod?: string; images: string[]; news?: Record<string, string> }
export type Sitemap = { kind: 'urlset' | 'sitemapindex'; entries: SitemapEntry[] }

const NAMESPACES: Record<string, string> = {
  '': 'http://www.sitemaps.org/schemas/sitemap/0.9',
  image: 'http://www.google.com/schemas/sitemap-image/1.1',
  news: 'http://www.google.com/schemas/sitemap-news/0.9',
}

/** What may stand inside what, in this order; "?" at most once, "*" any number, else exactly once. */
const CONTENT: Record<string, string[]> = {
  url: ['loc', 'lastmod?', 'image:image*', 'news:news?'],
  sitemap: ['loc', 'lastmod?'],
  'image:image': ['image:loc'],
  'news:news': ['news:publication', 'news:publication_date', 'news:title'],
  'news:publication': ['news:name', 'news:language'],
}

type Element = { name: string; children: Element[]; text: string }

/** Throws for what is not well-formed or breaks a rule. */
export function readSitemap(xml: string): Sitemap {
  const root = parse(xml)
  const kind = root.name
  if (kind !== 'urlset' && kind !== 'sitemapindex') throw new Error(`The root is ${kind}`)
  if (root.children.length === 0 || root.children.length > 50_000)
    throw new Error(`${root.children.length} entries`)
  if (Buffer.byteLength(xml) > 50 * 1024 * 1024) throw new Error('More than 50 MB')
  for (const child of root.children) {
    if (child.name !== (kind === 'urlset' ? 'url' : 'sitemap')) throw new Error(`${child.name} in ${kind}`)
    assertContent(child)
  }
  const entries = root.children.map(entryOf)
  if (entries.filter(({ news }) => news).length > 1000) throw new Error('More news than Google reads')
  return { kind, entries }
}

function entryOf(element: Element): SitemapEntry {
  const texts = (name: string) => all(element, name).map(({ text }) => text)
  const [loc = '', lastmod] = [texts('loc')[0], texts('lastmod')[0]]
  if (!URL.canParse(loc) || loc.length < 12 || loc.length > 2048) throw new Error(`loc ${loc}`)
  if (lastmod !== undefined && !DATE.test(lastmod)) throw new Error(`lastmod ${lastmod}`)
  const images = texts('image:loc')
  if (images.length > 1000 || !images.every((image) => URL.canParse(image)))
    throw new Error(`${loc} has ${images.length} pictures`)
  const news = all(element, 'news:news')[0]
  const facts = ['news:name', 'news:language', 'news:publication_date', 'news:title']
  return {
    loc,
    images,
    ...(lastmod === undefined ? {} : { lastmod }),
    ...(news
      ? { news: Object.fromEntries(facts.map((name) => [name.slice(5), all(news, name)[0]?.text ?? ''])) }
      : {}),
  }
}

/** W3C date and time: `tLastmod` of the schema is xsd:date or xsd:dateTime. */
const DATE = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/

function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])
}

function assertContent(element: Element): void {
  const rules = CONTENT[element.name]
  if (!rules) {
    if (element.children.length > 0) throw new Error(`${element.name} has elements in it`)
    return
  }
  const names = element.children.map(({ name }) => name)
  const pattern = rules.map((rule) => {
    const [name = '', count = ''] = /^(.*?)([?*]?)$/.exec(rule)?.slice(1) ?? []
    return `(?:${name},)${count}`
  })
  if (!new RegExp(`^${pattern.join('')}$`).test(names.map((name) => `${name},`).join('')))
    throw new Error(`${element.name} holds ${names.join(', ')}`)
  for (const child of element.children) assertContent(child)
}

function parse(xml: string): Element {
  const top: Element = { name: '', children: [], text: '' }
  const open = [top]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, prefix, uri }) => {
    if (uri !== NAMESPACES[prefix]) throw new Error(`${name} is of ${uri}`)
    const element = { name, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  const [root] = top.children
  if (!root) throw new Error('The document is empty')
  return root
}
