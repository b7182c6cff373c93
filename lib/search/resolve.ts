// A reader's question, held against the archive: what to look for, what narrows it, and what of it nobody knows.
import type { Reading } from '../../db/client.ts'
import {
  listAuthorNames,
  listCategoryNames,
  listIssueNames,
  listTagNames,
  type Named,
} from '../../db/reader/names.ts'
import { listBeginning, listKnownWords, listSynonyms } from '../../db/reader/vocabulary.ts'
import { EVER, keyOf, type SearchMatch } from '../../db/search/search-index.ts'
import { formatMonth, startOfDay } from '../dates.ts'
import { loadSettings } from '../reader/settings.ts'
import { groupsOf, isOpenEnded, meaningOf } from './expand.ts'
import { findNamed, nearestNamed, withBelow } from './narrow.ts'
import { type Asked, type Filter, type NarrowedBy, parseSearch } from './parse.ts'

/** A part of the question that narrows it; `nearest` is offered where nothing is called so. */
export type Narrowing = { filter: Filter; found: Named[]; nearest: Named | null }

export type Question = {
  text: string
  asked: Asked
  narrowings: Narrowing[]
  /** Null where there is nothing to look for, or where what narrows it is of nobody. */
  match: SearchMatch | null
}

export async function resolveSearch(reading: Reading, text: string): Promise<Question> {
  const asked = parseSearch(text)
  const narrowings: Narrowing[] = []
  for (const filter of asked.filters) narrowings.push(await narrowingOf(reading, filter))
  const question = { text, asked, narrowings }
  const isKnown =
    narrowings.every(({ found }) => found.length > 0) && asked.dates.every(({ period }) => period)
  if (!isKnown || !hasSubject(asked)) return { ...question, match: null }
  const { timeZone } = await loadSettings(reading)
  const match = { ...(await wordsOf(reading, asked)), keys: await keysOf(reading, narrowings) }
  return { ...question, match: { ...match, ...boundsOf(asked, timeZone) } }
}

/** Something that is wanted: leaving words out alone is no search. */
export function hasSubject({ clauses, filters, dates }: Asked): boolean {
  return clauses.some(({ isUnwanted }) => !isUnwanted) || filters.length > 0 || dates.length > 0
}

async function wordsOf(reading: Reading, { clauses }: Asked) {
  const meanings = (await listSynonyms(reading)).map(({ terms }) => meaningOf(terms))
  const word = clauses.at(-1)?.tokens.at(-1)?.word ?? ''
  const isOpen =
    isOpenEnded(clauses, meanings) &&
    !(word.length <= SHORT && (await listKnownWords(reading, [word])).length > 0)
  const beginnings = isOpen
    ? (await listBeginning(reading, word, MOST_BEGINNINGS)).map(({ stem }) => stem)
    : null
  return groupsOf(clauses, { meanings, beginnings })
}

/** A known word of three letters is an abbreviation rather than the beginning of another. */
const SHORT = 3
const MOST_BEGINNINGS = 40

/** All dates together: the latest beginning, the earliest end. "after:2023" begins when 2023 is over. */
function boundsOf({ dates }: Asked, timeZone: string): { from: number; until: number } {
  const bounds: { from: number; until: number } = { ...EVER }
  for (const { field, period } of dates) {
    if (!period) continue
    const [first, last] = [startOfDay(period.from, timeZone), startOfDay(period.until, timeZone)]
    if (field !== 'before') bounds.from = Math.max(bounds.from, field === 'after' ? last : first)
    if (field !== 'after') bounds.until = Math.min(bounds.until, field === 'before' ? first : last)
  }
  return bounds
}

async function narrowingOf(reading: Reading, filter: Filter): Promise<Narrowing> {
  const names = await namesOf(reading, filter.field)
  const found = findNamed(filter.value, names)
  return { filter, found, nearest: found.length > 0 ? null : nearestNamed(filter.value, names) }
}

async function namesOf(reading: Reading, field: NarrowedBy): Promise<Named[]> {
  switch (field) {
    case 'author':
      return listAuthorNames(reading)
    case 'tag':
      return listTagNames(reading)
    case 'category':
      return listCategoryNames(reading)
    case 'issue':
      return (await listIssueNames(reading)).map((issue) => ({ ...issue, name: monthOf(issue.address) }))
  }
}

/** "2023-12" is "December 2023". */
export function monthOf(slug: string): string {
  const [year = 0, month = 1] = slug.split('-').map(Number)
  return formatMonth(Date.UTC(year, month - 1, 15))
}

/** Every filter must hold; where several are called alike, any of them will do. */
async function keysOf(reading: Reading, narrowings: Narrowing[]): Promise<string[][]> {
  const keys: string[][] = []
  for (const { filter, found } of narrowings) {
    const meant = filter.field === 'category' ? withBelow(found, await listCategoryNames(reading)) : found
    keys.push(meant.map(({ id }) => keyOf(filter.field, id)))
  }
  return keys
}
