// Full-text search as an interface: one implementation for SQLite (FTS5), one for Postgres (tsvector).
import type { Source, Tx } from '../client.ts'
import type { Token } from './tokens.ts'

/** A paragraph, caption or reference; `place` is its id on that page, "p-12". Plain text without reference marks. */
export type Passage = { page: number; place: string; kind: 'text' | 'caption' | 'reference'; text: string }

/** What search knows of one publication. `keys` name what it can be narrowed to: see `keyOf`. */
export type SearchDocument = {
  publicationId: string
  title: string
  dek: string
  names: string
  terms: string
  keys: string[]
  passages: Passage[]
}

/** Stems that follow one another; the last one may be only a beginning, as somebody types it. */
export type SearchTerm = { stems: string[]; isPrefix: boolean }

/**
 * What is looked for. Of `all` every group must be met, a group by any of its alternatives, an alternative by all of its
 * terms; none of `none`; one key of each list in `keys`. `from` and `until` bound the date (UTC ms, `until` exclusive).
 */
export type SearchMatch = {
  all: SearchTerm[][][]
  none: SearchTerm[]
  keys: string[][]
  from: number
  until: number
}

export type SearchOrder = 'relevance' | 'date'

/** `now` decides what is visible. `most`: so far all that is found is counted. */
export type SearchQuery = SearchMatch & {
  now: number
  order: SearchOrder
  limit: number
  offset: number
  most: number
}

/** Ids of publications, in their order, of all that are found. */
export type Found = { ids: string[]; total: number }

/**
 * A word (its stem) of one document: how much it is said there, the title counting three times and the dek twice, and
 * how many documents of the index have it.
 */
export type DocumentWord = { word: string; count: number; documents: number }

export type SearchIndex = {
  /** Adds or replaces; the publication's row is there before. */
  put(tx: Tx, document: SearchDocument): Promise<void>
  remove(tx: Tx, publicationId: string): Promise<void>
  /** Visible publications, best or newest first. */
  find(source: Source, query: SearchQuery): Promise<Found>
  /** How many are found; beyond `limit` nobody counts. */
  count(source: Source, match: SearchMatch & { now: number; limit: number }): Promise<number>
  /** Over what is found, or over `limit` of it, in no order. */
  spread(source: Source, match: SearchMatch & { now: number; limit: number }): Promise<Spread>
  /** Ids of visible publications whose title has all these words, the last as a beginning; lately put in ones first. */
  titled(source: Source, query: { words: Token[]; now: number; limit: number }): Promise<string[]>
  /** The words of one document, without names, terms and references; `total` counts the documents of the index. */
  words(tx: Tx, publicationId: string): Promise<{ words: DocumentWord[]; total: number }>
}

export type FoundTerm = { kind: 'category' | 'author' | 'issue'; id: string; count: number }

/** How many of each category, author and print issue, the most first, and when each appeared. */
export type Spread = { terms: FoundTerm[]; listedAt: number[] }

/** Bounds that leave out nothing. */
export const EVER = { from: Number.MIN_SAFE_INTEGER, until: Number.MAX_SAFE_INTEGER } as const

/** Every document has it: what a search without any word, only narrowed, begins with. */
export const EVERY = 'every'

/** The word by which documents of one category, author, tag or issue are found: no word of a text is made so. */
export function keyOf(kind: string, id: string): string {
  return `${kind}${id.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`
}
