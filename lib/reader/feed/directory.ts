// Every section with its feed, for the page that explains feeds and for the file that feed readers take in.
import type { Reading } from '../../../db/client.ts'
import { listSubcategories, listTopCategories } from '../../../db/reader/taxonomy.ts'
import { feedAddress } from '../../feeds/address.ts'
import type { FeedSection } from '../../feeds/sections.ts'
import { absolute, urls } from '../../urls.ts'
import { loadSettings } from '../settings.ts'

export type FeedDirectory = {
  publication: string
  whole: FeedSection
  /** Of the whole publication in its other forms. */
  forms: { name: string; feed: string }[]
  categories: FeedSection[]
  others: FeedSection[]
  /** The file with all of these. */
  list: string
}

/** Absolute addresses, because they are copied into other programs. */
export async function loadFeedDirectory(reading: Reading, origin: string): Promise<FeedDirectory> {
  const { name } = await loadSettings(reading)
  const at = (path: string) => absolute(origin, path)
  const section = (name: string, page: string, below: FeedSection[] = []): FeedSection => ({
    ...{ name, page: at(page), feed: at(feedAddress(page)), below },
  })
  const categoryOf = async ({ id, name, path }: Category): Promise<FeedSection> => {
    const below: FeedSection[] = []
    for (const { category } of await listSubcategories(reading, id)) below.push(await categoryOf(category))
    return section(name, urls.category(path), below)
  }
  const categories: FeedSection[] = []
  for (const row of await listTopCategories(reading)) categories.push(await categoryOf(row))
  const whole = feedAddress(urls.home())
  return {
    publication: name,
    whole: section(name, urls.home()),
    forms: [
      { name: 'Atom', feed: at(feedAddress(urls.home(), { format: 'atom' })) },
      { name: 'JSON Feed', feed: at(feedAddress(urls.home(), { format: 'json' })) },
      { name: 'Excerpts only', feed: at(`${whole}?view=summary`) },
      { name: 'Without sponsored articles', feed: at(`${whole}?sponsored=no`) },
    ],
    categories,
    others: [section('Issues', urls.issues()), section('Corrections', urls.corrections())],
    list: at(urls.feedList()),
  }
}

type Category = { id: string; name: string; path: string }
