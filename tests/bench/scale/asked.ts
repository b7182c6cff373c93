// What is asked of an archive: pages of each kind, and words that few and that many of its articles have.
import { sql } from 'drizzle-orm'
import type { Db } from '../../../db/client.ts'
import { FOREVER } from '../../../db/schema/kit.ts'
import { PAGE_SIZE } from '../../../lib/reader/pagination.ts'
import { urls } from '../../../lib/urls.ts'
import { ORIGINALS } from './copies.ts'

export type Place = {
  what: string
  paths: string[]
  /** Milliseconds, of the 99th percentile. */
  most: number
}

/** With what there is, by their nature. */
export const MAY_GROW = [
  'a part of the sitemap',
  'a search for a common word',
  'a search for three common words',
]

const PAGE = 60
const COMMON_WORDS = 150
const SAMPLES = 60
/** Articles that have a rare word: in each archive as many as in the largest have the rarest, since copies have the same words. */
const RARE = 40
/** The section that has the most articles. */
const SECTION = 'conditions'

export async function placesOf(db: Db, origin: string): Promise<Place[]> {
  const all = async (query: ReturnType<typeof sql>) =>
    (await db.orm.all<{ value: string }>(query)).map(({ value }) => value)
  const slugs = await all(
    sql`select slug as value from articles where id in ${ORIGINALS} order by id limit ${SAMPLES}`,
  )
  const authors = await all(sql`select slug as value from authors order by id desc limit ${SAMPLES}`)
  const tags = await all(sql`select slug as value from tags order by id desc limit ${SAMPLES}`)
  const issues = await all(sql`select slug as value from issues order by slug limit ${SAMPLES}`)
  const words = (order: ReturnType<typeof sql>) =>
    all(
      sql`select word as value from search_vocabulary where length(word) > 4 order by ${order} limit ${SAMPLES}`,
    )
  const [rare, common] = [
    await words(sql`abs(documents - ${RARE}), word`),
    await words(sql`documents desc, word`),
  ]
  const last = await lastPage(db)
  const search = (found: string[]) => found.map((word) => urls.search(word))
  return [
    { what: 'the front page', paths: [urls.home()], most: PAGE },
    { what: 'an article', paths: slugs.map(urls.article), most: PAGE },
    { what: 'a section, page 1', paths: [urls.category(SECTION)], most: PAGE },
    { what: `a section, page ${last}`, paths: [`${urls.category(SECTION)}page/${last}/`], most: PAGE },
    { what: 'a tag', paths: tags.map(urls.tag), most: PAGE },
    { what: 'an author', paths: authors.map(urls.author), most: PAGE },
    { what: 'a print issue', paths: issues.map(urls.issue), most: PAGE },
    { what: 'the feed, with whole articles', paths: [urls.feed()], most: 150 },
    { what: 'a part of the sitemap', paths: await sitemapParts(origin), most: 150 },
    { what: 'a search for a rare word', paths: search(rare), most: PAGE },
    { what: 'a search for a common word', paths: search(common), most: COMMON_WORDS },
    { what: 'a search for three common words', paths: search(threes(common)), most: COMMON_WORDS },
    {
      what: 'suggestions while somebody types',
      paths: [...rare, ...common].map((word) => `${urls.suggestions()}?q=${word.slice(0, 3)}`),
      most: 30,
    },
  ]
}

/** Each with the two after it. */
const threes = (words: string[]) =>
  words.map((_word, at) => [0, 1, 2].map((next) => words[(at + next) % words.length]).join(' '))

/** Page 500, or where there are not so many the last one. */
async function lastPage({ orm, t }: Db): Promise<number> {
  const { publicationTerms: terms, categories } = t
  const listed = await orm.$count(
    terms,
    sql`${terms.kind} = 'category' and ${terms.termId} = (select id from ${categories} where path = ${SECTION})
      and ${terms.visibleUntil} = ${FOREVER}`,
  )
  return Math.min(500, Math.ceil(listed / PAGE_SIZE))
}

/** Spread over the years. */
async function sitemapParts(origin: string): Promise<string[]> {
  const index = await (await fetch(`${origin}/sitemap.xml`)).text()
  const parts = [...index.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
  const every = Math.ceil(parts.length / SAMPLES)
  return parts.filter((_part, at) => at % every === 0)
}
