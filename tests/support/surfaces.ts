// Every place where a reader could come across an article, asked one after the other.
import { parseRssFeed } from 'feedsmith'
import { readPage } from './pages.ts'
import { ask } from './running/fetching.ts'

export type Sought = {
  path: string
  title: string
  author: string
  issue: string
  categories: string[]
  tags: string[]
  /** The address of a picture that no other article shows. */
  picture?: string
  /** Words that together stand in no other article. */
  words: string
  /** An address like the article's, where nothing is. */
  mistyped: string
}

/** Where an article that is there for everybody is shown; with these many categories and tags. */
export const everywhere = ({ categories, tags }: Sought): string[] => [
  ...['article', 'front page', 'author', 'issue'],
  ...categories.map((_, at) => `category ${at + 1}`),
  ...tags.map((_, at) => `tag ${at + 1}`),
  ...['search', 'feed', 'near addresses', 'neighbour in the issue', 'sitemap', 'news sitemap'],
  ...['feeds of its subjects', 'structured data', 'citation files', 'share card', 'related articles'],
]

type Surface = [name: string, shows: () => Promise<boolean>]

/** The names of the surfaces that show it, always in the same order. */
export async function surfacesShowing(origin: string, sought: Sought): Promise<string[]> {
  const showing: string[] = []
  for (const [name, shows] of surfacesOf(origin, sought)) if (await shows()) showing.push(name)
  return showing
}

function surfacesOf(origin: string, sought: Sought): Surface[] {
  const { path, title, author, issue, categories, tags, words, mistyped, picture } = sought
  const hrefs = async (address: string, within: string) => (await readPage(origin, address)).hrefs(within)
  const named = async (address: string) => {
    const page = await readPage(origin, address)
    return page.hrefs('main a').includes(path) || page.text('main').includes(title)
  }
  const some = async (addresses: Iterable<string>, within: string) => {
    for (const address of addresses) if ((await hrefs(address, within)).includes(path)) return true
    return false
  }
  const says = async (address: string) => {
    const { text } = await ask(origin, address)
    return text.includes(path) || text.includes(title)
  }
  const statusOf = async (address: string) => (await ask(origin, address)).status
  const contents = async () => (await hrefs(issue, '.contents__title a')).filter((href) => href !== path)
  const search = `/search/?q=${encodeURIComponent(words)}`
  return [
    ['article', async () => (await ask(origin, path)).status === 200],
    ['front page', () => named('/')],
    ['author', () => named(author)],
    ['issue', () => named(issue)],
    ...categories.map((address, at): Surface => [`category ${at + 1}`, () => named(address)]),
    ...tags.map((address, at): Surface => [`tag ${at + 1}`, () => named(address)]),
    ['search', async () => (await hrefs(search, 'main a')).includes(path)],
    ['feed', () => isInFeed(origin, sought)],
    ['near addresses', () => named(mistyped)],
    ['neighbour in the issue', async () => some(await contents(), '.neighbours a')],
    ['sitemap', () => isInSitemap(origin, path)],
    ['news sitemap', () => says('/news-sitemap.xml')],
    ['feeds of its subjects', () => all(feedsOf(sought), says)],
    ['structured data', async () => (await dataOf(origin, author)).includes(path)],
    ['citation files', () => all(FORMATS, async (one) => (await statusOf(`${path}cite/${one}/`)) === 200)],
    // Of the newest version, to which any other name of the card leads.
    ['share card', async () => (await statusOf(`/card${path}any.jpg`)) === 301],
    ['picture', async () => picture !== undefined && (await statusOf(picture)) === 200],
    // What is not there says nothing of itself.
    ['notice of its absence', async () => (await ask(origin, path)).status !== 200 && (await named(path))],
    ['related articles', async () => some(await relatives(origin, sought), '.related a')],
  ]
}

const FORMATS = ['ris', 'bibtex', 'csl']

/** True when it is in each; a surface that only some of them are would be neither. */
async function all(addresses: string[], holds: (address: string) => Promise<boolean>): Promise<boolean> {
  const answers = await Promise.all(addresses.map(holds))
  const some = answers.includes(true)
  if (some && answers.includes(false)) throw new Error(`Only some of ${addresses.join(', ')} show it.`)
  return some
}

const feedsOf = ({ author, issue, categories, tags }: Sought) =>
  ['/', author, issue, ...categories, ...tags].flatMap((page) =>
    ['', 'atom/', 'json/'].map((format) => `${page}feed/${format}`),
  )

/** In any of the parts that the index names. */
async function isInSitemap(origin: string, path: string): Promise<boolean> {
  const { text: index } = await ask(origin, '/sitemap.xml')
  const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname)
  const texts = await Promise.all(parts.map(async (part) => (await ask(origin, part)).text))
  return texts.some((text) => text.includes(`${path}<`))
}

async function dataOf(origin: string, address: string): Promise<string> {
  const { document } = await readPage(origin, address)
  return document.querySelector('script[type="application/ld+json"]')?.textContent ?? ''
}

async function isInFeed(origin: string, { path, title }: Sought): Promise<boolean> {
  const { items = [] } = parseRssFeed((await ask(origin, '/feed/')).text)
  return items.some((item) => item.link?.endsWith(path) || item.title === title)
}

/** A few articles of its narrowest category, which would show it among their related ones. */
async function relatives(origin: string, { path, categories }: Sought): Promise<string[]> {
  const page = await readPage(origin, categories.at(-1) ?? '/')
  const hrefs = page.hrefs('main article a').filter((href) => href.startsWith('/article/') && href !== path)
  return [...new Set(hrefs)].slice(0, 6)
}
