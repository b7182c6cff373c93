// Every place where a reader could come across an article, asked one after the other.
import { parseRssFeed } from 'feedsmith'
import { ask } from './fetching.ts'
import { readPage } from './pages.ts'

export type Sought = {
  path: string
  title: string
  author: string
  issue: string
  categories: string[]
  tags: string[]
  /** Words that together stand in no other article. */
  words: string
  /** An address like the article's, where nothing is. */
  mistyped: string
}

type Surface = [name: string, shows: () => Promise<boolean>]

/** The names of the surfaces that show it, always in the same order. */
export async function surfacesShowing(origin: string, sought: Sought): Promise<string[]> {
  const showing: string[] = []
  for (const [name, shows] of surfacesOf(origin, sought)) if (await shows()) showing.push(name)
  return showing
}

function surfacesOf(origin: string, sought: Sought): Surface[] {
  const { path, title, author, issue, categories, tags, words, mistyped } = sought
  const hrefs = async (address: string, within: string) => (await readPage(origin, address)).hrefs(within)
  const named = async (address: string) => {
    const page = await readPage(origin, address)
    return page.hrefs('main a').includes(path) || page.text('main').includes(title)
  }
  const some = async (addresses: Iterable<string>, within: string) => {
    for (const address of addresses) if ((await hrefs(address, within)).includes(path)) return true
    return false
  }
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
    ['related articles', async () => some(await relatives(origin, sought), '.related a')],
  ]
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
